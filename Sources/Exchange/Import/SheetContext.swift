import Ledger

/// What holds for every row of a table.
struct SheetContext {
    let file: String
    let sheet: String
    var subject: Subject
    var year: Int?
    /// Records that the sheet's name or title names, for rows that do not.
    var unit: Int64?
    var trainingClass: Int64?
    /// The fields by which a declared shape knows a record again; empty for the model's own key.
    var key: [String] = []

    var model: ModelSpec { subject.model }

    func provenance(_ row: Int) -> Provenance { Provenance(file: file, sheet: sheet, row: row) }
}

/// A row, read: what it says of its record, and of the records that hang on it.
struct RowValues {
    var values: [String: Value] = [:]
    /// What the row says of records that it points to, by the reference: the year of the plan whose title stands beside it.
    var told: [String: [String: Value]] = [:]
    /// What a member's row says of the history.
    var history: [String: Value] = [:]
    var historyStart: Day?
    var posts: [String] = []
    var postStart: Day?
    var people = ActivityPeople()
    var details: [String: Value] = [:]
    var refusals: [Diagnostic] = []
    var notes: [Diagnostic] = []
}
