import Ledger

/// The points of one subject in one period, part by part: the parts add up to the points.
struct ScoreTally {
    private(set) var parts: [ScoreResult.Part] = []
    private(set) var missing: [String] = []
    private(set) var points = Hundredths.zero

    init(_ score: Score, _ assignment: Evaluation.Assignment, _ view: LedgerView) throws {
        let name = score.identity.id
        if score.base != .zero { try add(ScoreResult.Part(points: score.base, reason: .scoreBase, evidence: []), name) }
        for item in score.items { try count(item, assignment, view, name) }
        if let floor = score.floor, points < floor { try adjust(to: floor, .scoreFloor, name) }
        if let cap = score.cap, points > cap { try adjust(to: cap, .scoreCap, name) }
    }

    private mutating func add(_ part: ScoreResult.Part, _ name: String) throws {
        guard let sum = points.adding(part.points) else { throw RuleFault.overflow(name) }
        points = sum
        parts.append(part)
    }

    private mutating func adjust(to bound: Hundredths, _ reason: Message, _ name: String) throws {
        guard let difference = bound.subtracting(points) else { throw RuleFault.overflow(name) }
        try add(ScoreResult.Part(points: difference, reason: reason, evidence: []), name)
    }

    /// The item's occurrences in order of their day, then of their ids, each with what the cap leaves of its points.
    private mutating func count(_ item: ScoreItem, _ assignment: Evaluation.Assignment, _ view: LedgerView, _ name: String) throws {
        let standing = view.asOf(assignment.judgedOn)
        let found = try standing.occurrences(
            of: item.what, for: assignment.subject, in: assignment.period, where: item.conditions, roles: item.roles)
        note(found.missing)
        let dates = RecordDates(view, model: found.model)
        let ordered = found.rows.sorted { ($0.dayCode(dates), $0) < ($1.dayCode(dates), $1) }
        var given: [Period?: Hundredths] = [:]
        let label = view.label(of: item.what)
        for row in ordered {
            let part = item.cap?.per.flatMap { kind in dates.day(row).map { Period.containing($0, kind: kind) } }
            let times = item.times(row, assignment.subject.model, view)
            for entry in try entries(item, row, found.model, label, view) {
                guard let points = entry.points.multiplied(by: Fraction(times), rounding: .half) else { throw RuleFault.overflow(name) }
                let before = given[part, default: .zero]
                let left = item.cap.map { max(.zero, $0.points - before) } ?? points
                let counted = min(points, left)
                guard let sum = before.adding(counted) else { throw RuleFault.overflow(name) }
                given[part] = sum
                let record = RowRef(model: found.model, row: row)
                try add(
                    ScoreResult.Part(
                        points: item.sign == .plus ? counted : -counted, reason: entry.label,
                        evidence: [view.id(record)], capped: points - counted),
                    name)
            }
        }
    }

    private typealias Entry = (points: Hundredths, label: Message)

    /// What one record gives: once, or once under each of its roles.
    private mutating func entries(_ item: ScoreItem, _ row: Int32, _ model: String, _ label: Message, _ view: LedgerView) throws -> [Entry] {
        switch item.points {
        case .fixed(let points): return [(points, label)]
        case .function(let points): return [(try points(RowRef(model: model, row: row)), label)]
        case .table(by: "role", let table) where model == "participation": return try roles(row, table, view)
        case .table(by: let field, let table):
            let path: FieldPath
            do {
                path = try view.path(field, in: model)
            } catch {
                throw RuleFault.unknownField(field, model: model, nearest: error.nearest)
            }
            let value = view.value(path, row: row)
            guard !value.isNone else {
                note([field])
                return []
            }
            guard let points = table[value.description] else { throw RuleFault.unlistedValue(value.description, field: field) }
            return [(points, label)]
        }
    }

    private func roles(_ row: Int32, _ table: [String: Hundredths], _ view: LedgerView) throws -> [Entry] {
        let taken = view.table("participation").column("roles")!.list(row).map { view.snapshot.pool[$0] }.filter { $0 != Role.present.id }
        // Who took no part was there: which gives points only where the table says so.
        if taken.isEmpty { return table[Role.present.id].map { [($0, view.vocabulary.label(ofRole: Role.present.id))] } ?? [] }
        return try taken.map { role in
            guard let points = table[role] else { throw RuleFault.unlistedValue(role, field: "role") }
            return (points, view.vocabulary.label(ofRole: role, in: view.activityType(ofParticipation: row)))
        }
    }

    private mutating func note(_ fields: [String]) {
        for field in fields where !missing.contains(field) { missing.append(field) }
    }
}

extension ScoreItem {
    /// How often a record counts: a unit's sitting of several groups once for each.
    fileprivate func times(_ row: Int32, _ subject: String, _ view: LedgerView) -> Int {
        guard case .activityType(let type) = what, what.model(on: subject) == "activity" && subject != "group" else { return 1 }
        return view.times(type, activity: row)
    }
}

extension Int32 {
    fileprivate func dayCode(_ dates: RecordDates) -> Int32 { dates.day(self)?.code ?? .min }
}

extension LedgerView {
    /// What is counted, as people call it.
    fileprivate func label(of what: Countable) -> Message {
        let zh: String? =
            switch what {
            case .activityType(let type): vocabulary.activityType(type)?.zh
            case .records(let model): Catalogue.model(model)?.zh
            }
        return Message(zh: zh.flatMap { $0.isEmpty ? nil : $0 } ?? what.name, en: what.name)
    }

    /// A participation as its sitting is called; else the record's own title.
    func occurrenceTitle(_ record: RowRef) -> String {
        guard record.model == "participation" else { return title(record) }
        let activity = table("participation").column("activity")!.narrow(record.row)
        return activity == Column.none32 ? title(record) : title(RowRef(model: "activity", row: activity))
    }
}

extension Vocabulary {
    /// A role's Chinese label, as the type calls it, beside its id.
    func label(ofRole id: String, in type: String? = nil) -> Message {
        let label = role(id, of: type)?.zh ?? ""
        return Message(zh: label.isEmpty ? id : label, en: id)
    }
}
