import Ledger
import LuaRuntime
import Rules

/// `run = function(subject, period, rule)`: the free form of a check. It returns a verdict; one that ends without is broken.
struct ScriptBody: CheckBody {
    static let word = "run"
    private let key: FunctionKey
    private unowned let host: ScriptHost
    private let title: String
    private let plugin: PluginIdentity

    init(function: LuaFunction, host: ScriptHost, title: String, plugin: PluginIdentity, location: Location) {
        key = .init(location: location, name: "run")
        host.keep(function, at: key)
        self.host = host
        self.title = title
        self.plugin = plugin
    }

    var parameters: [String] { [] }

    func judge(_ question: Question) throws -> Judgement {
        let period = question.period.map { DayClass.value($0) } ?? .nil
        let label = "\(title) · \(question.view.title(question.subject)) · \(question.period?.description ?? "")"
        let answer = try host.call(key, label: label) { host in
            [try host.record(question.subject), period, .object(LuaObject(RuleValues.hostClass, RuleValues(clause: question.clause)))]
        }
        if let judgement = answer.payload(Judgement.self) { return judgement }
        if let verdict = answer.payload(Verdict.self) { return Judgement(verdict) }
        throw ScriptMisuse.noVerdict(.init(answer))
    }
}

/// `run = function(subject, period)`: the free form of a measure. It returns a number, or a table of the number and what it rests on.
struct ScriptMeasure: MeasureBody {
    private let key: FunctionKey
    private unowned let host: ScriptHost
    private let title: String

    init(function: LuaFunction, host: ScriptHost, title: String, location: Location) {
        key = .init(location: location, name: "run")
        host.keep(function, at: key)
        self.host = host
        self.title = title
    }

    func read(_ view: LedgerView, _ subject: RowRef, _ period: Period?) throws -> Figure {
        let label = "\(title) · \(view.title(subject)) · \(period?.description ?? "")"
        let answer = try host.call(key, label: label) { host in
            [try host.record(subject), period.map { DayClass.value($0) } ?? .nil]
        }
        return try FigureReading.read(answer, title: title, in: host.requireView())
    }
}

/// `rule` within a `run`: the parameters of the clause in force.
struct RuleValues {
    let clause: ClauseInForce?

    nonisolated(unsafe) static let hostClass = HostClass("rule values", "The parameters of the clause in force.") { call in
        guard let values = call.receiver.payload(RuleValues.self), let name = call[0].string else { return nil }
        switch values.clause?.parameter(name) {
        case .test(let test): return .object(LuaObject(WordClass.test, test))
        case .scale(let scale): return .object(LuaObject(WordClass.scale, scale))
        case .span(let span): return .object(LuaObject(WordClass.span, span))
        case .number(let number): return LuaNumber.lua(number)
        case .words(let words): return .table(try call.state.makeTable(words.map { .string($0) }))
        case nil where values.clause == nil: throw ScriptMisuse.noClause(name)
        case nil: throw RuleFault.unknownParameter(name)
        }
    }
}

extension ScriptHost {
    /// Points by a script's function over the counted record.
    func points(at location: Location, of reference: RowRef, title: String) throws -> Hundredths {
        let answer = try call(.init(location: location, name: "points"), label: "\(title) · \(reference.model) \(reference.row)") { host in
            [try host.record(reference)]
        }
        guard let points = LuaNumber.hundredths(answer) else { throw ScriptMisuse.noPoints(.init(answer), item: title, location) }
        return points
    }
}
