import Workspace

/// What the cases show.
enum CoverageTable {
    /// A row a check: how often each verdict came out, and which never did.
    static func verdicts(_ report: TestReport) -> Document {
        let headings =
            [
                Table.Heading("plugin", Message(zh: "插件", en: "plugin")), Table.Heading("declaration", Message(zh: "声明", en: "declaration"), isFlexible: true),
                Table.Heading("cases", Message(zh: "例子", en: "cases")),
            ] + VerdictCoverage.kinds.map { Table.Heading($0.rawValue, $0.label) }
        let rows = report.verdicts.map { row -> [Cell] in
            [.text(row.plugin.name), .text(row.declaration), Cell(.integer(Int64(row.cases)))]
                + VerdictCoverage.kinds.map { kind in
                    row.shown[kind].map { Cell(.integer(Int64($0))) } ?? Cell(.integer(0), label: Message(zh: "无", en: "none"), tone: .faint)
                }
        }
        return Document([.table(Table(headings, rows: rows))])
    }

    /// The lines of functions that no case runs, a row a stretch.
    static func lines(_ report: TestReport) -> Document {
        let idle = report.lines.flatMap(\.places)
        guard !idle.isEmpty else { return Document() }
        return Document([
            .table(Table([Table.Heading("idle", Message(zh: "没有例子运行的行", en: "lines that no case runs"))], rows: idle.map { [.text($0)] }))
        ])
    }
}
