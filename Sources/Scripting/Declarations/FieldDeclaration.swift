import Ledger
import LuaRuntime
import Rules

/// `text { … }`, `integer { … }`: a field that an activity type adds. It makes the same `FieldSpec` as a model's own.
enum FieldDeclaration {
    static func spec(_ word: String) -> WordSpec {
        WordSpec(
            word, doc(word), zh: "字段",
            settings: [
                SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称"),
                SettingSpec("required", .flag, "Whether it must be filled.", zh: "必填"),
                SettingSpec("personal", .flag, "Whether it is masked unless asked for.", zh: "个人信息"),
                SettingSpec("min", .number, "The least value.", zh: "最小值"),
                SettingSpec("max", .number, "The greatest value.", zh: "最大值"),
                SettingSpec("oneOf", .list, "The values of a choice.", zh: "可选值"),
            ])
    }

    static func doc(_ word: String) -> String {
        switch word {
        case "text": "A text."
        case "integer": "A whole number."
        case "decimal": "An exact number with two places."
        case "date": "A day, a month or a year."
        case "flag": "Yes or no."
        case "choice": "One of a closed list."
        default: ""
        }
    }

    static func read(_ name: String, _ node: Node, _ source: SourceText, plugin: PluginIdentity) throws -> FieldSpec {
        let reader = try Reader(node, source, spec(node.word), plugin: plugin)
        let kind: FieldKind =
            switch node.word {
            case "integer": .integer
            case "decimal": .decimal
            case "date": .day
            case "flag": .flag
            case "choice": .choice(try reader.words("oneOf")?.map { Choice($0, $0) } ?? [])
            default: .text
            }
        var field = FieldSpec(name, kind, try reader.sentence(), zh: try reader.text("zh") ?? "")
        field = field.range(try reader.hundredths("min"), try reader.hundredths("max"))
        if try reader.flag("required") == true { field = field.required() }
        if try reader.flag("personal") == true { field = field.personal() }
        return field
    }
}
