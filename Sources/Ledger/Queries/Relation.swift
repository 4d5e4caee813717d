/// How the records of a collection belong to a record: `member:participations`, `class:leaves`, `unit:members`.
public indirect enum Relation: Hashable, Sendable {
    /// A stored reference, or a list of references, of the collection's model.
    case referring(model: String, place: Int)
    /// Any of several references: a talk belongs to him who led it and to those whom it was with.
    case anyOf([Relation])
    /// Two steps: the records of `through` that belong to it, then those that belong to them.
    case through(Relation, Relation)
    /// The members whose membership on the as-of day names it: of a unit, of a group.
    case membership(field: String)
    /// The activities in which a member took part, through participations.
    case attended
}

extension LedgerView {
    /// The relation from a model's record to the records of another; nil where there is none.
    public func relation(from model: String, to other: String) -> Relation? {
        guard let spec = Catalogue.model(other) else { return nil }
        let stored = spec.fields.indices.filter { spec.fields[$0].isStored && spec.fields[$0].kind.target == model }
        let belonging = stored.filter { spec.belonging.contains(spec.fields[$0].name) }
        if belonging.count > 1 { return .anyOf(belonging.map { .referring(model: other, place: $0) }) }
        // A field of the model's own name says belonging most plainly (`trainee.class` before `class.organiser`).
        if let place = stored.first(where: { spec.fields[$0].name == model }) ?? stored.first { return .referring(model: other, place: place) }
        for field in spec.fields where field.kind.target == model {
            if let relation = derived(field, in: spec) { return relation }
        }
        return model == "member" && other == "activity" ? .attended : nil
    }

    /// The relation by a field that is read through a reference or from a history.
    private func derived(_ field: FieldSpec, in spec: ModelSpec) -> Relation? {
        switch field.derivation {
        case .history(_, let name): return .membership(field: name)
        case .through(let reference, let name):
            let middle = Catalogue.model(spec.field(reference)!.kind.target!)!
            let place = middle.index(of: name)!
            let first = middle.fields[place].isStored ? .referring(model: middle.name, place: place) : derived(middle.fields[place], in: middle)
            return first.map { .through($0, .referring(model: spec.name, place: spec.index(of: reference)!)) }
        case nil: return nil
        }
    }

    /// The rows that belong to a row, ascending.
    public func related(_ row: Int32, by relation: Relation) -> [Int32] {
        switch relation {
        case .referring(let model, let place):
            let table = table(model)
            let field = table.spec.fields[place]
            let own = Array(table.referrers(field: place, targets: self.table(field.kind.target!).count)[row])
            // Sheets of a single branch leave the branch out: what says nowhere whose it is, is the only unit's.
            guard field.name == "unit", self.table("unit").count == 1 else { return own }
            let column = table.column(at: place)!
            return (own + table.rows.filter { column.isNone($0) }).sorted()
        case .anyOf(let relations):
            return Set(relations.flatMap { related(row, by: $0) }).sorted()
        case .through(let first, let second):
            return related(row, by: first).flatMap { related($0, by: second) }.sorted()
        case .membership(let field):
            return field == "unit" ? members(ofUnit: row, on: asOf) : members(ofGroup: row, on: asOf)
        case .attended:
            let participations = table("participation")
            let activity = participations.column("activity")!
            let place = participations.spec.index(of: "member")!
            return participations.referrers(field: place, targets: table("member").count)[row]
                .filter { isPresent($0) && !activity.isNone($0) }.map { activity.narrow($0) }.sorted()
        }
    }
}
