import Ledger
import Sheets

/// A row that is no record.
enum RowKind {
    case title, total, note, instruction, headings

    var label: Message {
        switch self {
        case .title: Message(zh: "标题行", en: "a title row")
        case .total: Message(zh: "合计行", en: "a row of totals")
        case .note: Message(zh: "备注行", en: "a row of notes")
        case .instruction: Message(zh: "填表说明行", en: "a row of instructions")
        case .headings: Message(zh: "重复的表头", en: "repeated headings")
        }
    }

    private static let totals = ["合计", "小计", "总计", "共计", "累计", "total"]
    private static let notes = ["备注", "说明", "注:", "注：", "附注", "填表人", "制表人", "审核人", "填表日期", "制表日期", "图例"]
    private static let instructions = ["填表说明", "填写说明", "填报说明", "注意", "必填", "选填", "示例:", "例如", "例:", "(必填", "请填写", "请按"]

    /// Nil for a row that may be a record.
    init?(_ line: Grid.Line, isBanner: Bool) {
        let texts = line.filled.map { HeadingText(line[$0].plainText).shown }
        guard let first = texts.first else { return nil }
        if let second = texts.prefix(2).first(where: { text in Self.totals.contains { text.lowercased().hasPrefix($0) } }), second.count <= 8 {
            self = .total
        } else if Self.instructions.contains(where: first.hasPrefix) || texts.contains(where: { ["必填", "选填", "(必填)", "(选填)"].contains($0) }) {
            self = .instruction
        } else if texts.count <= 2, Self.notes.contains(where: first.hasPrefix) {
            self = .note
        } else if isBanner {
            self = .title
        } else {
            return nil
        }
    }
}
