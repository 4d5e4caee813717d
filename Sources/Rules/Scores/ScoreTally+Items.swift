import Ledger

extension ScoreTally {
    /// What one occurrence gives, before the cap.
    struct Gain {
        let points: Hundredths
        let reason: Message
        var evidence: [RecordID] = []
        var day: Day?
        var clause: ClauseInForce?
    }

    /// An item's gains in their order, each with what the cap leaves of its points.
    mutating func count(_ item: ScoreItem, in section: String?) throws {
        sign = item.sign
        defer { sign = nil }
        let gains = try gains(item)
        if item.isRequired, gains.isEmpty { note([item.source.name]) }
        var given: [Period?: Hundredths] = [:]
        for gain in gains {
            let period = item.cap?.per.flatMap { kind in gain.day.map { Period.containing($0, kind: kind) } }
            let before = given[period, default: .zero]
            let left = item.cap.map { max(.zero, $0.points - before) } ?? gain.points
            let counted = min(gain.points, left)
            given[period] = try exact(before.adding(counted))
            var part = ScoreResult.Part(points: item.sign == .plus ? counted : -counted, reason: gain.reason, evidence: gain.evidence)
            part.capped = gain.points - counted
            part.section = section
            part.clause = gain.clause
            try add(part)
        }
    }

    private mutating func gains(_ item: ScoreItem) throws -> [Gain] {
        switch item.source {
        case .occurrences(let what, let points): try occurrences(of: what, points, item)
        case .number(let quantity, let scale): try number(quantity, scale)
        case .misses(let check, let points): try misses(of: check, points)
        case .entries(let entered): try entries(entered, item)
        }
    }

    // MARK: Sittings and records

    /// In the order of their days, then of their ids.
    private mutating func occurrences(of what: Countable, _ points: Points, _ item: ScoreItem) throws -> [Gain] {
        let standing = view.asOf(assignment.judgedOn)
        let found = try standing.occurrences(
            of: what, for: assignment.subject, in: assignment.period, where: item.conditions, roles: item.roles)
        note(found.missing)
        let dates = RecordDates(view, model: found.model)
        let label = view.label(of: what)
        var gains: [Gain] = []
        for row in found.rows.sorted(by: { (dates.order($0), $0) < (dates.order($1), $1) }) {
            let record = RowRef(model: found.model, row: row)
            let times = what.times(row, assignment.subject.model, view)
            for (each, reason) in try entries(points, record, label) {
                let points = try exact(each.multiplied(by: Fraction(times), rounding: .half))
                gains.append(Gain(points: points, reason: reason, evidence: [view.id(record)], day: dates.day(row)))
            }
        }
        return gains
    }

    /// What one record gives: once, or once under each of its roles.
    private mutating func entries(_ points: Points, _ record: RowRef, _ label: Message) throws -> [(Hundredths, Message)] {
        switch points {
        case .fixed(let points): return [(points, label)]
        case .function(let points): return [(try points(record), label)]
        case .table(by: "role", let table) where record.model == "participation": return try roles(record.row, table)
        case .table(by: let field, let table):
            let path: FieldPath
            do {
                path = try view.path(field, in: record.model)
            } catch {
                throw RuleFault.unknownField(field, model: record.model, nearest: error.nearest)
            }
            let value = view.value(path, row: record.row)
            guard !value.isNone else {
                note([field])
                return []
            }
            guard let points = table[value.description] else { throw RuleFault.unlistedValue(value.description, field: field) }
            return [(points, label)]
        }
    }

    private func roles(_ row: Int32, _ table: [String: Hundredths]) throws -> [(Hundredths, Message)] {
        let taken = view.table("participation").column("roles")!.list(row).map { view.snapshot.pool[$0] }.filter { $0 != Role.present.id }
        // Who took no part was there: which gives points only where the table says so.
        if taken.isEmpty { return table[Role.present.id].map { [($0, view.vocabulary.label(ofRole: Role.present.id))] } ?? [] }
        return try taken.map { role in
            guard let points = table[role] else { throw RuleFault.unlistedValue(role, field: "role") }
            return (points, view.vocabulary.label(ofRole: role, in: view.activityType(ofParticipation: row)))
        }
    }

    // MARK: A number on a scale

    private mutating func number(_ quantity: Quantity, _ scale: Scale) throws -> [Gain] {
        let question = Question(
            view: view, subject: assignment.subject, period: assignment.period, clause: nil, measures: evaluation, scope: score.scope,
            judgedOn: assignment.judgedOn, isOpenEnded: assignment.isOpenEnded)
        guard let figure = try quantity.figure(for: question) else {
            note([quantity.name])
            return []
        }
        // A lower bound decides only where everything above it gives the same.
        guard let value = scale.onlyValue(for: figure) else {
            note(figure.missing.isEmpty ? [quantity.name] : figure.missing)
            return []
        }
        guard let points = Hundredths(value.description) else { throw RuleFault.notPoints(value.description) }
        let name = evaluation.label(of: quantity)
        let amount = figure.amount.label
        let evidence = figure.evidence.isEmpty ? [view.id(assignment.subject)] : Array(figure.evidence.prefix(Judgement.entryLimit))
        return [Gain(points: points, reason: Message(zh: "\(name.zh) \(amount.zh)", en: "\(name.en) \(amount.en)"), evidence: evidence)]
    }

