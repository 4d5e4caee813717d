import Ledger
import Rules

/// The ledger that scripts ask now, what is reckoned over it, and its records as Lua sees them.
struct OpenLedger {
    var view: LedgerView
    var evaluation: Evaluation
    let isPersonal: Bool
    /// Made when a script first asks for a record: most rules are primitives, which read the ledger without Lua.
    var bridge: RecordBridge?
}
