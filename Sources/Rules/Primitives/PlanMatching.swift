import Ledger

/// Which record serves which item of the plans: items in the order in which they are due, each taking the earliest record that fits and that no
/// earlier item took.
struct PlanMatching {
    private let view: LedgerView
    private let body: PlannedBody
    private let tolerance: Span?
    private let items: ModelTable
    private let dates: RecordDates
    private let itemUnit: FieldPath?
    private let recordUnit: FieldPath?
    private var records: [Int32: Int32] = [:]
    private var taken: Set<Int32> = []

    init(_ view: LedgerView, _ body: PlannedBody, within tolerance: Span?) {
        self.view = view
        self.body = body
        self.tolerance = tolerance
        items = view.table("plan_item")
        dates = RecordDates(view, model: body.model)
        itemUnit = try? view.path("unit", in: "plan_item")
        recordUnit = try? view.path("unit", in: body.model)
        let due = items.rows.map { (row: $0, due: window(of: $0)?.last) }.sorted { ($0.due ?? view.asOf, $0.row) < ($1.due ?? view.asOf, $1.row) }
        for (item, _) in due where !isDone(item) {
            guard let record = candidates(for: item, .yes).min(by: { order($0) < order($1) }) else { continue }
            records[item] = record
            taken.insert(record)
        }
    }

    func record(for item: Int32) -> Int32? { records[item] }

    /// Whether somebody wrote down that it was done, where no other record shows it.
    func isDone(_ item: Int32) -> Bool {
        Day(code: items.column("done")!.narrow(item)).map { $0.first <= view.asOf.last } ?? false
    }

    /// Whether a record that no item took may fit, if its day were known well enough.
    func mayHaveRecord(_ item: Int32) -> Bool { !candidates(for: item, .unknown).isEmpty }

    /// When it may be done: about the day by which it is due, or in the time that its plan covers.
    func window(of item: Int32) -> Period? {
        let date = Day(code: items.column("date")!.narrow(item))
        if let date, let tolerance { return Period(first: date.first.adding(-tolerance), last: date.last.adding(tolerance)) }
        let plans = view.table("plan")
        let plan = items.column("plan")!.narrow(item)
        guard plan != Column.none32 else { return date.flatMap { Period(first: $0, last: $0) } }
        if let from = Day(code: plans.column("from")!.narrow(plan)), let through = Day(code: plans.column("through")!.narrow(plan)) {
            return Period(first: from, last: through)
        }
        return Period(.year, of: Int(plans.column("year")!.wide(plan)))
    }

    private func order(_ record: Int32) -> (Int32, Int32) { (dates.day(record)?.code ?? .max, record) }

    /// The records that no item took yet and that fit: their day lies in the window as surely as asked.
    private func candidates(for item: Int32, _ certainty: Truth) -> [Int32] {
        guard let window = window(of: item).flatMap({ view.window($0) }) else { return [] }
        return rows(for: item).filter { record in
            !taken.contains(record) && dates.lies(record, in: window) == certainty && isOfSameUnit(item, record)
                && body.same.allSatisfy { fits($0, item, record) }
        }
    }

    private func rows(for item: Int32) -> [Int32] {
        guard body.model == "activity", let match = body.same.first(where: isType) else { return Array(view.table(body.model).rows) }
        guard case .text(let type) = view.value(match.item, row: item) else { return [] }
        return view.activities(countingAs: type)
    }

    private func isType(_ match: PlannedBody.Match) -> Bool { match.record.text == "type" && match.record.model == "activity" }

    private func fits(_ match: PlannedBody.Match, _ item: Int32, _ record: Int32) -> Bool {
        let wanted = view.value(match.item, row: item)
        guard !wanted.isNone else { return false }
        if isType(match), case .text(let type) = wanted { return view.counts(type, activity: record) }
        let held = view.value(match.record, row: record)
        if case .list(let items) = held { return items.contains(wanted) || held == wanted }
        return held == wanted
    }

    /// A blank unit may be any.
    private func isOfSameUnit(_ item: Int32, _ record: Int32) -> Bool {
        guard let itemUnit, let unit = view.target(itemUnit, row: item) else { return true }
        if body.model == "activity" { return view.belongs(activity: record, toUnit: unit.row) != .no }
        guard let recordUnit, let other = view.target(recordUnit, row: record) else { return true }
        return other == unit
    }
}

/// The matching under each tolerance that is asked about: editions of a clause may set different ones.
final class PlanMatchings {
    private let view: LedgerView
    private let body: PlannedBody
    private var known: [Span?: PlanMatching] = [:]

    init(_ view: LedgerView, _ body: PlannedBody) {
        self.view = view
        self.body = body
    }

    func within(_ tolerance: Span?) -> PlanMatching {
        if let matching = known[tolerance] { return matching }
        let matching = PlanMatching(view, body, within: tolerance)
        known[tolerance] = matching
        return matching
    }
}
