import Ledger
import Rendering

/// Documents as commands make them; the people in them are synthetic.
enum Samples {
    static func same(_ text: String) -> Message { Message(zh: text, en: text) }

    static let verdicts = Document([
        .heading(Message(zh: "2021 年度检查 · 38 条规则", en: "Check of 2021 · 38 rules")),
        .table(table),
        .paragraph(Message(zh: "共 2914 项：达到 2871 · 未达到 19 · 资料不足 24", en: "2914 in all: met 2871 · not met 19 · undetermined 24")),
        .paragraph(Message(zh: "下一步  zhibu explain '李示例' everyone_takes_part", en: "Next  zhibu explain '李示例' everyone_takes_part")),
    ])

    static let table = Table(
        [
            .init("check", Message(zh: "规则", en: "rule"), isFlexible: true), .init("subject", Message(zh: "单位/人员", en: "subject")),
            .init("period", Message(zh: "期间", en: "period")), .init("verdict", Message(zh: "结论", en: "verdict")),
            .init("actual", Message(zh: "实际", en: "actual")), .init("target", Message(zh: "应达", en: "target")),
            .init("clause", Message(zh: "依据", en: "clause"), isFlexible: true),
        ],
        rows: [
            row("committee_monthly", "支委会每月一次", "The committee meets monthly", "进修部党支部", "2021-08", notMet, .integer(0), .integer(1), "支部工作条例 第12条（一般）"),
            row("everyone_takes_part", "人人作点评", "Everyone comments", "李示例", "2021", notMet, .integer(0), .integer(1), "学习论坛办法 第3条（单位）"),
            row(
                "leave_one_seventh", "请假不超过七分之一", "Leave of one seventh at most", "第118期 · 王样本", "全程", notMet, .decimal(Hundredths(raw: 2100)),
                .decimal(Hundredths(raw: 2050)), "培训条例 第15条"),
            row("study_hours_32", "年度学时 32", "32 hours of study a year", "赵合成", "2021", unsure, .none, .integer(32), "缺：2 场活动的学时"),
        ])

    private static let notMet = Cell.word("not_met", Message(zh: "未达到", en: "not met"), tone: .bad)
    private static let unsure = Cell.word("undetermined", Message(zh: "资料不足", en: "undetermined"), tone: .unsure)

    private static func row(
        _ name: String, _ zh: String, _ en: String, _ subject: String, _ period: String, _ verdict: Cell, _ actual: Value, _ target: Value, _ clause: String
    ) -> [Cell] {
        [
            .word(name, Message(zh: zh, en: en)), .text(subject), .text(period), verdict,
            Cell(actual, label: actual.isNone ? same("—") : nil, evidence: actual.isNone ? [] : [RecordID(model: "activity", id: 14)]), Cell(target),
            .text(clause, tone: .faint),
        ]
    }

    static let explanation = Document([
        .tree([
            Node(
                same(""), Message(zh: "未达到：李示例 2021 年没有在学习论坛作点评", en: "Not met: 李示例 did not comment in the study forum in 2021"),
                children: [
                    Node(Message(zh: "规则", en: "rule"), same("everyone_takes_part · study_forum 1.0.0 · plugins/study_forum.lua:24")),
                    Node(
                        Message(zh: "依据", en: "clause"),
                        Message(zh: "学习论坛办法（2021版）第3条  每人每年作报告、讲党课、作主持、作点评各不少于 1 次", en: "Rules of the forum (2021), article 3: each part at least once a year")
                    ),
                    Node(
                        Message(zh: "证据", en: "evidence"), same(""),
                        children: [
                            Node(
                                same(""), Message(zh: "作报告 1：2021-03-05 第2次论坛", en: "report 1: 2021-03-05, forum 2"),
                                children: [Node(same(""), Message(zh: "学习论坛台账.xlsx · 2021 · 第 14 行", en: "学习论坛台账.xlsx · 2021 · row 14"))],
                                evidence: [RecordID(model: "participation", id: 7)]),
                            Node(same(""), Message(zh: "作主持 2：2021-06-18、2021-10-22", en: "chair 2: 2021-06-18, 2021-10-22")),
                            Node(same(""), Message(zh: "作点评 0", en: "comment 0")),
                        ]),
                    Node(same(""), Message(zh: "尚有两次论坛未安排点评人", en: "Two forums have no commentator yet")),
                ])
        ])
    ])

    static let everyKind = Table(
        ["text", "integer", "decimal", "day", "flag", "reference", "list", "none"].map { .init($0, same($0)) },
        rows: [
            [
                Cell(.text("李示例")), Cell(.integer(-3)), Cell(.decimal(Hundredths(raw: 2950))), Cell(.day(Day("2024-02-29")!)), Cell(.flag(true)),
                Cell(.reference(12)), Cell(.list([.text("甲"), .text("乙")])), Cell(.none),
            ],
            [
                Cell(.text("说 \"好\"，a,b")), Cell(.integer(.max)), Cell(.decimal(Hundredths(raw: -5))), Cell(.day(Day("2024-03")!)), Cell(.flag(false)),
                Cell(.reference(0)), Cell(.list([.reference(1), .reference(2)])),
            ],
        ])

    /// Texts by which data could become markup, a formula, a colour or another line.
    static let hostile = [
        "=1+1", "+86", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1", "'=1", "''=1", "'李", "= ", "=cmd|'/c calc'!A0",
        "\u{1B}[31m红\u{1B}[0m", "\u{9B}2J", "甲\n乙", "甲\r\n乙", "\u{7}", "\u{0}", "\u{7F}", "\u{85}", "\u{202E}gpj.exe", "\u{2066}甲\u{2069}", "\u{200F}甲",
        "\u{2028}甲", "\u{1B}]0;title\u{7}",
        "<script>alert(1)</script>", "&lt;", "[a](http://example.invalid)", "![a](b)", "`code`", "**bold**", "a|b", "| a |", "# 标题", "- 甲", "1. 甲", "> 甲",
        "---", "~~甲~~", "snake_case _em_", "\\", "\"", "a,b", "\\u{1b}", "\u{1F468}\u{200D}\u{1F469}",
    ]
}
