import Ledger
import LuaRuntime
import Rules

/// Reads `integer { "…", default = 15, min = 1 }` as a value that people set.
enum OptionDeclaration {
    /// - Parameter label: what it is called where the field itself says no `zh`.
    static func read(_ name: String, _ node: Node, _ source: SourceText, plugin: PluginIdentity, label: String = "", doc: String? = nil) throws -> OptionSpec {
        let reader = try Reader(node, source, FieldDeclaration.spec(node.word), plugin: plugin)
        let kind = try kind(reader)
        let bounds = try FieldDeclaration.bounds(reader)
        let spec = OptionSpec(
            name: name, kind: kind, doc: try doc ?? reader.sentence(), zh: try reader.text("zh") ?? label, fallback: try fallback(reader),
            minimum: bounds.least, maximum: bounds.most, isPersonal: try reader.flag("personal") ?? false)
        do {
            _ = try spec.fallbackValue(asOf: Day(year: 2021, month: 12, day: 31)!)
        } catch {
            throw reader.error("wrong_default", error.message, at: source.place(ofSetting: "default", from: node.line), hint: error.hint)
        }
        return spec
    }

    private static func kind(_ reader: Reader) throws -> OptionSpec.Kind {
        switch reader.node.word {
        case "span": return .period
        case "link":
            let name = try reader.text("of") ?? ""
            guard Catalogue.model(name) != nil else { throw reader.unknownValue(name, of: "of", known: Catalogue.models.map(\.name)) }
            return .field(.reference(name))
        default: return .field(try FieldDeclaration.kind(reader))
        }
    }

    private static func fallback(_ reader: Reader) throws -> String? {
        let value = reader["default"]
        if value.isNil { return nil }
        if let flag = value.boolean { return flag ? "yes" : "no" }
        guard let text = value.string ?? value.payload(Day.self)?.description ?? LuaNumber.text(value) else {
            throw reader.wrongType("default", value, expected: Message(zh: "一个值，如 15 或 \"last\"", en: "a value, as 15 or \"last\""))
        }
        return text
    }
}
