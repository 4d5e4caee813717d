import Ledger

/// Reads `field=value` as people type it: labels as well as names, days, numbers and choices as in sheets, records by name.
struct AssignmentReader {
    private let model: ModelSpec
    private let view: LedgerView

    init(_ model: ModelSpec, _ view: LedgerView) {
        self.model = model
        self.view = view
    }

    /// - Throws: the first assignment that cannot be read, with what would be.
    func values(_ assignments: [String]) throws -> [String: Value] {
        var values: [String: Value] = [:]
        for assignment in assignments {
            guard let parts = AssignmentText.parts(assignment) else {
                throw Diagnostic(
                    "bad_assignment", .usage, Message(zh: "\"\(assignment)\" 要写成 字段=值", en: "\"\(assignment)\" must be field=value"),
                    hint: AssignmentText.hint(assignment, example: "name=李示例"))
            }
            let field = try field(parts.name)
            guard values.updateValue(try value(parts.value, field), forKey: field.name) == nil else {
                throw Diagnostic("doubled_field", .usage, Message(zh: "字段 '\(field.name)' 写了两次", en: "field '\(field.name)' is given twice"))
            }
        }
        return values
    }

    private func field(_ name: String) throws -> FieldSpec {
        let known = model.fields.filter { $0.isStored && !$0.isManaged }
        if let field = known.first(where: { $0.isHeaded(name) }) { return field }
        if let derived = model.fields.first(where: { !$0.isStored && $0.isHeaded(name) }) {
            throw Self.derived(derived, model)
        }
        let near = NearMiss.nearest(to: name, among: known.flatMap { [$0.name, $0.zh] })
        throw Diagnostic(
            "unknown_field", .usage, Message(zh: "\(model.zh)没有字段 '\(name)'", en: "\(model.name) has no field '\(name)'"),
            hint: .nearest(near, among: known.map(\.name)))
    }

    private static func derived(_ field: FieldSpec, _ model: ModelSpec) -> Diagnostic {
        let source = if case .history(let other, _)? = field.derivation { other } else { "" }
        return Diagnostic(
            "derived_field", .usage, Message(zh: "“\(field.zh)”是推算出来的，不能直接写", en: "'\(field.name)' is worked out and cannot be written"),
            hint: source.isEmpty ? nil : Message(zh: "写它的来处：zhibu list \(source)", en: "write where it comes from: zhibu list \(source)"))
    }

    private func value(_ text: String, _ field: FieldSpec) throws -> Value {
        if text.isEmpty { return .none }
        return try value(text, field.kind, field)
    }

    private func value(_ text: String, _ kind: FieldKind, _ field: FieldSpec) throws -> Value {
        do {
            if let value = try FieldReading.read(text, as: kind) { return value }
        } catch {
            throw wrong(field, error.message)
        }
        switch kind {
        case .word(.activityType):
            guard let type = view.vocabulary.activityType(spelt: text) else {
                throw wrong(
                    field,
                    Message(
                        zh: "没有活动类型 \"\(text)\"；可用：\(view.vocabulary.activityTypes.map(\.zh).joined(separator: " "))",
                        en: "there is no activity type \"\(text)\"; there are: \(view.vocabulary.activityTypes.map(\.id).joined(separator: " "))"))
            }
            return .text(type.id)
        case .word(.role):
            guard let role = view.vocabulary.roles.first(where: { $0.id == text || $0.zh == text }) else {
                throw wrong(field, Message(zh: "没有角色 \"\(text)\"", en: "there is no role \"\(text)\""))
            }
            return .text(role.id)
        case .reference(let target): return .reference(try RecordFinder(view).find(target, text).id)
        case .list(let element): return .list(try text.split { "、，,；;".contains($0) }.map { try value(String($0), element, field) })
        default: return .none
        }
    }

    private func wrong(_ field: FieldSpec, _ message: Message) -> Diagnostic {
        Diagnostic(
            "wrong_value", .usage, Message(zh: "\(field.label.zh)：\(message.zh)", en: "\(field.label.en): \(message.en)"),
            hint: field.kind == .day
                ? Message(zh: "要的是：日期，如 2024-03-05 或 2024-03", en: "it takes a day, as 2024-03-05 or 2024-03")
                : Message(zh: "要的是：\(field.kind.label.zh)", en: "it takes \(field.kind.label.en)"))
    }
}
