import ArgumentParser
import Foundation
import Shell
import Workspace

struct ReplCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "repl", abstract: "一句一句地问 / ask question after question")

    @OptionGroup var rows: RowOptions
    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        if rows.personal { try workspace.recordPersonalAccess(["repl", "--personal"]) }
        let shell = Shell(workspace, language: options.console(workspace).language, format: rows.format, isQuiet: options.quiet)
        let code = try shell.run(isPersonal: rows.personal)
        if code != 0 { throw ExitCode(code) }
    }
}
