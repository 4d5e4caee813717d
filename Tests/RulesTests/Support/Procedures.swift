import Ledger
import Rules
import TestKit

extension Vocabulary {
    /// The admission of a member, in the steps that the tests need.
    static let admission: Vocabulary = {
        var vocabulary = Vocabulary.branchLife
        let steps = [("application", "递交申请"), ("activist", "积极分子"), ("candidate", "发展对象"), ("assembly", "接收大会"), ("approval", "审批")]
        _ = vocabulary.add(Procedure("admission_steps", "From application to approval.", zh: "发展党员", on: "member", steps: steps.map { .init($0.0, zh: $0.1) }))
        return vocabulary
    }()
}

extension TestLedger {
    /// A dated step of a member; `""` leaves the day blank.
    @discardableResult
    func step(_ name: String, _ step: String, _ date: String, procedure: String = "admission_steps", reason: String = "", answer: String = "") -> Self {
        var taken = Step()
        taken.member = memberRef(name)
        taken.procedure = procedure
        taken.step = step
        taken.date = date.isEmpty ? nil : day(date)
        taken.reason = reason
        taken.answer = answer
        return record(taken)
    }

    /// Asks a check about events of one member, as of a day.
    func judgeSteps(
        _ body: any CheckBody, _ name: String, asOf: String = "2026-12-31", period asked: String? = nil, cites: String? = nil, book: RuleBook = RuleBook()
    )
        throws -> Finding?
    {
        let view = view(vocabulary: .admission, asOf: asOf)
        let evaluation = Evaluation(view: view, ruleBook: book)
        let check = Check.sample(on: "member", per: .record, cites: cites, body)
        let (findings, faults) = evaluation.findings(of: check, period: asked.map { period($0) }, only: view.row(id("member", name)))
        if let fault = faults.first { throw fault.error }
        return findings.first
    }
}

/// A path from a member through the steps of the admission.
func stepPath(_ text: String) throws -> FieldPath { try TestLedger().view(vocabulary: .admission).path(text, in: "member") }
