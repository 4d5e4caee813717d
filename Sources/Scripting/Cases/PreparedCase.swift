import Ledger
import Rules

/// A case that was read, with its ledger made: it can be asked again and again.
struct PreparedCase {
    let node: Node
    let expectations: [Expectation]
    let view: LedgerView
    let asOf: Day
    /// What a job is given.
    let arguments: [String: String]

    /// - Throws: a `Diagnostic` where the case cannot be read.
    init(_ node: Node, of declaration: Node, _ plugin: LoadedPlugin, _ vocabulary: Vocabulary) throws {
        let reading = try CaseReading(node, shared: declaration.children(NodeWords.rows), plugin.source, plugin: plugin.identity)
        self.node = node
        if declaration.word != "sheet", let grid = node.children(["grid"]).first {
            throw try Reader(node, plugin.source, CaseReading.spec, plugin: plugin.identity).error(
                "misplaced", Message(zh: "grid 只能放在 sheet 的例子里", en: "a grid stands only in a case of a sheet"), at: plugin.source.place(of: grid),
                hint: Message(zh: "台账写成各行，如 member { … }", en: "a ledger is written in rows, as member { … }"))
        }
        (asOf, arguments) = (reading.asOf, reading.arguments)
        view = try CaseLedger(reading.rows, vocabulary, plugin.source, plugin: plugin.identity).view(asOf: reading.asOf)
        expectations = try reading.expectations.map { try Expectation($0, of: declaration, plugin.source, plugin: plugin.identity) }
    }
}
