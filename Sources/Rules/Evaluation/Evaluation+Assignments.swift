import Ledger

extension Evaluation {
    /// The subjects of a scope with the stretches of time to judge, by subject, then by time.
    ///
    /// - Parameter asked: is divided into the scope's periods; nil stands for the one that holds the as-of day, for runs and records for all.
    func assignments(of scope: Scope, in asked: Period?, only: RowRef?) -> [Assignment] {
        let found: [Assignment] =
            switch scope.per {
            case .period(let kind):
                (asked.map { $0.divided(into: kind) } ?? [.containing(view.asOf, kind: kind)]).filter(hasBegun).flatMap { part in
                    subjects(scope, in: part, only).map {
                        Assignment(subject: $0, period: part, judgedOn: min(part.last, view.asOf.last))
                    }
                }
            case .last(let span):
                subjects(scope, in: .last(span, endingOn: view.asOf), only).map {
                    Assignment(subject: $0, period: .last(span, endingOn: view.asOf), judgedOn: view.asOf.last)
                }
            case .run: runs(scope.model, in: asked, only)
            case .record: records(scope, in: asked, only)
            }
        return found.sorted { ($0.subject.row, $0.period?.first.ordinal ?? .min) < ($1.subject.row, $1.period?.first.ordinal ?? .min) }
    }

    private func hasBegun(_ period: Period) -> Bool { includesFuture || period.first <= view.asOf.last }

    func rows(_ model: String, _ only: RowRef?) -> [Int32] {
        guard let only else { return Array(view.table(model).rows) }
        return only.model == model ? [only.row] : []
    }

    /// Those who are there to be asked: members on the rolls, units and groups that exist on the day of judgement, classes under way in the
    /// period, records of the period.
    private func subjects(_ scope: Scope, in period: Period, _ only: RowRef?) -> [RowRef] {
        let model = scope.model
        let day = min(period.last, max(view.asOf.last, period.first))
        let dates = RecordDates(view, model: model)
        return rows(model, only).filter { row in
            switch model {
            case "member": return scope.includesFormer || view.membership(of: row, on: day) != nil
            case "class", "trainee": return run(model, row).map { period.overlaps($0.period) } ?? false
            default:
                if dates.areDated { return dates.lies(row, in: period) != .no && hasHappened(dates.days(row)) }
                return Period(first: day, last: day).map { dates.lies(row, in: $0) != .no } ?? false
            }
        }.map { RowRef(model: model, row: $0) }
    }

    private func hasHappened(_ days: Period?) -> Bool { days.map(hasBegun) ?? true }

    /// The days of a class, or of the class of a trainee: open-ended where its last day is not known.
    private func run(_ model: String, _ row: Int32) -> (period: Period, isOpenEnded: Bool)? {
        let classes = view.table("class")
        let of = model == "class" ? row : view.table("trainee").column("class")!.narrow(row)
        guard of != Column.none32, let starts = Day(code: classes.column("starts")!.narrow(of)) else { return nil }
        let ends = Day(code: classes.column("ends")!.narrow(of))
        return Period(first: starts, last: ends ?? max(starts.last, view.asOf)).map { ($0, ends == nil) }
    }

    private func runs(_ model: String, in asked: Period?, _ only: RowRef?) -> [Assignment] {
        rows(model, only).compactMap { row in
            guard let run = run(model, row), hasBegun(run.period), asked.map({ $0.overlaps(run.period) }) ?? true else { return nil }
            return Assignment(
                subject: RowRef(model: model, row: row), period: run.period, isOpenEnded: run.isOpenEnded,
                judgedOn: min(run.period.last, view.asOf.last))
        }
    }

    private func records(_ scope: Scope, in asked: Period?, _ only: RowRef?) -> [Assignment] {
        let model = scope.model
        let dates = RecordDates(view, model: model)
        guard dates.areDated else {
            let day = asked.map { min($0.last, view.asOf.last) } ?? view.asOf
            guard let standing = Period(first: day, last: day) else { return [] }
            return subjects(scope, in: standing, only).map { Assignment(subject: $0, period: nil, judgedOn: day) }
        }
        return rows(model, only).compactMap { row in
            let days = dates.days(row)
            guard asked.map({ dates.lies(row, in: $0) != .no }) ?? true, hasHappened(days) else { return nil }
            return Assignment(
                subject: RowRef(model: model, row: row), period: days,
                judgedOn: (dates.areRuns ? days?.last : dates.day(row)).map { min($0.last, view.asOf.last) } ?? view.asOf,
                ownDay: dates.day(row))
        }
    }
}

extension Period {
    /// Whether both have a day in common.
    func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }
}
