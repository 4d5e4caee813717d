import Ledger
import TestKit

extension TestLedger {
    /// Points that somebody typed in for a member, in 2021.
    @discardableResult
    func entry(_ name: String, _ item: String, _ amount: String?, basis: String = "") -> Self {
        var entry = Entry()
        entry.member = memberRef(name)
        entry.item = item
        entry.date = day("2021-12-20")
        entry.amount = amount.map { hundredths($0) }
        entry.basis = basis
        return record(entry)
    }
}
