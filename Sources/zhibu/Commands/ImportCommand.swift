import ArgumentParser
import Workspace

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: "导入 xlsx、csv、json / import xlsx, csv, json")

    @Argument(help: "文件 / files")
    var files: [String]

    @Option(name: .customLong("as"), help: "这些行是什么：党员、activity、学习论坛 … / what the rows are")
    var model: String?

    @Option(help: "只读这张表 / only this sheet")
    var sheet: String?

    @Flag(name: .customLong("dry-run"), help: "只看会改什么 / only show what would change")
    var isDryRun = false

    @Flag(name: .customLong("good-rows"), help: "有行被退回时先导入其余各行 / take the other rows where some are refused")
    var takesGoodRows = false

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        var worst: Int32 = 0
        for file in files {
            do {
                let outcome = try workspace.importFile(
                    file, as: model, sheet: sheet, isDryRun: isDryRun, takesGoodRows: takesGoodRows, copyLanguage: console.language)
                worst = max(worst, ImportReport(console: console).tell(outcome, isDryRun: isDryRun))
            } catch let problem as Diagnostic {
                worst = max(worst, console.tell([problem]))
            } catch let problems as Diagnostics {
                worst = max(worst, console.tell(problems.list))
            }
        }
        if worst != 0 { throw ExitCode(worst) }
    }
}
