/// A field, or a field of a record that a reference leads to: `name`, `class.total_hours`, `activity.host`; the day of a step of a procedure
/// (`admitted`, `development.admitted`), or another field of that step (`admitted.answer`).
public struct FieldPath: Hashable, Sendable {
    /// The model that the path starts from.
    public let model: String
    public let text: String
    /// What the last field holds.
    public let kind: FieldKind
    /// The spec of the last field; nil where it is a role.
    public let field: FieldSpec?
    let steps: [Step]

    enum Step: Hashable, Sendable {
        case id(model: String)
        /// A stored field, by its place in the model's fields.
        case column(model: String, place: Int)
        /// A field of the membership that covers the as-of day.
        case history(field: String)
        /// Who took the role in an activity.
        case role(String)
        /// A field that the activity's type adds.
        case detail(String)
        /// The record that says when a record of the model took a step.
        case taken(model: String, procedure: String, step: String)
    }

    /// Whether a value on the way or at the end is masked unless asked for.
    public var isPersonal: Bool { field?.isPersonal ?? false }
}

/// A path that leads nowhere, with what a message needs.
public struct FieldPathError: Error, Hashable, Sendable {
    public let model: String
    /// The part that is wrong.
    public let part: String
    public let nearest: String?
    /// The names that are there.
    public let known: [String]
    /// The field before it that is no reference, where that is the fault.
    public let notReference: String?
}

extension LedgerView {
    /// Resolves a path of snake_case names or Chinese labels.
    public func path(_ text: String, in model: String) throws(FieldPathError) -> FieldPath {
        if let known = kept.withLock({ $0.paths[model]?[text] }) { return known }
        let path = try resolved(text, in: model)
        kept.withLock { $0.paths[model, default: [:]][text] = path }
        return path
    }

    private func resolved(_ text: String, in model: String) throws(FieldPathError) -> FieldPath {
        var steps: [FieldPath.Step] = []
        var current: String? = model
        var last: (kind: FieldKind, field: FieldSpec?) = (.integer, nil)
        var previous = ""
        var procedure: Procedure?
        for part in text.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
            guard let here = current, let spec = Catalogue.model(here) else {
                throw FieldPathError(model: model, part: part, nearest: nil, known: [], notReference: previous)
            }
            if let (named, field) = try step(part, of: procedure, in: spec) {
                // A procedure alone is no value: its step follows.
                procedure = field == nil ? named : nil
                if let field {
                    steps.append(.taken(model: here, procedure: named.id, step: field.name))
                    last = (.day, field)
                    current = "step"
                }
                previous = part
                continue
            }
            last = try step(part, in: spec, onto: &steps)
            // A list leads to several records: what a field of theirs would be is not one value.
            current = last.kind.isList ? nil : last.kind.target
            previous = part
        }
        if let procedure {
            throw FieldPathError(model: model, part: previous, nearest: nil, known: procedure.steps.map { "\(previous).\($0.id)" }, notReference: nil)
        }
        return FieldPath(model: model, text: text, kind: last.kind, field: last.field, steps: steps)
    }

    /// A procedure, or a step with its day as a field; nil where the part is neither. Fields of the model come first.
    private func step(_ part: String, of named: Procedure?, in spec: ModelSpec) throws(FieldPathError) -> (Procedure, FieldSpec?)? {
        if named == nil, spec.index(of: part) != nil { return nil }
        if let procedure = named ?? vocabulary.procedure(withStep: part, on: spec.name) {
            guard let step = procedure.step(spelt: part) else {
                let known = procedure.steps.map(\.id)
                throw FieldPathError(model: "step", part: part, nearest: NearMiss.nearest(to: part, among: known), known: known, notReference: nil)
            }
            return (procedure, FieldSpec(step.id, .day, "The day of this step.", zh: step.zh))
        }
        return vocabulary.procedure(spelt: part).flatMap { $0.model == spec.name ? ($0, nil) : nil }
    }

    private func step(_ part: String, in spec: ModelSpec, onto steps: inout [FieldPath.Step]) throws(FieldPathError) -> (
        FieldKind, FieldSpec?
    ) {
        if let place = spec.index(of: part) {
            let field = spec.fields[place]
            switch field.derivation {
            case nil where field.name == "id": steps.append(.id(model: spec.name))
            case nil: steps.append(.column(model: spec.name, place: place))
            case .history(_, let name): steps.append(.history(field: name))
            case .through(let reference, let name):
                steps.append(.column(model: spec.name, place: spec.index(of: reference)!))
                _ = try step(name, in: Catalogue.model(spec.field(reference)!.kind.target!)!, onto: &steps)
            }
            return (field.kind, field)
        }
        if spec.name == "activity" {
            if let role = vocabulary.roles.first(where: { $0.id == part || $0.zh == part }) {
                steps.append(.role(role.id))
                return (.list(.reference("member")), nil)
            }
            if let field = vocabulary.activityTypes.lazy.flatMap(\.fields).first(where: { $0.name == part || $0.zh == part }) {
                steps.append(.detail(field.name))
                return (field.kind, field)
            }
        }
        let known =
            spec.fields.map(\.name)
            + vocabulary.stepNames(of: spec.name)
            + (spec.name == "activity" ? vocabulary.roles.map(\.id) + vocabulary.activityTypes.flatMap(\.fields).map(\.name) : [])
        let labels = spec.fields.map(\.zh)
        throw FieldPathError(
            model: spec.name, part: part, nearest: NearMiss.nearest(to: part, among: known + labels), known: known, notReference: nil)
    }
}
