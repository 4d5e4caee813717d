import ArgumentParser
import Workspace

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "doctor", abstract: "装了什么、哪里不对、怎么修 / what is installed, what is wrong, how to mend it")

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let health = try workspace.health()
        console.show(health.document)
        let code = console.tell(health.problems)
        if health.problems.isEmpty { console.say(Message(zh: "✓ 没有发现问题", en: "✓ nothing is wrong")) }
        if code != 0 { throw ExitCode(code) }
    }
}
