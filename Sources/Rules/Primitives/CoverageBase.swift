import Ledger

extension CoverageBody {
    /// Who "everyone" is: the members on the rolls.
    public enum Base: Hashable, Sendable {
        /// On the period's last day, or on the as-of day while it runs.
        case periodEnd
        /// On any day of the period.
        case anyDay
        /// On all days of the period so far.
        case allDays
        /// On at least so many days.
        case days(Int)

        /// Of a unit or a group those who belonged to it; of a member himself, where the base holds him.
        func members(for question: Question) throws -> [Int32] {
            let view = question.view
            switch question.subject.model {
            case "member":
                return holds(question, question.subject.row) { _ in true } ? [question.subject.row] : []
            case "unit", "group":
                let place = view.table("membership").column(question.subject.model)!
                return view.table("member").rows.filter { member in
                    holds(question, member) { place.narrow($0) == question.subject.row }
                }
            default: throw RuleFault.unsuitableSubject(body: CoverageBody.word, model: question.subject.model)
            }
        }

        private func holds(_ question: Question, _ member: Int32, belongs: (Int32) -> Bool) -> Bool {
            let view = question.view
            guard self != .periodEnd, let period = question.period,
                let days = Period(first: period.first, last: max(period.first, question.judgedOn))
            else {
                return view.membership(of: member, on: question.judgedOn).map(belongs) ?? false
            }
            let covered = view.memberships(of: member, in: days).filter(belongs).reduce(into: 0) { sum, row in
                sum += view.days(ofMembership: row, in: days)
            }
            switch self {
            case .periodEnd, .anyDay: return covered > 0
            case .allDays: return covered >= days.days
            case .days(let least): return covered >= least
            }
        }

        /// How the base is shown beside the verdict.
        func note(count: Int, _ question: Question) -> Message {
            let day = question.judgedOn
            return switch self {
            case .periodEnd: Message(zh: "应计 \(count) 人（\(day.label.zh)在册）", en: "base: \(count) on the rolls on \(day)")
            case .anyDay: Message(zh: "应计 \(count) 人（期间任一日在册）", en: "base: \(count) on the rolls on any day of the period")
            case .allDays: Message(zh: "应计 \(count) 人（期间全程在册）", en: "base: \(count) on the rolls on every day of the period")
            case .days(let least):
                Message(zh: "应计 \(count) 人（期间在册至少 \(least) 天）", en: "base: \(count) on the rolls for at least \(least) days")
            }
        }
    }
}

extension LedgerView {
    /// How many days of a period a row of `membership` covers.
    fileprivate func days(ofMembership row: Int32, in period: Period) -> Int {
        let table = table("membership")
        let from = Day(code: table.column("from")!.narrow(row)).map { max($0.first, period.first) } ?? period.first
        let through = Day(code: table.column("through")!.narrow(row)).map { min($0.last, period.last) } ?? period.last
        return max(0, from.days(to: through) + 1)
    }
}
