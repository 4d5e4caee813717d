import ArgumentParser
import Workspace

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "backup", abstract: "备份并核对 / a verified copy")

    @Argument(help: "文件；缺省为 backups/日期.sqlite / the file; backups/DATE.sqlite where left out")
    var file: String?

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let path = try workspace.backup(to: file)
        options.console(workspace).say(Message(zh: "✓ 已备份并核对：\(path)", en: "✓ copied and verified: \(path)"))
    }
}
