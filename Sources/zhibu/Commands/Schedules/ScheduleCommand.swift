import ArgumentParser

struct ScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: "到期自动运行的任务 / jobs that come round by themselves",
        subcommands: [ListSchedules.self, AddSchedule.self, InstallSchedule.self, RemoveSchedule.self], defaultSubcommand: ListSchedules.self)
}
