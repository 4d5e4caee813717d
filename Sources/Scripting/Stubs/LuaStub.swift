import Ledger
import LuaRuntime
import Rules

/// The notation and the ledger's API as a LuaCATS stub: what an editor needs for completion, hover and warnings.
public struct LuaStub {
    private let catalogue: PluginCatalogue
    private var lines: [String] = []

    public init(_ catalogue: PluginCatalogue) {
        self.catalogue = catalogue
    }

    /// The stub's text; ends with a newline.
    public func text() -> String {
        var copy = self
        copy.write()
        return copy.lines.joined(separator: "\n") + "\n"
    }

    private mutating func write() {
        lines = ["---@meta zhibu", "-- Written by `zhibu api --format lua`. Do not edit.", ""]
        values()
        for model in Catalogue.models { record(model) }
        for model in Catalogue.models { collection(model) }
        for word in DeclarationReference.words { declaration(word) }
        rows()
        tests()
    }

    // MARK: Values

    private mutating func values() {
        lines += [
            "--- A day, or a month or a year where no more is known. / 日期，可以只到月或年。", "---@class zhibu.day", "---@field year integer",
            "---@field month integer?", "---@field day integer?", "---@field precision \"day\"|\"month\"|\"year\"", "---@field weekday integer",
            "---@operator add(zhibu.span): zhibu.day", "---@operator sub(zhibu.span): zhibu.day", "",
            "--- A stretch of days, the first and the last included. / 期间，首尾都算。", "---@class zhibu.period", "---@field from zhibu.day",
            "---@field to zhibu.day", "---@field kind string", "",
            "--- A length of time. / 时长。", "---@class zhibu.span", "",
            "--- A limit that says whether it is a least or a most. / 界限，说明是至少还是至多。", "---@class zhibu.test", "local test = {}",
            "---@param number zhibu.number", "---@return boolean", "function test:passes(number) end", "",
            "--- A number: whole, or an exact decimal. / 数：整数或精确小数。", "---@alias zhibu.number integer|zhibu.decimal|zhibu.figure|string",
            "---@class zhibu.decimal", "",
            "--- A measure's figure of which only a lower bound is known: `≥57`. / 资料不全的指标，只知下限。", "---@class zhibu.figure",
            "---@field value zhibu.number The known part. / 已知部分", "---@field is_lower_bound true", "",
            "--- A verdict; called in a `run` it says what it rests on. / 结论。", "---@class zhibu.verdict",
            "---@overload fun(why: string|table?): zhibu.judgement", "---@class zhibu.judgement", "",
        ]
    }

    private mutating func record(_ model: ModelSpec) {
        lines += ["--- \(model.doc) / \(model.zh)", "---@class zhibu.\(model.name)"]
        for field in model.fields where !(field.isManaged && field.name != "id") {
            lines.append("---@field \(field.name) \(type(field)) \(field.doc) / \(field.zh)")
        }
        if model.name == "activity" {
            for role in catalogue.vocabulary.roles { lines.append("---@field \(role.id) zhibu.members Who took this part. / \(role.zh)") }
            for field in catalogue.vocabulary.activityTypes.flatMap(\.fields) {
                lines.append("---@field \(field.name) \(type(field)) \(field.doc) / \(field.zh)")
            }
        }
        lines.append("local \(model.name)_record = {}")
        let view = LedgerView(snapshot: SnapshotBuilder().build(), vocabulary: catalogue.vocabulary, asOf: Day(year: 2000)!)
        for other in Catalogue.models where view.relation(from: model.name, to: other.name) != nil {
            lines += [
                "---@param conditions table?", "---@return zhibu.\(other.collection)", "function \(model.name)_record:\(other.collection)(conditions) end",
            ]
        }
        for measure in catalogue.plugins.flatMap(\.measures) where catalogue.measureModels[measure.id] == model.name {
            lines += [
                "--- \(measure.doc) / \(measure.zh)", "---@param period zhibu.period|string?", "---@return zhibu.number",
                "function \(model.name)_record:\(measure.id)(period) end",
            ]
        }
        for score in catalogue.plugins.flatMap(\.scores) where catalogue.scoreModels[score.id] == model.name {
            lines += [
                "--- \(score.doc) / \(score.zh)", "---@param period zhibu.period|string?", "---@return zhibu.number? points nil where they are not known",
                "function \(model.name)_record:\(score.id)(period) end",
            ]
        }
        lines.append("")
    }

