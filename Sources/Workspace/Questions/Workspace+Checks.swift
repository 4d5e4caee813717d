import Ledger
import Rules
public import Scripting

/// What a question about rules asks, in people's words.
public struct RuleQuestion: Sendable {
    /// A period as people write it; nil for the year that holds the as-of day.
    public var period: String?
    /// A unit's name.
    public var unit: String?
    public var only: [String]
    /// A day in place of the workspace's own.
    public var asOf: String?

    public init(period: String? = nil, unit: String? = nil, only: [String] = [], asOf: String? = nil) {
        self.period = period
        self.unit = unit
        self.only = only
        self.asOf = asOf
    }
}

extension Workspace {
    /// Judges the checks of a period.
    /// - Parameter progress: is told how far it has come.
    public func check(_ question: RuleQuestion, progress: CheckProgress.Listener? = nil) throws -> CheckAnswer {
        let snapshot = try snapshot()
        let asked = try plugins.check(snapshot, progress: progress) { try self.request(question, snapshot, $0) }
        let (catalogue, request, outcome) = (asked.catalogue, asked.request, asked.outcome)
        let view = LedgerView(snapshot: snapshot, vocabulary: catalogue.vocabulary, asOf: request.asOf)
        let problems = catalogue.diagnostics + settingProblems(catalogue) + unknownWords(snapshot, catalogue)
        let unevaluated = UnevaluatedRules(
            outcome: outcome, request: request, settings: plugins.settings.checks, plugins: catalogue.plugins, problems: catalogue.diagnostics)
        return CheckAnswer(outcome, request, view, problems: problems, unevaluated: unevaluated.lines)
    }

    /// Works out the scores of a period.
    public func score(_ question: RuleQuestion) throws -> ScoreAnswer {
        let snapshot = try snapshot()
        let asked = try plugins.score(snapshot) { try self.request(question, snapshot, $0) }
        return ScoreAnswer(asked.outcome, asked.request, problems: asked.catalogue.diagnostics + settingProblems(asked.catalogue))
    }

    func request(_ question: RuleQuestion, _ snapshot: Snapshot, _ catalogue: PluginCatalogue) throws -> RunRequest {
        let asOf = try day(question.asOf)
        let period = try period(question.period, asOf: asOf)
        var request = RunRequest(asOf: asOf, period: period)
        if let name = question.unit {
            let view = LedgerView(snapshot: snapshot, vocabulary: catalogue.vocabulary, asOf: asOf)
            request.unit = try RecordFinder(view).find("unit", name)
        }
        request.only = try only(question.only, catalogue)
        return request
    }

    func day(_ text: String?) throws -> Day {
        guard let text else { return asOf }
        switch DayReading.read(text) {
        case .success(let day): return day.last
        case .failure(let fault): throw Diagnostic("not_day", .usage, fault.message(about: text), hint: Message(zh: "写成 2021-12-31", en: "write 2021-12-31"))
        }
    }

    func period(_ text: String?, asOf: Day) throws -> Period {
        guard let text else { return .containing(asOf, kind: .year) }
        guard let period = PeriodReading.read(text, asOf: asOf) else {
            throw Diagnostic(
                "not_period", .usage, Message(zh: "\"\(text)\" 不是期间", en: "\"\(text)\" is no period"),
                hint: Message(
                    zh: "写成 2021、2021Q3、2021H1、2021-03、2021-03-01..2021-07-31、last 或 this",
                    en: "write 2021, 2021Q3, 2021H1, 2021-03, 2021-03-01..2021-07-31, last or this"))
        }
        return period
    }

    /// The names of a question as the runs know them. An id wins over a plugin of that name.
    func only(_ names: [String], _ catalogue: PluginCatalogue) throws -> [String] {
        try names.flatMap { name in
            let rules = try catalogue.rules(called: name)
            if !rules.isEmpty { return rules.map(\.qualified) }
            if catalogue.hasPlugin(name) { return [name] }
            throw PluginCatalogue.unknown(
                name, among: catalogue.plugins.flatMap { $0.checks + $0.scores }, plugins: catalogue.plugins.map(\.identity.name),
                Message(zh: "规则、积分或插件", en: "check, score or plugin"))
        }
    }
}
