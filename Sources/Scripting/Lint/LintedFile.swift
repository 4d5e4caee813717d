import Ledger
import LuaSyntax

/// A plugin's text as lint sees it: its tree and what is declared in it.
struct LintedFile {
    let file: PluginFile
    let source: SourceText
    let tree: SyntaxTree
    let nodes: [WrittenNode]
    /// The bodies of its functions, to tell what stands in one.
    let functions: [Range<Int>]

    init(_ file: PluginFile) throws(SyntaxError) {
        self.file = file
        source = SourceText(file)
        let tree = try SyntaxTree(file.text)
        self.tree = tree
        var nodes: [WrittenNode] = []
        var functions: [Range<Int>] = []
        tree.block.forEachExpression { if let node = WrittenNode($0, in: tree) { nodes.append(node) } }
        tree.block.forEachStatement { functions += $0.ownFunctions.map(\.range) }
        self.nodes = nodes
        self.functions = functions
    }

    /// As the plugin calls itself; else as its file is called.
    var name: String { nodes.first { $0.word == "plugin" }?.text("name") ?? Self.name(ofFile: file.path) }

    static func name(ofFile path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.hasSuffix(".lua") ? String(last.dropLast(4)) : last
    }

    func isInFunction(_ offset: Int) -> Bool { functions.contains { $0.contains(offset) } }

    func finding(_ code: LintCode, at offset: Int, _ message: Message, hint: Message?) -> LintFinding {
        let (line, column) = tree.position(offset)
        var diagnostic = Diagnostic(
            code.rawValue, .note, Message(zh: "\(message.zh) [\(code.rawValue)]", en: "\(message.en) [\(code.rawValue)]"), severity: code.severity,
            at: Location(file.path, line: line, column: column), hint: hint)
        diagnostic.sourceLine = source.line(line)
        let declaration = nodes.first { $0.isDeclaration && $0.range.contains(offset) }
        diagnostic.origin = Diagnostic.Origin(
            plugin: name, version: nodes.first { $0.word == "plugin" }?.text("version") ?? "", declaration: declaration?.title ?? "",
            line: declaration.map { tree.line($0.start) })
        return LintFinding(code: code, offset: offset, diagnostic: diagnostic)
    }
}

/// Something that lint found, before it is asked whether the author has silenced it.
struct LintFinding {
    let code: LintCode
    let offset: Int
    let diagnostic: Diagnostic
}
