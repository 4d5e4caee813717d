import Ledger

/// Tells what a sheet's rows are records of, and finds its headings.
struct SubjectFinder {
    let vocabulary: Vocabulary
    let grid: Grid
    let naming: SheetNaming

    struct Found {
        let subject: Subject
        let map: ColumnMap
    }

    /// What the caller says, else what the words around the table call, else what the headings fit best.
    func find(_ fixed: Subject?) throws(Diagnostic) -> Found {
        if let fixed {
            guard let map = ColumnMap.find(in: grid, subject: fixed, vocabulary) else { throw Refusal.noHeading(fixed.model) }
            return Found(subject: fixed, map: map)
        }
        let named = naming.subjects
        for subject in named {
            if let map = ColumnMap.find(in: grid, subject: subject, vocabulary), missing(subject, map).isEmpty { return Found(subject: subject, map: map) }
        }
        if let best = try best() { return best }
        if let subject = named.first, let map = ColumnMap.find(in: grid, subject: subject, vocabulary) { return Found(subject: subject, map: map) }
        throw Refusal.noHeading(named.first?.model)
    }

    /// The fields without which no row of the sheet can be a record, and which nothing else says.
    func missing(_ subject: Subject, _ map: ColumnMap) -> [FieldSpec] {
        subject.model.fields.filter { field in
            guard field.isRequired, subject.model.key.contains(field.name), map.column(.field(field.name)) == nil else { return false }
            switch (subject.model.name, field.name) {
            case ("activity", "type"): return subject.type == nil && naming.activityType == nil
            case ("participation", "activity"): return map.column(.derived("date")) == nil
            // The class may stand in the title; if not, each row says that it is missing.
            case (_, "class"): return false
            default: return true
            }
        }
    }

    /// The model whose headings the sheet has most of. Nothing is guessed between two: names with days may be marks as well as incidents.
    private func best() throws(Diagnostic) -> Found? {
        var candidates: [Found] = []
        for model in Catalogue.models {
            let subject = Subject(model: model)
            guard let map = ColumnMap.find(in: grid, subject: subject, vocabulary), missing(subject, map).isEmpty else { continue }
            candidates.append(Found(subject: subject, map: map))
        }
        guard let most = candidates.map(\.map.useful.count).max() else { return nil }
        let winners = candidates.filter { $0.map.useful.count == most }
        if winners.count > 1 { throw Refusal.ambiguousModel(winners.map(\.subject.model)) }
        return winners[0]
    }
}
