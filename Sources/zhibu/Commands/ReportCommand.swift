import ArgumentParser
import Foundation
import Workspace

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "报告：年报、覆盖情况、未完成事项 / reports: the year, coverage, what is missing")

    @Argument(help: "yearly | coverage | missing，或插件里的报告 / or one that a plugin declares")
    var name: String

    @OptionGroup var question: QuestionOptions

    @Option(help: "table | md | json；缺省按文件名的结尾 / by the file's ending where left out")
    var format: String?

    @Option(name: .shortAndLong, help: "写入文件；缺省为标准输出 / the file to write; standard output where left out")
    var output: String?

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let kind = format ?? output.map { URL(filePath: $0).pathExtension } ?? "table"
        guard Self.formats.contains(kind) else {
            throw Diagnostic(
                "unknown_format", .usage, Message(zh: "报告不能写成 '\(kind)'", en: "a report cannot be written as '\(kind)'"),
                hint: Message(zh: "可用：table md json", en: "there are: table md json"))
        }
        let answer = try workspace.report(name, question.question())
        switch (kind, output) {
        case ("md", let path): try write(MarkdownRenderer(language: console.language, headingLevel: 1).text(answer.document), path, workspace, console)
        case ("json", let path): try write(JSONRenderer(language: console.language).text(answer.document), path, workspace, console)
        case (_, let path?): try workspace.write(TerminalRenderer(language: console.language).text(answer.document), to: path)
        case (_, nil): console.show(answer.document)
        }
        if let output { console.say(Message(zh: "已写入 \(output)", en: "wrote \(output)")) }
        console.tell(answer.problems)
        console.tell(answer.faults)
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }

    private static let formats: Set = ["table", "txt", "md", "json"]

    private func write(_ text: String, _ path: String?, _ workspace: Workspace, _ console: Console) throws {
        if let path { try workspace.write(text, to: path) } else { console.out(text) }
    }
}
