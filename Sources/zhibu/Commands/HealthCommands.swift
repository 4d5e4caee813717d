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
