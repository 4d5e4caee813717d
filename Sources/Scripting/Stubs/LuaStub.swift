import Ledger
import LuaRuntime
import Rules

/// The notation and the ledger's API as a LuaCATS stub: what an editor needs for completion, hover and warnings. Each part writes what the host itself
/// goes by: specs of models and words, live classes, signatures of functions.
public struct LuaStub {
    let catalogue: PluginCatalogue
    /// The vocabulary over an empty ledger: enough to tell relations.
    let view: LedgerView
    var lines: [String] = []

    public init(_ catalogue: PluginCatalogue) {
        self.catalogue = catalogue
        view = LedgerView(snapshot: SnapshotBuilder().build(), vocabulary: catalogue.vocabulary, asOf: Day(year: 2000)!)
    }

    /// The stub's text; ends with a newline.
    public func text() -> String {
        var copy = self
        copy.write()
        return copy.lines.joined(separator: "\n") + "\n"
    }

    private mutating func write() {
        lines = ["---@meta zhibu", "-- Written by `zhibu api --format lua`. Do not edit.", ""]
        writeValues()
        writeNames()
        for model in Catalogue.models { writeRecord(model) }
        for model in Catalogue.models { writeCollection(model) }
        writeVerdicts()
        for word in DeclarationReference.words { writeWord(word) }
        for word in NodeWords.fields.sorted() { writeField(FieldDeclaration.spec(word)) }
        for model in Catalogue.models { writeRow(model) }
        writeLedger()
        writeTests()
        writeQueries()
        writeWorld()
    }

    /// Text lines, with an empty one behind them.
    mutating func add(_ block: String...) { lines += block + [""] }

    /// A closed or open list of words, as a type.
    static func union(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: "|") }
}
