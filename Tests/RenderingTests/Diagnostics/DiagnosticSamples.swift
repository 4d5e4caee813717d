import Ledger

/// One of each form in which something is told.
enum DiagnosticSamples {
    static let all = [unknownSetting, crash, sheetRow, warning, usage, storage]

    /// A slip in a declaration, with the line of source.
    private static let unknownSetting = make(
        "unknown_setting", .fault, Message(zh: "规则 'lecture_each_term' 没有设置项 'pre'", en: "check 'lecture_each_term' has no setting 'pre'"),
        at: Location("plugins/lecture_each_term.lua", line: 5, column: 17)
    ) {
        $0.sourceLine = "  on = \"unit\",  pre = \"term\", level = \"unit\","
        $0.hint = Message(zh: "是否想写 'per'？可用：on where per exempt cites level", en: "did you mean 'per'? Known: on where per exempt cites level")
    }

    /// All that can be known, at once.
    private static let crash = make(
        "lua_error", .fault, Message(zh: "试图对空值 'date' 做比较", en: "attempt to compare the nil value 'date'"),
        at: Location("plugins/study_forum.lua", line: 24, column: 8)
    ) {
        $0.sourceLine = "\tif 党员.date < period.first then"
        $0.origin = .init(plugin: "study_forum", version: "1.0.0", declaration: "check everyone_takes_part", line: 20)
        $0.subject = .init(record: RecordID(model: "member", id: 1), field: "joined", provenance: Provenance(file: "党员名册.xlsx", sheet: "名册", row: 3))
        $0.clause = "study_forum/everyone_takes_part"
        $0.frames = [
            .init(location: Location("plugins/study_forum.lua", line: 24), function: "judge"),
            .init(location: Location("plugins/study_forum.lua", line: 40), function: "main chunk"),
        ]
        $0.notes = [
            Message(zh: "其余规则照常评价", en: "the other checks are judged as usual"), Message(zh: "本条结论为“未评价”", en: "this one is not evaluated"),
        ]
        $0.hint = Message(zh: "先判断：if 党员.date then … end", en: "ask first: if 党员.date then … end")
    }

    /// A sheet's row has no line of text.
    private static let sheetRow = make("not_a_day", .data, Message(zh: "会议日期 \"3月35日\" 不是日期", en: "date \"3月35日\" is no day"), at: nil) {
        $0.subject = .init(record: nil, field: "date", provenance: Provenance(file: "学习论坛台账.xlsx", sheet: "2021", row: 14))
    }

    private static let warning = make(
        "weak_case", .note, Message(zh: "把 at_least(2) 改成 at_least(3)，没有一个例子会发现", en: "no case notices when at_least(2) becomes at_least(3)"),
        severity: .warning, at: Location("plugins/lecture_each_term.lua", line: 6)
    ) { $0.sourceLine = "  times = at_least(2)," }

    private static let usage = make("unknown_command", .usage, Message(zh: "没有命令 'chekc'", en: "there is no command 'chekc'"), at: nil) {
        $0.hint = Message(zh: "是否想用 'check'？", en: "did you mean 'check'?")
    }

    private static let storage = make("read_only", .storage, Message(zh: "台账只读", en: "the ledger is read-only"), severity: .info, at: Location("ledger.sqlite"))
    {
        $0.subject = .init(record: RecordID(model: "leave", id: 7))
    }

    private static func make(
        _ code: String, _ kind: Diagnostic.Kind, _ message: Message, severity: Diagnostic.Severity = .error, at location: Location?,
        _ fill: (inout Diagnostic) -> Void
    ) -> Diagnostic {
        var diagnostic = Diagnostic(code, kind, message, severity: severity, at: location)
        fill(&diagnostic)
        return diagnostic
    }
}
