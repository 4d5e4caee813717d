import ArgumentParser
import Workspace

struct ListSchedules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "哪些任务何时到期、做到哪天 / which jobs are due when, and for which day they are done")

    @Option(name: .customLong("as-of"), help: "截至日期 / the day as of which it is asked")
    var asOf: String?

    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let list = try workspace.schedules(on: DayOption.day(asOf) ?? workspace.asOf)
        console.show(ScheduleTable.document(list.jobs), as: format)
        if list.jobs.isEmpty {
            console.say(
                Message(zh: "没有按期运行的任务；写法见 zhibu api job", en: "no job comes round by itself; zhibu api job shows how one is written"))
        }
        if !list.offered.isEmpty {
            let names = list.offered.map(\.identity.id).joined(separator: " ")
            console.say(
                Message(zh: "随附的任务，用 zhibu schedule add 名称 启用：\(names)", en: "shipped ones, to begin with zhibu schedule add NAME: \(names)"))
        }
        let code = console.tell(list.problems)
        if code != 0 { throw ExitCode(code) }
    }
}

/// Scheduled jobs as rows.
enum ScheduleTable {
    static func document(_ jobs: [ScheduledJob]) -> Document {
        let headings = [
            Table.Heading("job", Message(zh: "任务", en: "job")), Table.Heading("schedule", Message(zh: "时间", en: "when")),
            Table.Heading("last", Message(zh: "已做到", en: "done for")), Table.Heading("due", Message(zh: "到期未做", en: "due")),
            Table.Heading("next", Message(zh: "下次到期", en: "next due")), Table.Heading("since", Message(zh: "起算", en: "counts from")),
        ]
        func day(_ day: Day?) -> Cell { Cell(day.map { .day($0) } ?? .none) }
        return Document([
            .table(
                Table(
                    headings,
                    rows: jobs.map { scheduled in
                        let (identity, label) = (scheduled.job.identity, scheduled.schedule.label)
                        return [
                            .word(identity.qualified, Message(zh: "\(identity.label.zh) \(identity.id)", en: identity.qualified)), .word(label.en, label),
                            day(scheduled.last), day(scheduled.open), day(scheduled.next), day(scheduled.since),
                        ]
                    }))
        ])
    }
}
