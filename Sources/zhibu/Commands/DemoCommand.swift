import ArgumentParser
import Workspace

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "demo", abstract: "演示单位：建立、导入、检查 / the demo department: made, imported, checked")

    @Argument(help: "文件夹 / the folder")
    var folder = "demo"

    @OptionGroup var options: Options

    func run() throws {
        let run = DemoRun(options.console())
        let code = try run.fill(folder)
        if code != 0 { throw ExitCode(code) }
        try run.check(folder)
    }
}
