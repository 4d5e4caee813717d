public import Ledger

/// `order` over sittings: those that share a value were held in this order: of one topic the committee's before that of all members.
public struct SittingOrderBody: CheckBody {
    public static let word = "order"
    /// Activity types in their order.
    public let types: [String]
    /// The field of the sittings whose value they share.
    public let same: FieldPath

    public init(_ types: [String], same: FieldPath) {
        self.types = types
        self.same = same
    }

    public var parameters: [String] { [] }

    public func judge(_ question: Question) throws -> Judgement {
        let sittings = try Sittings(self, question)
        var judgement = Judgement(.met, target: .number(Fraction(sittings.values.count)), evidence: sittings.evidence)
        var unsure: [String] = []
        var kept = 0
        for value in sittings.values {
            let days = types.map { sittings.first[$0]?[value] }
            guard let last = days.lastIndex(where: { $0 != nil }) else { continue }
            let name = sittings.name(value)
            var isKept = true
            for place in 0...last {
                guard let day = days[place] else {
                    isKept = false
                    // A sitting that does not say may be the one.
                    if sittings.unnamed.contains(types[place]) { unsure.append(same.text) } else { judgement.missing.append("\(name): \(types[place])") }
                    continue
                }
                switch days[..<place].compactMap({ $0 }).reduce(Truth.no, { $0 || day.precedes($1) }) {
                case .no: continue
                case .yes: judgement.found.append("\(name): \(types[place])")
                case .unknown: unsure.append("date")
                }
                isKept = false
            }
            if isKept { kept += 1 }
        }
        judgement.actual = .number(Fraction(kept))
        if !judgement.missing.isEmpty || !judgement.found.isEmpty {
            judgement.verdict = .notMet
        } else if !unsure.isEmpty {
            judgement.verdict = .undetermined
            judgement.missing = unsure.withoutRepeats()
        } else if sittings.values.isEmpty {
            return Judgement(.notApplicable).noting(.notBegun)
        }
        if judgement.verdict != .notMet { judgement.pending = question.pending }
        return judgement
    }

    /// The sittings of the types by the value that they share.
    private struct Sittings {
        /// By type and value the first day.
        var first: [String: [Value: Day]] = [:]
        /// The values of sittings of the period, in the order of their records: what came before it may have been held earlier.
        var values: [Value] = []
        /// The types of which a sitting leaves the field blank.
        var unnamed: Set<String> = []
        var evidence: [RecordID] = []
        private let view: LedgerView
        private let path: FieldPath

        init(_ body: SittingOrderBody, _ question: Question) throws {
            view = question.judgedView
            path = body.same
            let dates = RecordDates(view, model: "activity")
            for type in body.types {
                for row in try view.occurrences(of: .activityType(type), for: question.subject).rows {
                    let value = view.value(path, row: row)
                    if value.isNone { unnamed.insert(type) }
                    guard !value.isNone, let day = dates.day(row) else { continue }
                    let items: [Value] = if case .list(let items) = value { items } else { [value] }
                    for item in items { first[type, default: [:]][item] = min(day, first[type]?[item] ?? day) }
                    guard question.period.map({ $0.contains(day) != .no }) ?? true else { continue }
                    values += items
                    evidence += view.ids([row], of: "activity")
                }
            }
            values = values.withoutRepeats()
            evidence = evidence.withoutRepeats()
        }

        func name(_ value: Value) -> String {
            guard case .reference(let id) = value, let model = path.kind.target, let row = view.row(RecordID(model: model, id: id)) else {
                return value.description
            }
            return view.title(row)
        }
    }
}
