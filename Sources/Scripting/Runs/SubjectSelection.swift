import Ledger
import Rules

/// Whom a request is about.
struct SubjectSelection {
    /// The subjects that the request names; nil where it asks of everybody.
    private let rows: [RowRef]?
    private let unit: RowRef?
    private let view: LedgerView

    init(_ request: RunRequest, _ view: LedgerView) {
        rows = request.subjects.isEmpty ? nil : request.subjects.compactMap { view.row($0) }
        unit = request.unit.flatMap { view.row($0) }
        self.view = view
    }

    /// Whom a rule on a model is asked of: each of the named subjects of that model, or nil, which stands for everybody.
    func asked(_ model: String) -> [RowRef?] { rows.map { $0.filter { $0.model == model } } ?? [nil] }

    /// Whether a subject belongs to the unit: is it, or points to it as its own.
    func includes(_ subject: RecordID) -> Bool {
        guard let unit, let reference = view.row(subject) else { return true }
        if reference == unit { return true }
        if subject.model == "activity" { return view.belongs(activity: reference.row, toUnit: unit.row) != .no }
        guard let path = try? view.path("unit", in: subject.model) else { return false }
        return view.target(path, row: reference.row) == unit
    }
}
