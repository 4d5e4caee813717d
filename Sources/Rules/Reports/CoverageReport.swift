public import Ledger

/// The report of who took which part, who still has to, and until when that can be done.
public enum CoverageReport {
    public static func document(_ sheets: [CoverageSheet], period: Period, view: LedgerView) -> Document {
        let speaker = Speaker(view: view, model: "member", provenance: { _ in nil })
        var blocks: [Document.Block] = [.heading(Message(zh: "\(period.label.zh)覆盖情况", en: "Coverage · \(period.label.en)"))]
        if sheets.isEmpty {
            blocks.append(
                .note(
                    Message(
                        zh: "这一期间没有要求人人做到的规则，或没有在册人员。", en: "In this period no rule asks something of everyone, or nobody is on the rolls.")))
        } else {
            blocks.append(.note(legend))
        }
        for sheet in sheets { blocks += Self.blocks(sheet, speaker) }
        return Document(blocks)
    }

    private static let legend = Message(
        zh: "✓ 已做到，数字为次数；缺：没有；待：没有，期间未结束；？：资料不足；免：不作要求。",
        en: "✓ done, a number says how often; lacking: not done; to come: not done, the period still runs; ?: not known; exempt: not asked.")

    private static func blocks(_ sheet: CoverageSheet, _ speaker: Speaker) -> [Document.Block] {
        let label = sheet.check.label
        let (place, when) = (sheet.placeTitle.isEmpty ? "" : " · \(sheet.placeTitle)", sheet.period?.label)
        let heading = Message(
            zh: "\(label.zh)\(place)\(when.map { " · \($0.zh)" } ?? "")", en: "\(label.en)\(place)\(when.map { " · \($0.en)" } ?? "")")
        var blocks: [Document.Block] = [.heading(heading, level: 2), .note(base(sheet)), .table(table(sheet, speaker))]
        let lacking = sheet.rows.compactMap { Self.lacking($0, sheet, speaker) }
        blocks.append(lacking.isEmpty ? .paragraph(Message(zh: "没有缺项。", en: "Nothing is lacking.")) : .list(lacking))
        return blocks
    }

    /// By which clause, and who is counted.
    private static func base(_ sheet: CoverageSheet) -> Message {
        let exempt = sheet.rows.count { if case .exempt = $0.standing { true } else { false } }
        let clause =
            sheet.clause.map { Message(zh: "\($0.label.zh)（\(sheet.level.label.zh)）", en: "\($0.label.en) (\(sheet.level.label.en))") }
            ?? Message(zh: "规则自定（\(sheet.level.label.zh)）", en: "the rule's own (\(sheet.level.label.en))")
        let day = sheet.judgedOn.label
        return Message(
            zh: "依据：\(clause.zh)；应计 \(sheet.rows.count - exempt) 人\(exempt > 0 ? "，另有 \(exempt) 人不作要求" : "")（截至\(day.zh)）。",
            en: "By \(clause.en); \(sheet.rows.count - exempt) are asked\(exempt > 0 ? ", \(exempt) more are exempt" : "") (on \(sheet.judgedOn)).")
    }

    private static func table(_ sheet: CoverageSheet, _ speaker: Speaker) -> Table {
        let headings = [Table.Heading("member", Message(zh: "姓名", en: "member"))] + sheet.parts.map { Table.Heading($0, speaker.name($0)) }
        return Table(headings, rows: sheet.rows.map { row in [Cell(.text(row.title), evidence: [row.member])] + cells(row, sheet.parts.count) })
    }

    private static func cells(_ row: CoverageSheet.Row, _ parts: Int) -> [Cell] {
        switch row.standing {
        case .asked(let cells): cells.map(cell)
        case .exempt: Array(repeating: .word("exempt", Message(zh: "免", en: "exempt"), tone: .faint), count: parts)
        case .unknown: Array(repeating: Cell(.none, label: Message(zh: "？", en: "?"), tone: .unsure), count: parts)
        }
    }

    /// The value is how often; the word beside it whether that is enough.
    private static func cell(_ cell: CoverageMatrix.Cell) -> Cell {
        let count = cell.count.low
        let number = cell.count.amount.label
        let some = count == .zero ? Message.nothing : number
        let (label, tone): (Message, Cell.Tone) =
            switch cell.verdict {
            case .met: (count == Fraction(1) ? Message(zh: "✓", en: "✓") : number, .good)
            case .notMet: (Message(zh: "\(some.zh)缺", en: some.en.isEmpty ? "lacking" : "\(some.en), lacking"), .bad)
            case .undetermined where cell.missing.isEmpty: (Message(zh: "\(some.zh)待", en: some.en.isEmpty ? "to come" : "\(some.en), to come"), .unsure)
            default: (Message(zh: "\(some.zh)？", en: "\(some.en)?"), .unsure)
            }
        return Cell(.integer(count.numerator), label: label, tone: tone, evidence: cell.evidence)
    }

    /// What a member still has to do, and whether he can; nil where nothing is open.
    private static func lacking(_ row: CoverageSheet.Row, _ sheet: CoverageSheet, _ speaker: Speaker) -> Sentence? {
        switch row.standing {
        case .exempt: return nil
        case .unknown(let fields):
            let names = fields.map(speaker.name).listed
            return Sentence(
                Message(zh: "\(row.title)：是否要求不能确定，请补齐\(names.zh)。", en: "\(row.title): whether he is asked is not known; fill in \(names.en)."))
        case .asked(let cells):
            let open = zip(sheet.parts, cells).filter { $0.1.verdict != .met }
            guard !open.isEmpty else { return nil }
            let names = open.map { speaker.name($0.0) }.listed
            let unknown = open.flatMap(\.1.missing).withoutRepeats().map(speaker.name)
            let fill =
                unknown.isEmpty
                ? Message.nothing : Message(zh: "；有记录缺\(unknown.listed.zh)，请补齐", en: "; records lack \(unknown.listed.en): fill that in")
            let outlook =
                sheet.pending.map { Message(zh: "\($0.label.zh)前仍可完成", en: "it can still be done until \($0)") }
                ?? Message(zh: "期间已结束，建议核查有无漏记", en: "the period is over: look whether something was not written down")
            return Sentence(
                Message(
                    zh: "\(row.title)：还缺\(names.zh)\(fill.zh)；\(outlook.zh)。", en: "\(row.title): still lacks \(names.en)\(fill.en); \(outlook.en)."
                ))
        }
    }
}
