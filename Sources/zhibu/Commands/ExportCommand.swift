import ArgumentParser
import Foundation
import Workspace

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "导出一种记录 / export the records of a model")

    @Argument(help: "什么记录：党员、activities … / which records")
    var model: String

    @Option(help: "条件，如 'status = \"full\"' / a condition")
    var `where`: String?

    @Option(help: "csv | json | xlsx")
    var format: String?

    @Option(name: .shortAndLong, help: "写入文件；缺省为标准输出 / the file to write; standard output where left out")
    var output: String?

    @Flag(help: "包括个人信息，记入日志 / with personal fields; the audit trail records it")
    var personal = false

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        if personal { try workspace.recordPersonalAccess(["export", model, "--personal"]) }
        let table = try workspace.export(model, where: `where`, isPersonal: personal)
        let kind = format ?? output.map { URL(filePath: $0).pathExtension } ?? "csv"
        switch (kind, output) {
        case ("xlsx", let path?): try workspace.writeWorkbook(table, named: model, to: path, language: console.language)
        case ("json", let path): try write(JSONRenderer(language: console.language).text(Document([.table(table)])), path, workspace, console)
        case ("csv", let path): try write(CSVRenderer(.labels(console.language), hasByteOrderMark: path != nil).text(table), path, workspace, console)
        case ("xlsx", nil):
            throw Diagnostic(
                "needs_file", .usage, Message(zh: "xlsx 要写入文件", en: "xlsx needs a file"), hint: Message(zh: "加上 -o 文件.xlsx", en: "add -o FILE.xlsx"))
        case ("", let path?):
            throw Diagnostic(
                "unknown_format", .usage, Message(zh: "-o \(path) 没有写明格式", en: "-o \(path) does not say the format"),
                hint: Message(zh: "写成 -o 文件.xlsx、文件.csv 或 文件.json", en: "write -o FILE.xlsx, FILE.csv or FILE.json"))
        default:
            throw Diagnostic(
                "unknown_format", .usage, Message(zh: "不能导出成 '\(kind)'", en: "'\(kind)' cannot be written"),
                hint: Message(zh: "可用：csv json xlsx", en: "there are: csv json xlsx"))
        }
        if let output { console.say(Message(zh: "已写入 \(output)：\(table.rows.count) 行", en: "wrote \(output): \(table.rows.count) rows")) }
    }

    private func write(_ text: String, _ path: String?, _ workspace: Workspace, _ console: Console) throws {
        if let path { try workspace.write(text, to: path) } else { console.out(text) }
    }
}
