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
            RemoveCommand.self, CheckCommand.self, ScoreCommand.self, ExplainCommand.self, DiffCommand.self, ReportCommand.self, EvalCommand.self,
            ReplCommand.self, RunCommand.self, ScheduleCommand.self,
            PluginCommand.self,
            APICommand.self,
            LogCommand.self, UndoCommand.self, VerifyCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
        ])

    /// Exit codes: 0 done, 1 findings, 2 wrong use, 3 a plugin broke, 4 data, 5 storage or system.
    static func main() {
        // Lua compares texts by the process's locale: it stays C whatever the environment says.
        setlocale(LC_ALL, "C")
        // A file that may not grow is an error of writing like any other, and told as such.
        signal(SIGXFSZ, SIG_IGN)
        StandardStreams.open()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)
        } catch {
            let code = exitCode(for: error)
            if code == .success {
                print(fullMessage(for: error))
                Foundation.exit(0)
            }
            let problems =
                code == .validationFailure
                ? [UsageProblem.diagnostic(message(for: error), help: fullMessage(for: error), CommandLine.arguments)] : Diagnostics(telling: error).list
            Foundation.exit(Console(Options.spoken).tell(problems))
        }
    }
}
