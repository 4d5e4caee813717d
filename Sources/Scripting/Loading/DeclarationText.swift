public import Ledger
import LuaRuntime

/// A declaration as it stands in its file: whether two versions of a plugin say the same.
public struct DeclarationText: Hashable, Sendable {
    /// `check`, `measure`, `activity_type` …
    public let kind: String
    public let id: String
    /// The label in Chinese; empty where it says none.
    public let zh: String
    public let location: Location
    /// Its lines up to the next declaration, without comments and empty lines.
    public let text: String

    public var label: Message { Message(zh: zh.isEmpty ? id : zh, en: id) }

    /// The declarations of a file, in their order.
    static func all(of plugin: LoadedPlugin) -> [DeclarationText] {
        let nodes = plugin.declarations.sorted { $0.line < $1.line }
        return nodes.enumerated().map { index, node in
            let end = index + 1 < nodes.count ? nodes[index + 1].line : plugin.source.lines.count + 1
            let lines = plugin.source.lines.indices.filter { (node.line..<max(end, node.line + 1)).contains($0 + 1) }.map { plugin.source.lines[$0] }
            let words = lines.map(\.withoutOuterSpaces).filter { !$0.isEmpty && !$0.hasPrefix("--") }
            return DeclarationText(
                kind: node.word, id: node.id ?? "", zh: node.settings.named["zh"]?.string ?? "", location: node.location, text: words.joined(separator: "\n"))
        }
    }
}
