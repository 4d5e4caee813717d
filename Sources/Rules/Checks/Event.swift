public import Ledger

/// When something happened: a day in a field of the subject, or the day of a step of a procedure. What lies after the as-of day has not.
public struct Event: Hashable, Sendable {
    public let path: FieldPath
    /// Nil where it has not happened, or where nobody wrote down when.
    public let day: Day?
    /// Whether it has happened; a step may be recorded without its day.
    let hasHappened: Bool
    /// What shows it: the record of the step, or the subject itself.
    public let evidence: RecordID?

    init(_ path: FieldPath, of subject: RowRef, in view: LedgerView) {
        self.path = path
        var day: Day?
        if case .day(let found) = view.value(path, row: subject.row), found.first <= view.asOf.last { day = found }
        self.day = day
        let step = view.step(on: path, row: subject.row)
        hasHappened = day != nil || step != nil
        evidence = step ?? (day == nil ? nil : view.id(subject))
    }

    public var name: String { path.text }
}

extension Question {
    /// An event of the subject, as the ledger stands on the as-of day.
    func event(_ path: FieldPath) -> Event { Event(path, of: subject, in: view) }
}
