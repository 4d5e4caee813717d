import Ledger

/// What units lay on clauses or change in them, a row a number.
enum UnitRuleTable {
    static let headings = [
        Table.Heading("clause", Message(zh: "条款", en: "clause"), isFlexible: true), Table.Heading("name", Message(zh: "参数", en: "number")),
        Table.Heading("own", Message(zh: "条款规定", en: "the clause")), Table.Heading("set", Message(zh: "单位规定", en: "the unit")),
        Table.Heading("units", Message(zh: "单位", en: "units"), isFlexible: true), Table.Heading("by", Message(zh: "由谁规定", en: "set by"), isFlexible: true),
        Table.Heading("outcome", Message(zh: "结果", en: "outcome")),
    ]

    static func holding(_ book: RuleBook) -> [[Cell]] {
        book.unitRules.filter { $0.isInForce || $0.strictness == .same }.map(row)
    }

    static func refused(_ book: RuleBook) -> [[Cell]] {
        book.unitRules.filter { !$0.isInForce && $0.strictness != .same }.map(row)
    }

    private static func row(_ rule: UnitRule) -> [Cell] {
        let place = "\(rule.origin.label.zh) \(rule.origin.location)"
        return [
            .word(rule.clause.reference.description, rule.clause.label), .text(rule.name), .word(rule.own.label.en, rule.own.label),
            .word(rule.set.label.en, rule.set.label), units(rule.units),
            .word(rule.origin.location.description, Message(zh: place, en: "\(rule.origin.label.en), \(rule.origin.location)")), outcome(rule),
        ]
    }

    private static func units(_ names: [String]?) -> Cell {
        guard let names else { return .word("all", Message(zh: "全部", en: "all")) }
        return names.isEmpty ? .word("none", Message(zh: "尚无单位采用", en: "none yet")) : .text(names.joined(separator: "、"))
    }

    private static func outcome(_ rule: UnitRule) -> Cell {
        switch rule.strictness {
        case .same: .word("same", Message(zh: "相同", en: "the same"))
        case .tighter: .word("tighter", Message(zh: "加严", en: "tighter"), tone: .good)
        case .looser where rule.isInForce: .word("changed", Message(zh: "改动", en: "changed"))
        case .incomparable where rule.isInForce: .word("changed", Message(zh: "改动", en: "changed"))
        case .looser: .word("looser", Message(zh: "放宽，未采用", en: "looser, does not hold"), tone: .bad)
        case .incomparable: .word("incomparable", Message(zh: "无法比较，未采用", en: "not comparable, does not hold"), tone: .bad)
        }
    }
}
