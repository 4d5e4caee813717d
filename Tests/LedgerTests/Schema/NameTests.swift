import Ledger
import Testing

@Suite("Names of the catalogue")
struct NameTests {
    /// Reserved words of Lua 5.4 (manual, section 3.1): none of them can stand behind a dot or before an equals sign.
    static let reserved: Set = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil", "not", "or", "repeat", "return",
        "then", "true", "until", "while",
    ]

    @Test("no model, collection or field is called by a reserved word of Lua", arguments: Catalogue.models.map(\.name))
    func readableInLua(name: String) throws {
        let model = try #require(Catalogue.model(name))
        let names = [model.name, model.collection] + model.fields.map(\.name)
        #expect(names.filter(Self.reserved.contains) == [])
    }

    @Test("no two models share a name, a collection or a label")
    func distinct() {
        for names in [Catalogue.models.map(\.name), Catalogue.models.map(\.collection), Catalogue.models.map(\.zh)] {
            #expect(Set(names).count == names.count)
        }
    }

    @Test("every label fits the 40 bytes within which Lua keeps one copy of a text", arguments: Catalogue.models.map(\.name))
    func shortLabels(name: String) throws {
        let model = try #require(Catalogue.model(name))
        #expect(model.fields.filter { $0.zh.utf8.count > 40 }.map(\.name) == [])
    }
}
