public import Ledger

/// What is laid down and what judges it: each clause with its checks, the clauses that no check judges, the checks that rest on no clause, and what units
/// lay on top.
public struct RulesReport {
    private let book: RuleBook
    private let checks: [CheckIdentity]
    private let day: Day

    /// - Parameter day: the day for which the editions in force are told.
    public init(_ book: RuleBook, checks: [CheckIdentity], on day: Day) {
        self.book = book
        self.checks = checks
        self.day = day
    }

    public var document: Document {
        Document([
            .heading(Message(zh: "制度条款与规则对照（\(day.label.zh)）", en: "Clauses and the checks that judge them · \(day)")),
            .heading(Message(zh: "一、条款与规则", en: "Clauses with their checks"), level: 2), .table(Table(Self.clauseHeadings + [Self.checkHeading], rows: judged)),
            .heading(Message(zh: "二、没有规则检查的条款", en: "Clauses that no check judges"), level: 2), table(Self.clauseHeadings, unjudged),
            .heading(Message(zh: "三、没有条款依据的规则", en: "Checks that rest on no clause"), level: 2), table([Self.checkHeading, Self.docHeading], unbased),
            .heading(Message(zh: "四、单位的加严和改动", en: "What units tighten or change"), level: 2), table(UnitRuleTable.headings, UnitRuleTable.holding(book)),
            .heading(Message(zh: "五、没有采用的单位规定", en: "What units say and does not hold"), level: 2), table(UnitRuleTable.headings, UnitRuleTable.refused(book)),
        ])
    }

    private func table(_ headings: [Table.Heading], _ rows: [[Cell]]) -> Document.Block {
        rows.isEmpty ? .paragraph(Message(zh: "没有。", en: "None.")) : .table(Table(headings, rows: rows))
    }

    private static let clauseHeadings = [
        Table.Heading("regulation", Message(zh: "制度", en: "regulation"), isFlexible: true), Table.Heading("edition", Message(zh: "版本", en: "edition")),
        Table.Heading("article", Message(zh: "条号", en: "article")), Table.Heading("clause", Message(zh: "条款", en: "clause"), isFlexible: true),
        Table.Heading("level", Message(zh: "约束力", en: "level")),
    ]
    private static let checkHeading = Table.Heading("check", Message(zh: "规则", en: "check"), isFlexible: true)
    private static let docHeading = Table.Heading("doc", Message(zh: "说明", en: "what it asks"), isFlexible: true)

    /// Every clause that any edition declares, as it stands on the day, else as it was last.
    private var clauses: [(reference: ClauseReference, regulation: RegulationRules, edition: EditionRules, clause: ClauseRules)] {
        book.regulations.values.sorted { $0.id < $1.id }.flatMap { regulation in
            regulation.editions.flatMap(\.clauses).map(\.id).withoutRepeats().compactMap { id in
                let reference = ClauseReference(regulation: regulation.id, clause: id)
                if let inForce = book.clause(reference, on: day) { return (reference, regulation, inForce.edition, inForce.clause) }
                guard let edition = regulation.editions.last(where: { $0.clauses.contains { $0.id == id } }) else { return nil }
                return edition.clauses.first { $0.id == id }.map { (reference, regulation, edition, $0) }
            }
        }
    }

    private var judged: [[Cell]] {
        clauses.flatMap { found in checks.filter { $0.cites == found.reference }.map { cells(found.regulation, found.edition, found.clause) + [cell($0)] } }
    }

    private var unjudged: [[Cell]] {
        clauses.filter { found in !checks.contains { $0.cites == found.reference } }.map { cells($0.regulation, $0.edition, $0.clause) }
    }

    private var unbased: [[Cell]] {
        checks.filter { $0.cites == nil }.map { [cell($0), .text($0.doc)] }
    }

    private func cells(_ regulation: RegulationRules, _ edition: EditionRules, _ clause: ClauseRules) -> [Cell] {
        [
            .word(regulation.id, Message(zh: regulation.zh.isEmpty ? regulation.id : regulation.zh, en: regulation.id)), .text(edition.name),
            .text(clause.article), .word(clause.id, Message(zh: clause.zh.isEmpty ? clause.doc : clause.zh, en: clause.doc)),
            .word(clause.level.rawValue, clause.level.label),
        ]
    }

    private func cell(_ check: CheckIdentity) -> Cell { .word(check.qualified, Message(zh: check.label.zh, en: check.qualified)) }
}
