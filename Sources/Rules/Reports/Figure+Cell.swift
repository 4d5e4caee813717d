public import Ledger

extension Figure {
    /// How well it is known: of nothing but incomplete records nobody can tell the number.
    var reading: QuotedFigure.Reading {
        if blanks.isEmpty && missing.isEmpty { return .exact(value) }
        return value == .zero ? .unknown : .atLeast(value)
    }

    /// As it stands in a table: what is not known is never told as zero.
    public var cell: Cell {
        let number = value.isWhole ? Value.integer(value.numerator) : value.hundredths.map { .decimal($0) } ?? .text(value.plain)
        switch reading {
        case .exact: return Cell(number, evidence: evidence)
        case .atLeast: return Cell(number, label: amount.label, tone: .unsure, evidence: evidence + blanks)
        case .unknown: return Cell(.none, label: Message(zh: "不详", en: "unknown"), tone: .unsure, evidence: blanks)
        }
    }
}
