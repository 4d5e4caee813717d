import ArgumentParser
import Workspace

struct AddSchedule: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "把随附的任务复制到 jobs/，此后按期运行 / copies a shipped job into jobs/, from where it comes round")

    @Argument(help: "任务 / jobs")
    var names: [String]

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        for name in names {
            let path = try workspace.adopt(job: name)
            console.say(Message(zh: "已写入 \(path)，可按需要修改", en: "wrote \(path): change it as you need"))
        }
    }
}
