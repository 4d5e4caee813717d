import Ledger

/// Headings that name no field of a model, and yet are known.
enum FamiliarHeadings {
    private static let byModel: [String: [(Meaning, [String])]] = [
        "activity": [
            (
                .roster(.present),
                [
                    "参会人员", "参加人员", "出席人员", "参会人员名单", "参加人员名单", "出席人员名单", "参会名单", "出席名单", "签到人员", "到会人员", "参会党员", "参加党员",
                    "participants", "attendees", "present",
                ]
            ),
            (.roster(.guest), ["列席人员", "列席人员名单", "列席名单", "列席", "guests"]),
            (.roster(.leave), ["请假人员", "请假人员名单", "请假名单", "请假人员及原因", "请假名单及原因", "on_leave"]),
            (.roster(.absent), ["缺席人员", "缺席人员名单", "缺席名单", "缺席名单及原因", "缺席人员及原因", "absent"]),
            (.times, ["起止时间", "起始/结束时间", "会议起止时间"]),
        ],
        "member": [
            (.historyStart, ["起始日期", "到支部日期", "转入日期", "调入日期", "from"]),
            (.post, ["党内职务", "posts"]),
            (.postStart, ["任职日期", "任职时间", "post_from"]),
        ],
        "leave": [(.field("date"), ["起止时间", "起止日期", "请假起止时间", "请假起止日期"])],
    ]

    /// Columns that count, number or remark on rows: nothing of them is kept, because the ledger counts by itself.
    static let ignored: Set<String> = [
        RefusedRows.reasonHeading.zh, RefusedRows.reasonHeading.en,
        "序号", "编号", "备注", "说明", "附件", "年份", "年度", "季度", "月份", "出勤率", "请假人数", "缺席人数", "列席人数", "上报时间", "填报人", "房间号", "id", "no", "No", "No.", "remarks", "#",
    ]

    static func meaning(of heading: String, in model: String) -> Meaning? {
        byModel[model]?.first { $0.1.contains(heading) }?.0
    }

    static func headings(in model: String) -> [String] { byModel[model]?.flatMap(\.1) ?? [] }
}
