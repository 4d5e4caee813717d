public import Ledger

extension RuleConflict {
    /// Stable name of the kind of conflict.
    public var code: String { isLooser ? "looser_rule" : "incomparable_rule" }

    /// Which clause, which number, whose, where, and what to do. It stops nothing: what binds goes on binding.
    public var diagnostic: Diagnostic {
        var diagnostic = Diagnostic(code, .usage, message, severity: .warning, at: origin.location, hint: hint, notes: [note])
        diagnostic.clause = clause.reference.description
        return diagnostic
    }

    private var message: Message {
        let (refused, binding, who, below) = (refused.label, binding.label, origin.label, clause.label)
        return isLooser
            ? Message(
                zh: "\(who.zh)的 \(name)“\(refused.zh)”比\(below.zh)的“\(binding.zh)”宽，没有采用",
                en: "\(name) = \(refused.en) of \(who.en) is looser than \(binding.en) in \(below.en): it does not hold")
            : Message(
                zh: "\(who.zh)的 \(name)“\(refused.zh)”与\(below.zh)的“\(binding.zh)”无法比较宽严，没有采用",
                en: "\(name) = \(refused.en) of \(who.en) cannot be compared with \(binding.en) in \(below.en): it does not hold")
    }

    private var note: Message {
        Message(
            zh: "仍按 \(clause.reference)（\(clause.clause.location)）的“\(binding.label.zh)”判断",
            en: "judged as before by \(clause.reference), \(binding.label.en) (\(clause.clause.location))")
    }

    private var hint: Message {
        isLooser
            ? Message(zh: "改成更严的要求，或删去这一项", en: "make it tighter, or take it out")
            : Message(
                zh: "写成同一种要求，如对“\(binding.label.zh)”只改其中的数，或删去这一项",
                en: "write the same kind of limit, changing only the number in '\(binding.label.en)', or take it out")
    }
}
