import Ledger
import LuaRuntime
import Rules

/// A question for verdicts, as a value: asked when its answer is needed.
struct VerdictPlan {
    enum Step {
        case conditions(LuaTable)
        case filter(LuaFunction)
        /// Those about one record.
        case of(RecordID)
        case sort(VerdictField, descending: Bool)
        case take(Int)
    }

    unowned let host: ScriptHost
    private var steps: [Step] = []

    init(host: ScriptHost) { self.host = host }

    func adding(_ step: Step) -> VerdictPlan {
        var copy = self
        copy.steps.append(step)
        return copy
    }

    /// The period and the checks that are named first say what is judged; everything else chooses among that.
    func findings() throws -> [Finding] {
        let evaluation = try host.requireVerdicts()
        let view = evaluation.view
        var query = VerdictQuery()
        var chosen: [([Finding]) throws -> [Finding]] = []
        for step in steps {
            switch step {
            case .conditions(let table):
                let reading = try reading(view).read(table)
                if let period = reading.period {
                    if query.period == nil { query.period = period } else { chosen.append { $0.filter { $0.lies(in: period) } } }
                }
                if let checks = reading.checks {
                    if query.checks == nil { query.checks = checks } else { chosen.append { $0.filter { checks.contains($0.check.qualified) } } }
                }
                chosen.append { $0.filter { finding in reading.conditions.allSatisfy { $0.holds(finding, in: view) } } }
            case .filter(let function):
                chosen.append { [host] in
                    try $0.filter { finding in
                        let answer = try function.call(host.verdictWords.value(finding)).first ?? .nil
                        return !(answer.isNil || answer.boolean == false)
                    }
                }
            case .of(let record):
                guard let owner = view.row(record) else { throw StagingError.removed(record.model) }
                chosen.append { $0.filter { evaluation.concerns($0, owner) } }
            case .sort(let field, let descending): chosen.append { $0.sorted(by: field, descending: descending, in: view) }
            case .take(let count): chosen.append { Array($0.prefix(max(0, count))) }
            }
        }
        let verdicts = evaluation.verdicts(query)
        try host.throwIfInterrupted()
        return try chosen.reduce(verdicts) { try $1($0) }
    }

    private func reading(_ view: LedgerView) -> VerdictConditionReading {
        VerdictConditionReading(checks: host.checks.map(\.identity), asOf: view.asOf) { [host] in view.title(try host.reference(of: $0)) }
    }
}

extension Finding {
    fileprivate func lies(in asked: Period) -> Bool {
        guard let period else { return true }
        return asked.contains(period.last) == .yes
    }
}
