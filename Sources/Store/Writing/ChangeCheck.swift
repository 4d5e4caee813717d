internal import Ledger

/// What can be told of a change set without the ledger: known models and fields, kinds, required fields, ranges, choices, placeholders.
struct ChangeCheck {
    private(set) var problems: [Diagnostic] = []
    private var inserted: [Int64: String] = [:]
    private var later: [Int64: String] = [:]

    static func problems(of changes: ChangeSet) -> [Diagnostic] {
        var check = ChangeCheck()
        for entry in changes.entries {
            if case .insert(let model, let id, _) = entry.change { check.later[id] = model }
        }
        for entry in changes.entries { check.check(entry) }
        return check.problems
    }

    private mutating func check(_ entry: ChangeSet.Entry) {
        let change = entry.change
        guard let model = Catalogue.model(change.model) else {
            return problems.append(.unknownModel(change.model, entry))
        }
        switch change {
        case .insert(_, let id, let values):
            check(values, model, entry)
            for field in model.columns where field.isRequired && StoredValue.encode(values[field.name] ?? .none) == .none {
                problems.append(.missing(field, model, entry))
            }
            inserted[id] = model.name
        case .update(_, let id, let values):
            checkTarget(id, model, entry)
            check(values, model, entry)
            for field in model.columns where field.isRequired {
                if let value = values[field.name], StoredValue.encode(value) == .none { problems.append(.missing(field, model, entry)) }
            }
        case .remove(_, let id):
            checkTarget(id, model, entry)
        }
    }

    private mutating func checkTarget(_ id: Int64, _ model: ModelSpec, _ entry: ChangeSet.Entry) {
        if id < 0, inserted[id] != model.name { problems.append(.unknownPlaceholder(id, model, field: nil, entry)) }
    }

    private mutating func check(_ values: [String: Value], _ model: ModelSpec, _ entry: ChangeSet.Entry) {
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let field = model.fields.first(where: { $0.name == name }), field.isStored, name != "id" else {
                problems.append(.unknownField(name, model, entry))
                continue
            }
            if let problem = FieldCheck.problem(value, field) {
                problems.append(.wrongValue(value, problem, field, model, entry))
            } else {
                checkPlaceholders(value, field, model, entry)
            }
        }
    }

    private mutating func checkPlaceholders(_ value: Value, _ field: FieldSpec, _ model: ModelSpec, _ entry: ChangeSet.Entry) {
        switch value {
        case .reference(let id) where id < 0:
            if inserted[id] == field.kind.target { return }
            problems.append(
                later[id] == field.kind.target
                    ? .laterPlaceholder(id, model, field: field, entry) : .unknownPlaceholder(id, model, field: field, entry))
        case .list(let items):
            for item in items { checkPlaceholders(item, field, model, entry) }
        default: break
        }
    }
}

/// Whether a value may stand in a field.
enum FieldCheck {
    enum Problem: Hashable {
        case kind, range, choice, doubled, text
    }

    static func problem(_ value: Value, _ field: FieldSpec) -> Problem? {
        problem(value, field.kind, field)
    }

    private static func problem(_ value: Value, _ kind: FieldKind, _ field: FieldSpec) -> Problem? {
        switch (value, kind) {
        case (.none, _), (.day, .day), (.flag, .flag): return nil
        case (.text(let text), .text), (.text(let text), .word):
            // SQLite's texts end at a zero byte when they are read.
            return text.utf8.contains(0) ? .text : nil
        case (.text(let text), .choice(let choices)):
            return text.isEmpty || choices.contains { $0.name == text } ? nil : .choice
        case (.integer(let number), .integer):
            // The least number stands for no value in a snapshot.
            guard number != .min, let number = Hundredths(exactly: Int(number)) else { return .range }
            return isInRange(number, field) ? nil : .range
        case (.decimal(let number), .decimal):
            return number.raw != .min && isInRange(number, field) ? nil : .range
        case (.reference(let id), .reference): return id == 0 ? .kind : nil
        case (.list(let items), .list(let element)):
            if items.contains(where: { StoredValue.encode($0) == .none }) { return .kind }
            if let problem = items.lazy.compactMap({ problem($0, element, field) }).first { return problem }
            return Set(items).count < items.count ? .doubled : nil
        default: return .kind
        }
    }

    private static func isInRange(_ number: Hundredths, _ field: FieldSpec) -> Bool {
        (field.minimum.map { number >= $0 } ?? true) && (field.maximum.map { number <= $0 } ?? true)
    }
}
