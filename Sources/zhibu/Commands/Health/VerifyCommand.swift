import ArgumentParser
import Workspace

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "verify", abstract: "台账是否完好 / is the ledger sound")

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let problems = try workspace.verify()
        guard problems.isEmpty else {
            console.tell(problems)
            throw ExitCode(max(4, problems.exitCode))
        }
        console.say(Message(zh: "✓ 台账完好", en: "✓ the ledger is sound"))
    }
}
