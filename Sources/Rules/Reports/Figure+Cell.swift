public import Ledger

extension Figure {
    /// How well it is known: of nothing but incomplete records nobody can tell the number.
    var reading: QuotedFigure.Reading {
        if blanks.isEmpty && missing.isEmpty { return .exact(value) }
        return value == .zero ? .unknown : .atLeast(value)
    }

    /// As it stands in a table: what is not known is never told as zero.
    public var cell: Cell {
        switch reading {
        case .exact: return Cell(Value(value), evidence: evidence)
        case .atLeast:
            var cell = Cell(atLeast: value, label: amount.label)
            (cell.tone, cell.evidence) = (.unsure, evidence + blanks)
            return cell
        case .unknown: return Cell(.none, label: Message(zh: "不详", en: "unknown"), tone: .unsure, evidence: blanks)
        }
    }
}
