import Ledger

/// When the records of a model are: on their own day, in a stretch of days, or always.
struct RecordDates {
    private enum Source {
        case day(Column)
        /// Through a reference: a participation's sitting, a trainee's class.
        case through(Column, Column)
        case stretch(from: Column, through: Column)
        case always
    }

    private let source: Source
    /// The last day of records that have one beside their date: a leave of several days.
    private let through: Column?

    init(_ view: LedgerView, model: String) {
        let table = view.table(model)
        through = table.column("through")
        switch model {
        case "participation": source = .through(table.column("activity")!, view.table("activity").column("date")!)
        case "trainee": source = .through(table.column("class")!, view.table("class").column("starts")!)
        case "unit": source = .stretch(from: table.column("founded")!, through: table.column("dissolved")!)
        default:
            if let day = table.column("date") ?? table.column("starts") {
                source = .day(day)
            } else if let from = table.column("from"), let through {
                source = .stretch(from: from, through: through)
            } else {
                source = .always
            }
        }
    }

    /// Whether the model's records have a day of their own.
    var areDated: Bool {
        switch source {
        case .day, .through: true
        case .stretch, .always: false
        }
    }

    /// The record's day: that on which it begins. Nil where it is blank or the model has none.
    func day(_ row: Int32) -> Day? {
        switch source {
        case .day(let column): return Day(code: column.narrow(row))
        case .through(let reference, let column):
            let target = reference.narrow(row)
            return target == Column.none32 ? nil : Day(code: column.narrow(target))
        case .stretch(let from, _): return Day(code: from.narrow(row))
        case .always: return nil
        }
    }

    /// The day or days that a dated record spans.
    func days(_ row: Int32) -> Period? {
        guard areDated, let day = day(row) else { return nil }
        let end = through.flatMap { Day(code: $0.narrow(row)) } ?? day
        return Period(first: day, last: max(day.last, end.last))
    }

    /// Whether the record belongs to a period: by its day, or, where it is a stretch, by any day in common.
    func lies(_ row: Int32, in period: Period) -> Truth {
        switch source {
        case .day, .through: return day(row).map { period.contains($0) } ?? .unknown
        case .stretch(let from, let through):
            let starts = Day(code: from.narrow(row)).map { $0.first <= period.last } ?? true
            let ends = Day(code: through.narrow(row)).map { $0.last >= period.first } ?? true
            return Truth(starts && ends)
        case .always: return .yes
        }
    }
}
