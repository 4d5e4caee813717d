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
        "output": [
            (.field("authors"), ["全部作者", "作者姓名", "撰稿人"]), (.field("date"), ["发表时间", "发布时间", "完成时间", "刊发时间"]),
            (.field("outlet"), ["报刊", "报刊名称", "刊物名称", "发表报刊", "刊发媒体"]), (.field("characters"), ["总字数"]),
        ],
        "assignment": [(.field("member"), ["课题组成员", "参加人员", "成员姓名"]), (.field("from"), ["参加时间", "加入时间"])],
        "project": [(.field("starts"), ["立项时间", "开始时间"]), (.field("ends"), ["结项时间", "完成时间"])],
        "talk": [
            (.field("date"), ["谈话时间"]), (.field("targets"), ["被谈话人", "谈心对象"]), (.field("relation"), ["谈话类型"]),
            (.field("method"), ["谈话形式"]),
        ],
        "payment": [
            (.field("date"), ["缴纳月份", "所属月份"]), (.field("base"), ["党费基数", "计算基数", "月缴费基数"]),
            (.field("amount"), ["缴纳金额", "月缴党费", "应缴党费", "实缴党费"]), (.field("paid"), ["缴纳时间", "缴费时间", "缴纳日期"]),
        ],
        "plan_item": [(.field("title"), ["计划事项", "工作内容", "工作任务"]), (.field("date"), ["完成时间", "计划完成时间"])],
        "honour": [(.field("awarded"), ["获奖时间", "授予时间", "表彰时间"]), (.field("issuer"), ["颁发单位", "表彰单位", "授奖单位"])],
        "training": [(.field("date"), ["培训时间"]), (.field("title"), ["培训内容", "培训班名称"])],
        "ballot": [(.field("yes"), ["同意", "同意票"]), (.field("no"), ["不同意", "不同意票"])],
        "step": [(.field("date"), ["办理时间"]), (.field("step"), ["程序步骤", "工作环节"])],
    ]

    /// Columns that count, number or remark on rows: nothing of them is kept, because the ledger counts by itself.
    static let ignored: Set<String> = [
        RefusedRows.reasonHeading.zh, RefusedRows.reasonHeading.en,
        "序号", "编号", "备注", "说明", "附件", "年份", "年度", "季度", "月份", "出勤率", "请假人数", "缺席人数", "列席人数", "上报时间", "填报人", "房间号", "id", "no", "No", "No.",
        "remarks", "#",
    ]

    static func meaning(of heading: String, in model: String) -> Meaning? {
        byModel[model]?.first { $0.1.contains(heading) }?.0
    }

    static func headings(in model: String) -> [String] { byModel[model]?.flatMap(\.1) ?? [] }
}