    private func type(_ field: FieldSpec) -> String {
        let name: String
        switch field.kind {
        case .text, .word: name = "string"
        case .choice(let choices): name = choices.map { "\"\($0.name)\"" }.joined(separator: "|")
        case .integer: name = "integer"
        case .decimal: name = "zhibu.number"
        case .day: name = "zhibu.day"
        case .flag: name = "boolean"
        case .reference(let model): name = "zhibu.\(model)"
        case .list(let element): return element.target.map { "zhibu.\(Catalogue.model($0)!.collection)" } ?? "zhibu.values"
        }
        return field.isRequired || field.name == "id" ? name : "(\(name))?"
    }

    private mutating func collection(_ model: ModelSpec) {
        let name = "zhibu.\(model.collection)"
        lines += [
            "--- \(model.doc) / \(model.zh)", "---@class \(name)", "---@field [string] zhibu.\(model.name)", "---@operator call: zhibu.\(model.name)",
            "\(model.collection) = {}",
        ]
        for method in QueryReference.methods {
            lines += ["--- \(method.doc)"] + method.parameters.map { "---@param \($0.name) \($0.type)\($0.isOptional ? "?" : "") \($0.doc)" }
            lines += [
                "---@return \(method.returns(model))",
                "function \(model.collection):\(method.name)(\(method.parameters.map(\.name).joined(separator: ", "))) end",
            ]
        }
        lines.append("")
    }

    // MARK: Words

    private mutating func declaration(_ word: WordSpec) {
        lines += ["--- \(word.doc) / \(word.zh)", "---@class zhibu.settings.\(word.word)"]
        lines += word.settings.map { "---@field \($0.name) \($0.type.luaType)\($0.isRequired ? "" : "?") \($0.doc) / \($0.zh)" }
        lines.append("---@field [integer] any")
        let isNamed = NodeWords.named.contains(word.word)
        let isRow = NodeWords.rows.contains(word.word)
        if isNamed {
            if isRow { lines.append("---@overload fun(row: table): table") }
            lines += ["---@param id string", "---@return fun(settings: zhibu.settings.\(word.word)): table", "function \(word.word)(id) end", ""]
        } else {
            lines += ["---@param settings zhibu.settings.\(word.word)", "---@return table", "function \(word.word)(settings) end", ""]
        }
    }

    private mutating func rows() {
        for model in Catalogue.models where !NodeWords.named.contains(model.name) {
            lines += [
                "--- A row of a case: \(model.leading.joined(separator: ", ")), then fields by name. / 例子里的一行\(model.zh)", "---@param row table",
                "---@return table", "function \(model.name)(row) end",
            ]
        }
        for word in NodeWords.fields.sorted() {
            lines += [
                "--- A field that an activity type adds. \(FieldDeclaration.doc(word))", "---@param settings table|string", "---@return table",
                "function \(word)(settings) end",
            ]
        }
        lines.append("")
    }

    private mutating func tests() {
        for word in TestWords.all {
            lines += ["--- \(word.doc)"] + word.parameters.map { "---@param \($0.name) \($0.type == .any ? "any" : $0.type.description) \($0.doc)" }
            let result = ["test", "span", "day"].contains(word.result) ? "zhibu.\(word.result)" : word.result == "decimal" ? "zhibu.number" : "table"
            lines += ["---@return \(result)", "function \(word.name)(\(word.parameters.map(\.name).joined(separator: ", "))) end"]
        }
        for (name, value) in TestWords.constants() {
            let type = value.payload(Verdict.self) != nil ? "zhibu.verdict" : value.payload(Test.self) != nil ? "zhibu.test" : "table<string, zhibu.test>"
            lines += ["---@type \(type)", "\(name) = nil"]
        }
        lines += ["--- What the unit sets for this plugin in zhibu.toml. / 本单位的设置", "---@type table<string, any>", "settings = nil"]
        lines += ["--- The day as of which the ledger is asked. / 截至日期", "---@return zhibu.day", "function as_of() end"]
    }
}

extension SettingType {
    /// How an editor knows it.
    var luaType: String {
        switch self {
        case .text, .quantity: "string"
        case .flag: "boolean"
        case .integer: "integer"
        case .number: "zhibu.number"
        case .day: "zhibu.day|string"
        case .span: "zhibu.span"
        case .function: "function"
        case .list: "string|string[]"
        case .conditions: "table<string, any>"
        case .limit: "zhibu.test"
        case .scale: "table"
        case .any: "any"
        }
    }
}
