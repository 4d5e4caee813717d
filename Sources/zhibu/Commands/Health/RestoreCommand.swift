import ArgumentParser
import Workspace

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "restore", abstract: "用备份替换台账 / put a copy in the ledger's place")

    @Argument(help: "备份文件 / the copy")
    var file: String

    @Flag(help: "不询问 / do not ask")
    var yes = false

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let restoration = try workspace.restoration(of: file)
        defer { restoration.discard() }
        console.say(restoration.message)
        guard yes || console.confirms(Message(zh: "替换？", en: "replace it?")) else {
            throw Diagnostic(
                "not_confirmed", .usage, Message(zh: "没有替换", en: "nothing was replaced"),
                hint: Message(zh: "在终端回答 y，或加上 --yes", en: "answer y on a terminal, or add --yes"))
        }
        let kept = try restoration.perform()
        console.say(Message(zh: "✓ 已恢复；原来的台账在 \(kept)", en: "✓ restored; the ledger before is \(kept)"))
    }
}
