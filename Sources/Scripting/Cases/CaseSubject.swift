import Ledger
import Rules

/// What the cases of a declaration ask, ready to be judged.
enum CaseSubject {
    case check(Check)
    case score(Score)
    case measure(Measure)
    case report(Report)
    /// A year's days off, which are counted together with all others.
    case calendar
    /// What it stages is compared, and nothing of it has a limit.
    case job(Job)
    /// What its grid is read as.
    case sheet(PluginSheet)

    /// The words whose declarations hold cases.
    static let words: Set = ["check", "score", "measure", "report", "calendar", "job", "sheet"]

    /// Nil where the declaration had a mistake and was left out.
    init?(_ node: Node, _ host: ScriptHost) {
        func isIt(_ identity: CheckIdentity) -> Bool { identity.location == node.location && identity.id == node.id }
        let found: CaseSubject? =
            switch node.word {
            case "check": host.checks.first { isIt($0.identity) }.map { .check($0.named) }
            case "score": host.scores.first { isIt($0.identity) }.map(CaseSubject.score)
            case "measure": host.measures[node.id ?? ""].flatMap { isIt($0.identity) ? .measure($0) : nil }
            case "report": host.reports.first { isIt($0.identity) }.map(CaseSubject.report)
            case "calendar": node.id.flatMap { Int($0) }.flatMap { host.vocabulary.calendar.years[$0] == nil ? nil : .calendar }
            case "job": host.jobs.first { isIt($0.identity) }.map(CaseSubject.job)
            case "sheet": host.sheets.first { isIt($0.identity) }.map(CaseSubject.sheet)
            default: nil
            }
        guard let found else { return nil }
        self = found
    }

    /// The same, read from a changed node of the declaration.
    /// - Throws: a `Diagnostic` where the change makes no sense.
    init(reading node: Node, of plugin: LoadedPlugin, _ host: ScriptHost) throws {
        switch node.word {
        case "check": self = .check(try CheckDeclaration.read(node, plugin.source, plugin: plugin.identity, host.binding, host).named)
        case "score": self = .score(try ScoreDeclaration.read(node, plugin.source, plugin: plugin.identity, host.binding, checks: host.checks, host))
        case "measure": self = .measure(try MeasureDeclaration.read(node, plugin.source, plugin: plugin.identity, host.binding, host))
        case "report": self = .report(try ReportDeclaration.read(node, plugin.source, plugin: plugin.identity, host.binding, checks: host.checks))
        case "calendar": self = .calendar
        case "job": self = .job(try JobDeclaration.read(node, plugin.source, plugin: plugin.identity, host.binding, host))
        case "sheet": self = .sheet(try SheetDeclaration.read(node, plugin.source, plugin: plugin.identity, host.binding))
        default: preconditionFailure("\(node.word) holds no cases")
        }
    }
}

/// What a case is asked under in place of what is declared: one limit moved by a step.
struct Substitution {
    /// With another parameter of a clause.
    var ruleBook: RuleBook?
    /// A measure that reads otherwise.
    var measure: Measure?
    /// A score that counts otherwise: a quota ranks all its subjects.
    var score: Score?
}
