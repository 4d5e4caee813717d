import ArgumentParser
import Workspace

struct NewPlugin: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "新建一个例子已经通过的插件 / begin a plugin whose case passes")

    @Argument(help: "种类：check、score、measure …… / the kind: check, score, measure …")
    var kind: String?

    @Argument(help: "标识，小写字母 / the id, in small letters")
    var id: String?

    @Option(help: "中文名称 / the label in Chinese")
    var zh: String?

    @Option(name: .short, help: "写到哪个文件 / the file to write")
    var output: String?

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let kind =
            try self.kind
            ?? ask(console, "<kind>") {
                for known in PluginTemplates.kinds {
                    console.say(Message(zh: "  \(known.kind)  \(known.purpose.zh)", en: "  \(known.kind)  \(known.purpose.en)"))
                }
                return Message(zh: "种类", en: "kind")
            }
        let id = try self.id ?? ask(console, "<id>") { Message(zh: "标识（小写字母、数字和下划线）", en: "id (a-z, 0-9 and _)") }
        let made = try workspace.newPlugin(kind, id, zh: zh, language: console.language, to: output)
        guard made.report.exitCode == 0 else {
            console.tell(made.report.diagnostics)
            console.tell(made.report.told)
            throw ExitCode(made.report.exitCode)
        }
        console.say(
            Message(zh: "✓ \(made.shown)：\(made.report.passed) 个例子通过", en: "✓ \(made.shown): cases passed: \(made.report.passed)"))
        guard made.isOwn else {
            return console.say(
                Message(zh: "下一步  它不在 plugins 文件夹里，移入后才会读入", en: "next  it is not in the folder plugins: it is read once it lies there"))
        }
        console.say(Message(zh: "下一步  \(Caller.here) plugin test \(id) --watch", en: "next  \(Caller.here) plugin test \(id) --watch"))
    }

    /// What was left out is asked for on a terminal.
    private func ask(_ console: Console, _ argument: String, _ question: () -> Message) throws -> String {
        guard let answer = console.ask(question), !answer.isEmpty else { throw ValidationError("Missing expected argument '\(argument)'") }
        return answer
    }
}
