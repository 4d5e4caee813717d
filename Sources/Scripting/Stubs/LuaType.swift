import Ledger
import LuaRuntime
import Rules

/// What the host's kinds are called in LuaCATS.
enum LuaType {
    static func optional(_ type: String, _ isOptional: Bool) -> String { isOptional ? type.contains("|") ? "(\(type))?" : "\(type)?" : type }

    // MARK: Settings of words

    static func field(_ setting: SettingSpec) -> String {
        "---@field \(setting.name) \(optional(of(setting), !setting.isRequired)) \(setting.doc) / \(setting.zh)"
    }

    static func of(_ setting: SettingSpec) -> String {
        if let shape = setting.shape { return shape }
        if !setting.choices.isEmpty { return LuaStub.union(setting.choices) }
        switch setting.type {
        case .text, .quantity: return "string"
        case .flag: return "boolean"
        case .integer: return "integer"
        case .number: return "zhibu.number|string"
        case .day: return "zhibu.day|string"
        case .span: return "zhibu.span"
        case .function: return "fun(...: zhibu.value): zhibu.value"
        case .list: return "string|string[]"
        case .conditions: return "zhibu.conditions"
        case .limit: return "zhibu.test"
        case .scale: return "zhibu.scale"
        case .any: return "zhibu.value|zhibu.test|zhibu.scale|zhibu.span|zhibu.verdict"
        }
    }

    // MARK: Functions and fields of the host

    static func of(_ field: HostField) -> String {
        switch (field.name, field.type) {
        case ("month", _), ("day", .integer): "integer?"
        case ("precision", _): LuaStub.union(["day", "month", "year"])
        case ("kind", _): LuaStub.union(Period.Kind.allCases.map(\.rawValue))
        case ("is_lower_bound", _): "true"
        default: of(field.type)
        }
    }

    static func of(_ parameter: HostParameter, _ model: ModelSpec?) -> String {
        let type = parameter.shape?.replacing("{model}", with: model?.name ?? "") ?? of(parameter.type)
        return parameter.isOptional && type.contains("|") ? "(\(type))" : type
    }

    private static func of(_ type: HostType) -> String {
        switch type {
        case .any: "any"
        case .object(let name), .record(let name): "zhibu.\(name)"
        default: type.description
        }
    }

    /// What a function answers, by the word that its signature says.
    static func result(_ result: String, _ model: ModelSpec?) -> String {
        switch result {
        case "query": "zhibu.\(model!.collection)"
        case "record": "zhibu.\(model!.name)?"
        case "integer", "boolean": result
        case "number", "decimal": "zhibu.number"
        case "entered item": "zhibu.entered"
        case "value": "zhibu.value?"
        case "finding": "zhibu.finding?"
        case "counts": "table<string, integer>"
        case "walk": "fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?"
        case "table": model == nil ? "zhibu.value[]" : "table<string, integer>"
        default: "zhibu.\(result)"
        }
    }

    // MARK: Fields of models

    /// As a record holds it.
    static func of(_ kind: FieldKind) -> String {
        switch kind {
        case .text: "string"
        case .word(.activityType): "zhibu.activity_type"
        case .word(.role): "zhibu.role"
        case .choice(let choices): LuaStub.union(choices.map(\.name))
        case .integer: "integer"
        case .decimal: "zhibu.number"
        case .day: "zhibu.day"
        case .flag: "boolean"
        case .reference(let model): "zhibu.\(model)"
        case .list(let element): element.target.map { "zhibu.\(Catalogue.model($0)!.collection)" } ?? "zhibu.values"
        }
    }

    /// As a row of a case gives it: records by name, several as a list or as one.
    static func entry(_ kind: FieldKind) -> String {
        switch kind {
        case .reference: "string"
        case .day: "string|zhibu.day"
        case .choice(let choices): LuaStub.union(choices.flatMap { [$0.name, $0.zh] }.withoutRepeats())
        case .list(let element): "\(entry(element))|\(element.isText ? entry(element) : "string")[]"
        default: of(kind)
        }
    }

    /// As a condition asks for it.
    static func condition(_ kind: FieldKind) -> String {
        switch kind {
        case .choice(let choices): "(\(LuaStub.union(choices.map(\.name)))|(\(LuaStub.union(choices.map(\.name))))[]|zhibu.test)"
        case .word(.activityType): "(zhibu.activity_type|zhibu.activity_type[]|zhibu.test)"
        case .word(.role): "(zhibu.role|zhibu.role[]|zhibu.test)"
        case .reference(let model): "(string|zhibu.\(model)|string[]|zhibu.\(model)[]|zhibu.test)"
        case .day: "(string|zhibu.day|zhibu.period|zhibu.test)"
        case .list(let element): condition(element)
        case .text: "(string|string[]|zhibu.test)"
        case .integer: "(integer|integer[]|zhibu.test)"
        case .decimal: "(zhibu.number|zhibu.number[]|zhibu.test)"
        case .flag: "(boolean|zhibu.test)"
        }
    }

    // MARK: Other values

    static func of(_ parameter: Parameter) -> String {
        switch parameter {
        case .test: "zhibu.test"
        case .scale: "zhibu.scale"
        case .span: "zhibu.span"
        case .number: "zhibu.number"
        case .words: "string[]"
        }
    }

    static func of(_ option: OptionSpec.Kind) -> String {
        switch option {
        case .field(let kind): of(kind)
        case .period: "zhibu.period"
        }
    }
}

extension FieldKind {
    fileprivate var isText: Bool {
        switch self {
        case .text, .word: true
        default: false
        }
    }
}
