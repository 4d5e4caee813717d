import Ledger
import LuaRuntime
import LuaSyntax
import Rules

/// Declarations as they stand in their files.
struct DeclaredText {
    private let host: ScriptHost

    init(_ host: ScriptHost) { self.host = host }

    /// The lines of a declaration under its place.
    func source(_ name: String) throws -> Document {
        let found = declared(name)
        guard !found.isEmpty else { throw PromptError.unknown(name, Message(zh: "声明", en: "declaration"), known: names) }
        return Document(found.flatMap { plugin, node in block(plugin.file, tree(plugin.file), node) })
    }

    func source(of function: LuaFunction, among entries: [PluginFile]) throws -> Document {
        guard let definition = function.definition, let path = definition.source, let lines = definition.lines,
            let file = (entries + host.files + host.savedQueries.files).first(where: { $0.path == path })
        else {
            throw PromptError(
                code: "no_source", message: Message(zh: "这是 Zhibu 自带的函数，没有 Lua 源码", en: "this is a function of Zhibu itself, not written in Lua"),
                hint: Message(zh: "help(函数) 说明它怎么用", en: "help(function) says how it is used"))
        }
        let text = SourceText(file)
        let shown = (max(lines.lowerBound, 1)...max(lines.upperBound, 1)).compactMap(text.line)
        return Document([Self.place(Location(path, line: max(lines.lowerBound, 1))), .code(Self.outdented(shown))])
    }

    /// The cases of a declaration; of a word of the notation the example of its page.
    func cases(_ name: String) throws -> Document {
        let found = declared(name)
        guard found.isEmpty else {
            let blocks = found.flatMap { plugin, node -> [Document.Block] in
                let tree = tree(plugin.file)
                return node.children(["case"]).flatMap { block(plugin.file, tree, $0) }
            }
            guard !blocks.isEmpty else { return Document([.paragraph(Message(zh: "\(name) 没有例子", en: "\(name) has no cases"))]) }
            return Document(blocks)
        }
        let spec = DeclarationReference.spec(name)
        guard let spec, !spec.example.isEmpty else {
            throw PromptError.unknown(
                name, Message(zh: "带例子的词或声明", en: "word or declaration with cases"), known: names + DeclarationReference.words.map(\.word))
        }
        return Document([.paragraph(spec.meaning), .code(spec.example)])
    }

    /// Every declaration that is so called.
    func declared(_ name: String) -> [(plugin: LoadedPlugin, node: Node)] {
        host.plugins.flatMap { plugin in
            plugin.declarations.filter { node in
                guard let id = node.id else { return false }
                return id == name || "\(plugin.identity.name).\(id)" == name || node.settings.named["zh"]?.string == name
            }.map { (plugin, $0) }
        }
    }

    var names: [String] { host.plugins.flatMap { $0.declarations.compactMap(\.id) } }

    private func tree(_ file: PluginFile) -> LintedFile? { try? LintedFile(file) }

    /// A node's place and its text: from its line to the end of what was written.
    private func block(_ file: PluginFile, _ linted: LintedFile?, _ node: Node) -> [Document.Block] {
        guard let linted, let written = linted.nodes.first(where: { $0.word == node.word && linted.tree.line($0.start) == node.line }) else {
            return [Self.place(node.location), .code(SourceText(file).line(node.line) ?? "")]
        }
        let last = linted.tree.line(max(written.range.upperBound - 1, written.start))
        return [Self.place(node.location), .code(Self.outdented((node.line...max(node.line, last)).compactMap(linted.source.line)))]
    }

    private static func place(_ location: Location) -> Document.Block {
        .note(Message(zh: location.description, en: location.description))
    }

    /// Without the blanks that all lines begin with.
    private static func outdented(_ lines: [String]) -> String {
        let depth = lines.filter { !$0.allSatisfy(\.isWhitespace) }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { String($0.dropFirst(depth)) }.joined(separator: "\n")
    }
}
