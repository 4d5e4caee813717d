import ArgumentParser
import Foundation
import Workspace

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "init", abstract: "新建工作区 / make a workspace")

    @Argument(help: "文件夹 / the folder")
    var folder: String

    @Option(help: "单位名称 / the unit's name")
    var name: String?

    @Flag(help: "填入演示单位 / fill it with the demo department")
    var demo = false

    @OptionGroup var options: Options

    func run() throws {
        let console = options.console()
        if demo { throw ExitCode(try DemoRun(console).fill(folder, name: name)) }
        let name = name ?? URL(filePath: folder).lastPathComponent
        let workspace = try Workspace.create(at: folder, settings: WorkspaceTemplate.settings(name: name, language: console.language))
        console.say(Message(zh: "已建立工作区 \(workspace.folder)", en: "made the workspace \(workspace.folder)"))
        let zhibu = Caller.words(in: folder)
        console.say(
            Message(
                zh: "下一步  cd \(folder)   ·   \(zhibu) import 文件.xlsx   ·   \(zhibu) check",
                en: "next  cd \(folder)   ·   \(zhibu) import FILE.xlsx   ·   \(zhibu) check"))
    }
}
