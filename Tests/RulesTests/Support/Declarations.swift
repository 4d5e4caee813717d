import Ledger
import Rules
import TestKit

// What plugins would declare, as small as the tests need it.

extension Limit {
    static func atLeast(_ number: String) -> Limit { .test(.atLeast(.number(fraction(number)))) }
    static func atMost(_ number: String) -> Limit { .test(.atMost(.number(fraction(number)))) }
    static func moreThan(_ number: String) -> Limit { .test(.moreThan(.number(fraction(number)))) }
    static func exactly(_ number: String) -> Limit { .test(.exactly(.number(fraction(number)))) }
    static func between(_ low: String, _ high: String) -> Limit { .test(.between(.number(fraction(low)), .number(fraction(high)))) }
}

extension Vocabulary {
    /// Meetings, lectures, theme days, and the forum, which with a lecturer is a lecture too.
    static let branchLife: Vocabulary = {
        var vocabulary = Vocabulary()
        let types = [
            ActivityType("members_meeting", "The meeting of all members.", zh: "党员大会"),
            ActivityType("committee", "A meeting of the committee.", zh: "支委会"),
            ActivityType("group_meeting", "A meeting of groups.", zh: "党小组会", isPerGroup: true),
            ActivityType("lecture", "A Party lecture.", zh: "党课", roles: [Role("lecturer", zh: "讲党课")]),
            ActivityType("theme_day", "The Party day with a theme.", zh: "主题党日"),
            ActivityType(
                "admission", "A members' meeting that votes on an admission.", zh: "接收大会",
                fields: [FieldSpec("yes", .integer, "How many approved.", zh: "赞成票")], countsAs: [CountsAs("members_meeting")]),
            ActivityType(
                "study_forum", "A session of the study forum.", zh: "学习论坛",
                roles: [Role("report", zh: "作报告"), Role("lecturer", zh: "讲党课"), Role("host", zh: "作主持"), Role("comment", zh: "作点评")],
                countsAs: [CountsAs("lecture", role: "lecturer")]),
        ]
        for type in types { _ = vocabulary.add(type) }
        return vocabulary
    }()
}

extension CheckIdentity {
    static func sample(_ id: String, cites: String? = nil, line: Int = 1) -> CheckIdentity {
        CheckIdentity(
            id: id, plugin: PluginIdentity(name: "sample", version: "1.0.0"), doc: "A sample rule.", zh: "示例规则",
            location: Location("sample.lua", line: line), cites: cites.flatMap { ClauseReference($0) })
    }
}

extension Check {
    static func sample(
        on model: String, per: Scope.Per = .period(.year), cites: String? = nil, where conditions: [Condition] = [],
        exempt: [Condition] = [],
        _ body: any CheckBody
    ) -> Check {
        Check(
            .sample("sample_check", cites: cites), scope: Scope(model: model, per: per, where: conditions, exempt: exempt), level: .unit,
            body: body)
    }
}

extension Measure {
    static func sample(_ id: String, on model: String, unit: String = "小时", _ body: any MeasureBody) -> Measure {
        Measure(.sample(id), model: model, unit: unit, body: body)
    }
}

extension TestLedger {
    /// Asks a check of one named record.
    func judge(
        _ check: Check, _ name: String, _ asked: String? = nil, asOf: String? = nil, book: RuleBook = RuleBook(),
        measures: (LedgerView) throws -> [Measure] = { _ in [] }
    ) throws -> Judgement? {
        let view = view(vocabulary: .branchLife, asOf: asOf)
        let evaluation = Evaluation(view: view, ruleBook: book, measures: try measures(view))
        let subject = view.row(id(check.scope.model, name))
        let (findings, faults) = evaluation.findings(of: check, period: asked.map { period($0) }, only: subject)
        if let fault = faults.first { throw fault.error }
        return findings.first?.judgement
    }
}

/// Plain paths of the catalogue, without a plugin's fields.
func path(_ text: String, in model: String) throws -> FieldPath {
    try TestLedger().view(vocabulary: .branchLife).path(text, in: model)
}
