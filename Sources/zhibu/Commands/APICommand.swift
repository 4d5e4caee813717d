import ArgumentParser
import Workspace

struct APICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "api", abstract: "插件写法的参考：一个词、全部，或给编辑器 / the reference of plugins: a word, all of it, or for an editor")

    @Argument(help: "一个词，如 count、check、at_least、members / a word")
    var word: String?

    @Option(help: "lua（缺省） | md | json")
    var format: String?

    @Option(name: .shortAndLong, help: "写到哪里：md 为文件夹 / where to write; for md a folder")
    var output: String?

    @OptionGroup var options: Options

    func run() throws {
        let format = format ?? "lua"
        guard Self.formats.contains(format) else {
            throw Diagnostic(
                "unknown_format", .usage, Message(zh: "没有格式 '\(format)'", en: "there is no format '\(format)'"),
                hint: Message(zh: "可用：lua md json", en: "there are: lua md json"))
        }
        let plugins = try options.pluginSet()
        let console = options.console()
        if let word { return try show(word, try plugins.reference(), console) }
        switch format {
        case "md":
            guard let output else {
                throw Diagnostic(
                    "missing_output", .usage, Message(zh: "没有说明写到哪个文件夹", en: "nothing says into which folder"),
                    hint: Message(zh: "加上 -o docs/reference，或写一个词：api count --format md", en: "add -o docs/reference, or name a word: api count --format md"))
            }
            let count = try ReferenceFolder.write(try plugins.reference(), to: output)
            console.say(Message(zh: "已写入 \(output)：\(count) 页", en: "wrote \(output): \(count) pages"))
        case "json": try give(ReferenceJSON.json(try plugins.reference()).indented, console)
        default: try give(try plugins.stub(), console)
        }
    }

    private static let formats: Set = ["lua", "md", "json"]

    private func give(_ text: String, _ console: Console) throws {
        guard let output else { return console.out(text) }
        try ReferenceFolder.write(text, to: output)
        console.say(Message(zh: "已写入 \(output)", en: "wrote \(output)"))
    }

    /// The page of a word, on the terminal or as Markdown.
    private func show(_ word: String, _ reference: Reference, _ console: Console) throws {
        guard let page = reference.page(word) else {
            throw Diagnostic(
                "unknown_word", .usage, Message(zh: "没有词 '\(word)'", en: "there is no word '\(word)'"),
                hint: .nearest(
                    to: word, among: reference.names,
                    otherwise: Message(zh: "可用：\(Self.words.joined(separator: " "))", en: "there are: \(Self.words.joined(separator: " "))")))
        }
        if format == "md" { return try give(ReferenceMarkdown(reference).text(page), console) }
        console.show(page.document)
    }

    private static let words = Reference.words.map(\.word)
}
