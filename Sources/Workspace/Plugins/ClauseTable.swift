import Ledger
import Rules

/// The clauses of a regulation, edition by edition: the id by which a check cites each, its article, level, parameters and sentence.
enum ClauseTable {
    static func table(_ regulation: RegulationRules) -> Table {
        let headings = [
            heading("cites", "引用写法", "cited as"), heading("edition", "版本", "edition"), heading("article", "条号", "article"),
            heading("level", "约束力", "level"), heading("parameters", "参数", "parameters", isFlexible: true),
            heading("clause", "条款", "clause", isFlexible: true),
        ]
        return Table(headings, rows: regulation.editions.flatMap { edition in edition.clauses.map { row($0, edition, regulation) } })
    }

    private static func row(_ clause: ClauseRules, _ edition: EditionRules, _ regulation: RegulationRules) -> [Cell] {
        let parameters = clause.parameters.sorted { $0.key < $1.key }.map { ($0.key, $0.value.label) }
        let told = Message(
            zh: parameters.map { "\($0) = \($1.zh)" }.joined(separator: "；"), en: parameters.map { "\($0) = \($1.en)" }.joined(separator: "; "))
        return [
            .text("\(regulation.id)/\(clause.id)"), .text(edition.name), .text(clause.article), .word(clause.level.rawValue, clause.level.label),
            .word(told.en, told), .word(clause.doc, Message(zh: clause.zh.isEmpty ? clause.doc : clause.zh, en: clause.doc)),
        ]
    }

    private static func heading(_ key: String, _ zh: String, _ en: String, isFlexible: Bool = false) -> Table.Heading {
        Table.Heading(key, Message(zh: zh, en: en), isFlexible: isFlexible)
    }
}