    // MARK: Verdicts of a check

    private mutating func misses(of check: CheckIdentity, _ points: Hundredths) throws -> [Gain] {
        let findings = try evaluation.verdicts(of: check, for: assignment)
        return findings.compactMap { finding in
            func gain(_ points: Hundredths) -> Gain {
                Gain(
                    points: points, reason: .scoreMiss(finding, isOwn: finding.subject == view.id(assignment.subject)), evidence: finding.judgement.evidence,
                    day: finding.period?.last, clause: finding.clause)
            }
            switch finding.judgement.verdict {
            // An exception is told and costs nothing.
            case .notMet: return gain(finding.isExcepted ? .zero : points)
            case .undetermined, .notEvaluated:
                note([check.id])
                return gain(.zero)
            case .met, .notApplicable: return nil
            }
        }
    }

    // MARK: Typed in

    private mutating func entries(_ entered: EnteredItem, _ item: ScoreItem) throws -> [Gain] {
        if let other = entered.beside {
            let rows = try entries(called: other, item)
            for amount in rows.compactMap(amount) { beside = try exact((beside ?? .zero).adding(amount)) }
        }
        let dates = RecordDates(view, model: "entry")
        return try entries(called: entered.item, item).compactMap { row in
            guard let points = amount(row) else {
                note(["amount"])
                return nil
            }
            let basis = view.table("entry").column("basis")!
            let text = basis.isNone(row) ? nil : view.snapshot.pool[basis.narrow(row)]
            return Gain(points: points, reason: .scoreEntry(entered.item, basis: text), evidence: view.ids([row], of: "entry"), day: dates.day(row))
        }
    }

    private mutating func entries(called item: String, _ scored: ScoreItem) throws -> [Int32] {
        let standing = view.asOf(assignment.judgedOn)
        let found = try standing.occurrences(of: .records("entry"), for: assignment.subject, in: assignment.period, where: scored.conditions)
        let table = view.table("entry")
        let name = table.column("item")!
        func isCalled(_ row: Int32) -> Bool { !name.isNone(row) && view.snapshot.pool[name.narrow(row)] == item }
        if found.unsure.contains(where: isCalled) { note(found.missing) }
        let rows = found.rows.filter(isCalled)
        // What names no unit belongs to the only one, unless it is about a person.
        return assignment.subject.model == "unit" ? rows.filter { table.column("member")!.isNone($0) && table.column("trainee")!.isNone($0) } : rows
    }

    private func amount(_ row: Int32) -> Hundredths? {
        guard case .decimal(let amount) = view.snapshot.value(view.table("entry"), view.table("entry").spec.index(of: "amount")!, row) else { return nil }
        return amount
    }
}

extension ScoreItem.Source {
    /// What is lacking where there is none of it.
    fileprivate var name: String {
        switch self {
        case .occurrences(let what, _): what.name
        case .number(let quantity, _): quantity.name
        case .misses(let check, _): check.id
        case .entries(let entered): entered.item
        }
    }
}

extension Countable {
    /// How often a record counts: a unit's sitting of several groups once for each.
    fileprivate func times(_ row: Int32, _ subject: String, _ view: LedgerView) -> Int {
        guard case .activityType(let type) = self, model(on: subject) == "activity" && subject != "group" else { return 1 }
        return view.times(type, activity: row)
    }
}

extension RecordDates {
    fileprivate func order(_ row: Int32) -> Int32 { day(row)?.code ?? .min }
}

extension Scale {
    /// The value for a figure; nil where it is only a lower bound and a greater number has another.
    fileprivate func onlyValue(for figure: Figure) -> Value? {
        let value = value(for: figure.value)
        guard figure.isLowerBound else { return value }
        let further = steps.filter { $0.bound > figure.value }.map(\.value)
        let beyond: [Value] = if case .above(let beyond) = direction { [beyond] } else { [] }
        return (further + beyond).allSatisfy { $0 == value } ? value : nil
    }
}

extension Evaluation {
    /// What a number is called.
    fileprivate func label(of quantity: Quantity) -> Message {
        switch quantity {
        case .field(let path): path.label
        case .measure(let measure): measures[measure]?.identity.label ?? Message(zh: measure, en: measure)
        case .counted(let what, _): view.label(of: what)
        }
    }
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
}
