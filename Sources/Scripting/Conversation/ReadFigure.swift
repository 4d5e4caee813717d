import Ledger
import LuaRuntime
import Rules

/// A measure as an entry read it: what a bare number in the answer is, and what `explain` can tell of it.
struct ReadFigure {
    let measure: Measure
    let subject: RecordID
    let title: String
    let period: Period?
    let figure: Figure

    /// Whether a value of Lua is this number.
    func isValue(_ value: LuaValue) -> Bool {
        switch value {
        case .integer, .object: LuaNumber.exact(value) == figure.value && (value.payload(Figure.self) != nil) == figure.isLowerBound
        default: false
        }
    }

    /// The number with its unit.
    var cell: Cell {
        let unit = measure.unit.isEmpty ? "" : " \(measure.unit)"
        let label = Message(zh: figure.amount.label.zh + unit, en: figure.amount.label.en + unit)
        return figure.isLowerBound ? Cell(atLeast: figure.value, label: label) : Cell(Value(figure.value), label: label)
    }

    /// Of whom, when, from how many records; of a lower bound what is lacking.
    var note: Message {
        let label = measure.identity.label
        let count = figure.evidence.count
        var zh = "\(label.zh)：\(title)\(period.map { "，\($0.label.zh)" } ?? "")，来自 \(count) 条记录"
        var en = "\(label.en): \(title)\(period.map { ", \($0.label.en)" } ?? ""), from \(count) record\(count == 1 ? "" : "s")"
        if figure.isLowerBound {
            let fields = figure.missing.map { field in Self.label(of: field, in: figure.blanks) }.listed
            zh += "；是下限：\(figure.blanks.count) 条记录缺\(fields.zh)"
            en += "; a lower bound: \(figure.blanks.count) record\(figure.blanks.count == 1 ? " lacks" : "s lack") \(fields.en)"
        }
        return Message(zh: zh, en: en)
    }

    private static func label(of field: String, in blanks: [RecordID]) -> Message {
        blanks.lazy.compactMap { Catalogue.model($0.model)?.field(field)?.label }.first ?? Message(zh: field, en: field)
    }
}
