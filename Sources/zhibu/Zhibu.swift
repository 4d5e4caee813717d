import ArgumentParser
import Foundation
import Workspace

/// 支部工作台账 / the work ledger of a Party branch.
@main
struct Zhibu: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zhibu", abstract: "支部工作台账：查、判、算，每个数都说得出来处 / A branch's work ledger: queries, checks and scores that explain themselves",
        version: Release.version,
        subcommands: [
            InitCommand.self, DemoCommand.self, ImportCommand.self, ExportCommand.self, ListCommand.self, ShowCommand.self, AddCommand.self, SetCommand.self,
            RemoveCommand.self, CheckCommand.self, ScoreCommand.self, ExplainCommand.self, ReportCommand.self, EvalCommand.self, RunCommand.self,
            PluginCommand.self,
            APICommand.self,
            LogCommand.self, VerifyCommand.self, BackupCommand.self, DoctorCommand.self,
        ])

    /// Exit codes: 0 done, 1 findings, 2 wrong use, 3 a plugin broke, 4 data, 5 storage or system.
    static func main() {
        // Lua compares texts by the process's locale: it stays C whatever the environment says.
        setlocale(LC_ALL, "C")
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)
        } catch let problem as Diagnostic {
            Foundation.exit(Console(Options.spoken).tell([problem]))
        } catch let problems as Diagnostics {
            Foundation.exit(Console(Options.spoken).tell(problems.list))
        } catch {
            // The parser's own words; wrong use is 2 here.
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            if code == .success {
                print(text)
                Foundation.exit(0)
            }
            let console = Console(Options.spoken)
            console.say(Message(zh: "错误：命令的写法不对", en: "error: the command is not used rightly"))
            console.error(text)
            Foundation.exit(2)
        }
    }
}
