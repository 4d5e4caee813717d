/// Who took which step of a procedure, and when.
extension LedgerView {
    /// The row of `step` that says that a record took a step: the latest, where it was taken again. What lies after the as-of day has not happened.
    public func row(ofStep step: String, in procedure: String, by subject: RowRef) -> Int32? {
        guard let declared = vocabulary.procedure(spelt: procedure), let wanted = declared.step(spelt: step) else { return nil }
        let (procedures, steps) = (numbers([declared.id, declared.zh]), numbers([wanted.id, wanted.zh]))
        let table = table("step")
        let (ofProcedure, name, date) = (table.column("procedure")!, table.column("step")!, table.column("date")!)
        return rows(ofStepsBy: subject).filter { row in
            guard procedures.contains(ofProcedure.narrow(row)), steps.contains(name.narrow(row)) else { return false }
            return Day(code: date.narrow(row)).map { $0.first <= horizon } ?? true
        }.max { (date.narrow($0), $0) < (date.narrow($1), $1) }
    }

    /// What has a day and may be named of a model: the steps of its procedures, its own fields of a day.
    public func events(of model: String) -> [String] {
        vocabulary.stepNames(of: model) + (Catalogue.model(model)?.fields.filter { $0.kind == .day }.map(\.name) ?? [])
    }

    /// The record of the step that a path goes through; nil where it goes through none, or the step was not taken.
    public func step(on path: FieldPath, row: Int32) -> RecordID? {
        guard case .taken(let model, let procedure, let step)? = path.steps.first else { return nil }
        return self.row(ofStep: step, in: procedure, by: RowRef(model: model, row: row)).map { id(RowRef(model: "step", row: $0)) }
    }

    /// Whether a record has come to the step that a path goes through: it took it, or a later one of the procedure.
    public func hasReached(_ path: FieldPath, row: Int32) -> Bool {
        guard case .taken(let model, let procedure, let step)? = path.steps.first, let declared = vocabulary.procedure(spelt: procedure) else { return false }
        return declared.steps.drop { $0.id != step }.contains { self.row(ofStep: $0.id, in: procedure, by: RowRef(model: model, row: row)) != nil }
    }

    private func rows(ofStepsBy subject: RowRef) -> ArraySlice<Int32> {
        let table = table("step")
        guard let place = table.spec.fields.firstIndex(where: { $0.kind == .reference(subject.model) }) else { return [] }
        return table.referrers(field: place, targets: self.table(subject.model).count)[subject.row]
    }

    /// A text that no record holds has no number.
    private func numbers(_ spellings: [String]) -> Set<Int32> { Set(spellings.compactMap { snapshot.pool.number(of: $0) }) }
}

extension FieldPath {
    /// The path to the day of the step that this one goes through; nil where it goes through none.
    public var stepDay: FieldPath? {
        guard case .taken(_, _, let step)? = steps.first else { return nil }
        return steps.count == 1 ? self : FieldPath(model: model, text: step, kind: .day, field: nil, steps: [steps[0]])
    }
}
