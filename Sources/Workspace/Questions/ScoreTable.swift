import Ledger
import Rules

/// Scores as a table; its keys are the stable names of the JSON form. What no score has gets no column.
struct ScoreTable {
    private let results: [ScoreResult]

    init(_ results: [ScoreResult]) { self.results = results }

    private struct Column {
        let heading: Table.Heading
        let cell: (ScoreResult) -> Cell

        init(_ key: String, _ zh: String, en: String? = nil, flexible: Bool = false, _ cell: @escaping (ScoreResult) -> Cell) {
            heading = Table.Heading(key, Message(zh: zh, en: en ?? key), isFlexible: flexible)
            self.cell = cell
        }
    }

    var table: Table {
        let shown = columns
        return Table(shown.map(\.heading), rows: results.map { result in shown.map { $0.cell(result) } })
    }

    private var columns: [Column] {
        var columns = [
            Column("score", "积分", flexible: true) { .word($0.score.id, $0.score.label) }, Column("subject", "对象", flexible: true) { .text($0.title) },
            Column("period", "期间") { $0.period.map { .text($0.description) } ?? Cell(.none) }, Column("verdict", "结论", verdict),
            Column("points", "分数") { Cell(.decimal($0.points)) },
        ]
        if results.contains(where: { $0.benchmark != nil }) { columns.append(Column("reached", "达到基准", reached)) }
        if results.contains(where: { $0.scale != nil || $0.standing != nil }) {
            columns.append(Column("grade", "等次") { $0.grade.map { .word($0.name, $0.label) } ?? Cell(.none) })
        }
        if results.contains(where: { $0.beside != nil }) {
            columns.append(Column("beside", "对照") { $0.beside.map { Cell(.decimal($0)) } ?? Cell(.none) })
        }
        columns.append(Column("capped", "封顶扣去", en: "capped off") { $0.capped == .zero ? Cell(.none) : Cell(.decimal($0.capped)) })
        columns.append(Column("missing", "缺", flexible: true) { .list($0.missing) })
        return columns
    }

    private func verdict(_ result: ScoreResult) -> Cell {
        guard result.verdict == .met else { return .word(result.verdict.rawValue, result.verdict.label, tone: result.verdict.tone) }
        if result.isVetoed { return .word("met", Message(zh: "一票否决", en: "vetoed"), tone: .bad) }
        return .word("met", Message(zh: "已算出", en: "reckoned"), tone: .good)
    }

    private func reached(_ result: ScoreResult) -> Cell {
        guard let reached = result.reached else { return Cell(.none) }
        return .word("\(reached)", reached ? Message(zh: "是", en: "yes") : Message(zh: "否", en: "no"), tone: reached ? .good : .bad)
    }
}
