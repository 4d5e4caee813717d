public import Ledger

/// When the records of a model are: on their own day, in a stretch of days, or always.
public struct RecordDates {
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
    /// Whether the records run from `starts` to `ends`, as a project does: one that has no last day runs on.
    let areRuns: Bool
    /// The year of the plan of an item, which begins with it and belongs to it where no day is set.
    private let planned: (plan: Column, year: Column)?
    private let asOf: Day

    public init(_ view: LedgerView, model: String) {
        let table = view.table(model)
        areRuns = table.spec.field("starts")?.kind == .day && table.spec.field("ends")?.kind == .day
        through = table.column(areRuns ? "ends" : "through")
        asOf = view.asOf
        planned = model == "plan_item" ? (table.column("plan")!, view.table("plan").column("year")!) : nil
        switch model {
        case "trainee": source = .through(table.column("class")!, view.table("class").column("starts")!)
        case "unit": source = .stretch(from: table.column("founded")!, through: table.column("dissolved")!)
        default:
            if case .through(let reference, let field)? = table.spec.field("date")?.derivation {
                source = .through(table.column(reference)!, view.table(table.spec.field(reference)!.kind.target!).column(field)!)
            } else if let day = table.column("date") ?? table.column("starts") {
                source = .day(day)
            } else if let from = table.column("from"), let through {
                source = .stretch(from: from, through: through)
            } else {
                source = .always
            }
        }
    }

    /// Whether the model's records have a day of their own.
    public var areDated: Bool {
        switch source {
        case .day, .through: true
        case .stretch, .always: false
        }
    }

    /// Whether the model's records hold from a first to a last day: a post, an honour, a place on a team.
    public var areStretches: Bool {
        if case .stretch = source { true } else { false }
    }

    /// The record's day: that on which it begins. Nil where it is blank or the model has none.
    func day(_ row: Int32) -> Day? {
        switch source {
        case .day(let column): return Day(code: column.narrow(row)) ?? planYear(row)
        case .through(let reference, let column):
            let target = reference.narrow(row)
            return target == Column.none32 ? nil : Day(code: column.narrow(target))
        case .stretch(let from, _): return Day(code: from.narrow(row))
        case .always: return nil
        }
    }

    private func planYear(_ row: Int32) -> Day? {
        guard let planned, !planned.plan.isNone(row) else { return nil }
        return Day(year: Int(planned.year.wide(planned.plan.narrow(row))))
    }

    /// The day or days that a dated record spans.
    func days(_ row: Int32) -> Period? {
        guard areDated, let day = day(row) else { return nil }
        if let start = planYear(row) { return Period(first: min(start.first, day.first), last: day) }
        let end = through.flatMap { Day(code: $0.narrow(row)) } ?? (areRuns ? max(day, asOf) : day)
        return Period(first: day, last: max(day.last, end.last))
    }

    /// Whether the record belongs to a period: by its day, or, where it is a stretch, by any day in common.
    public func lies(_ row: Int32, in period: Period) -> Truth {
        switch source {
        case .day, .through: return day(row).map { period.contains($0) } ?? .unknown
        case .stretch(let from, let through):
            let (first, last) = (Day(code: from.narrow(row)), Day(code: through.narrow(row)))
            // A stretch that ends before it begins says nothing of when it was.
            if let first, let last, last.last < first.first { return .unknown }
            return Truth((first.map { $0.first <= period.last } ?? true) && (last.map { $0.last >= period.first } ?? true))
        case .always: return .yes
        }
    }
}
