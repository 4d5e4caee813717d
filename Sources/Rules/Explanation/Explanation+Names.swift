public import Ledger

extension Explanation {
    /// An id in a finding (a role, a field, a type, `李示例: comment`) as people call it.
    public static func name(_ id: String, in finding: Finding, view: LedgerView) -> Message {
        Speaker(view: view, model: finding.subject.model, provenance: { _ in nil }).name(id)
    }

    /// An amount of a finding: a word of a scale by its label.
    public static func amount(_ amount: Amount, in finding: Finding, view: LedgerView) -> Message {
        Speaker(view: view, model: finding.subject.model, provenance: { _ in nil }).amount(amount)
    }
}
