import Ledger
import LuaRuntime
import Rules

/// A case of a sheet: its grid is read as a file would be, and nothing of it is written.
struct SheetCase {
    private let reading: SheetReading

    init(_ sheet: PluginSheet, _ prepared: PreparedCase, _ plugin: LoadedPlugin, _ host: ScriptHost) throws {
        let reader = try Reader(prepared.node, plugin.source, CaseReading.spec, plugin: plugin.identity)
        let grids = prepared.node.children(["grid"])
        guard grids.count == 1 else {
            throw reader.error(
                "no_grid", Message(zh: "表格的例子要有一个 grid", en: "a case of a sheet needs one grid"),
                hint: Message(zh: "例如 grid { { \"姓名\", \"日期\" }, { \"李示例\", \"2021-03-08\" } }", en: "as grid { { \"姓名\" }, { \"李示例\" } }"))
        }
        guard let read = host.settings.sheets else {
            throw reader.error(
                "no_import", Message(zh: "这里不能读表格", en: "no sheet can be read here"),
                hint: Message(zh: "运行 zhibu plugin test", en: "run zhibu plugin test"))
        }
        let rows = try grids[0].settings.entries.map { value in
            guard let cells = try value.table?.array(), cells.allSatisfy({ $0.string != nil || LuaNumber.text($0) != nil }) else {
                throw reader.error(
                    "bad_grid", Message(zh: "grid 的每一行是一列文字", en: "each row of a grid is a list of texts"), at: plugin.source.place(of: grids[0]),
                    hint: Message(zh: "空格写成 \"\"", en: "an empty cell is \"\""))
            }
            return cells.map { $0.string ?? LuaNumber.text($0) ?? "" }
        }
        reading = read(
            SheetTrial(
                sheet.shape, grid: rows, year: try reader.text("year") ?? "", prepared.view.snapshot, host.vocabulary, asOf: prepared.asOf))
        if reading.taken.isEmpty, reading.refused.isEmpty, let fault = reading.faults.first {
            throw reader.error(fault.code, fault.message, at: plugin.source.place(of: grids[0]), hint: fault.hint)
        }
    }

    /// Why records were refused, or a whole column: a few of them.
    var refusals: [Message] {
        let faults = reading.faults.map(\.message)
        let shown = reading.refused.prefix(3).map { refused in
            let cells = refused.cells.filter { !$0.isEmpty }.joined(separator: " ")
            return Message(
                zh: "退回 \(cells)：\(refused.reasons.map(\.zh).joined(separator: "；"))",
                en: "refused \(cells): \(refused.reasons.map(\.en).joined(separator: "; "))")
        }
        let further = reading.refused.count - shown.count
        return faults + shown + (further > 0 ? [Message(zh: "另有 \(further) 条退回", en: "\(further) more are refused")] : [])
    }

    /// Counts the records that hold all texts of the line.
    func differences(_ expectation: Expectation) -> [Difference] {
        func holds(_ cells: [String]) -> Bool { expectation.texts.allSatisfy(cells.contains) }
        let refused = reading.refused.filter { holds($0.cells) }
        var found: [Difference] = []
        func compare(_ name: String, _ actual: Int) {
            guard let expected = expectation.node.settings.named[name]?.integer, expected != Int64(actual) else { return }
            found.append(.value(name, expected: String(expected), actual: String(actual)))
        }
        compare("rows", reading.taken.count { holds($0) })
        compare("refused", refused.count)
        if let sign = expectation.node.settings.named["refused"], sign.integer == nil, let text = sign.string {
            let said = refused.flatMap(\.reasons)
            if !refused.contains(where: { $0.cells.contains(text) }), !said.contains(where: { $0.zh.contains(text) || $0.en.contains(text) }) {
                found.append(.value("refused", expected: text, actual: said.isEmpty ? "—" : said.map(\.zh).joined(separator: " / ")))
            }
        }
        return found
    }
}
