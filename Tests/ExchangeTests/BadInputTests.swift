import Exchange
import Ledger
import Sheets
import Testing

@Suite("What cannot be taken is refused with a sentence and a way out")
struct BadInputTests {
    @Test(
        "each mistake has its sentence, in Chinese and in English",
        arguments: [
            (
                [["活动类型", "会议日期", "参会人员"], ["支委会", "3月35日", ""]],
                "第 2 行 会议日期 \"3月35日\" 不是日期 → 请写成 2024-03-05 或 2024年3月5日",
                "row 2 会议日期 \"3月35日\" is not a date → write it as 2024-03-05"
            ),
            (
                [["活动类型", "会议日期", "参会人员"], ["支委会", "2021-03-05", "王样本"]],
                "第 2 行 参会人员 \"王样本\" 有两人：王样本(一组)、王样本(二组) → 请写成 王样本(一组) 的样子",
                "row 2 参会人员 \"王样本\" may be 2: 王样本(一组), 王样本(二组) → write it as 王样本(一组)"
            ),
            (
                [["活动类型", "会议日期", "参会人员"], ["支委会", "2021-03-05", "周不在"]],
                "第 2 行 参会人员 \"周不在\" 不在名册 → 请核对写法，或先导入党员",
                "row 2 参会人员 \"周不在\" is not on the roll → check the spelling, or import the members first"
            ),
            (
                [["活动类型", "会议日期", "参会人员"], ["支委会", "2021-03-05", "李示列"]],
                "第 2 行 参会人员 \"李示列\" 不在名册 → 是否想写 \"李示例\"？",
                "row 2 参会人员 \"李示列\" is not on the roll → did you mean \"李示例\"?"
            ),
            (
                [["活动类型", "会议日期", "学时"], ["支委会", "2021-03-05", "3次"]],
                "第 2 行 学时 \"3次\" 的单位不能是 \"次\" → 请只写数字，或用 \"h\"、\"学时\"、\"小时\"、\"时\"、\"课时\"",
                "row 2 学时 \"3次\" cannot be in \"次\" → write the number alone, or in \"h\", \"学时\", \"小时\", \"时\", \"课时\""
            ),
            (
                [["活动类型", "会议日期", "学时"], ["支委会", "2021-03-05", "很多"]],
                "第 2 行 学时 \"很多\" 不是数字 → 请只写数字，如 2.5", "row 2 学时 \"很多\" is not a number → write digits alone, as 2.5"
            ),
            (
                [["活动类型", "会议日期", "会议地点儿"], ["支委会", "2021-03-05", "一楼"]],
                "第 1 行 不认识的表头 \"会议地点儿\" → 是否想写 \"会议地点\"？", "row 1 unknown heading \"会议地点儿\" → did you mean \"会议地点\"?"
            ),
            (
                [["活动类型", "会议日期", "会议日期"], ["支委会", "2021-03-05", "2021-03-06"]],
                "第 1 行 表头 \"会议日期\" 出现了两次 → 请只保留一列", "row 1 the heading \"会议日期\" stands twice → keep one of the columns"
            ),
            (
                [["活动类型", "会议日期", "会议地点", "地点"], ["支委会", "2021-03-05", "一楼", "二楼"]],
                "第 1 行 表头 \"会议地点\" 和 \"地点\" 都是活动地点 → 请只保留一列",
                "row 1 the headings \"会议地点\" and \"地点\" both mean 活动地点 → keep one of the columns"
            ),
            (
                [["活动类型", "会议日期"], ["支委员会", "2021-03-05"]],
                "第 2 行 活动类型 \"支委员会\" 不是已有的活动类型 → 是否想写 \"支委会\"？",
                "row 2 活动类型 \"支委员会\" is not an activity type that a plugin declares → did you mean \"支委会\"?"
            ),
            (
                [["活动类型", "会议日期", "应到人数"], ["支委会", "2021-03-05", "-3"]],
                "第 2 行 应到人数 \"-3\" 超出范围 → 不能小于 0", "row 2 应到人数 \"-3\" is out of range → it is at least 0"
            ),
            (
                [["活动类型", "会议日期", "应到人数"], ["支委会", "2021-03-05", "2.5"]],
                "第 2 行 应到人数 \"2.5\" 不是整数 → 请填写整数", "row 2 应到人数 \"2.5\" is not a whole number → write a whole number"
            ),
            (
                [["活动类型", "会议日期", "作点评"], ["支委会", "2021-03-05", "李示例"]],
                "第 2 行 支委会没有 \"作点评\" 这个角色 → 可用：主持、记录", "row 2 支委会 has no role \"作点评\" → there are: chair, recorder"
            ),
            (
                [["活动类型", "会议日期", "参会人员", "请假人员"], ["支委会", "2021-03-05", "李示例", "李示例"]],
                "第 2 行 请假人员 \"李示例\" 既到会又未到会 → 请只保留一处", "row 2 请假人员 \"李示例\" is both there and not there → keep one of the two"
            ),
            (
                [["活动类型", "会议日期", "会议地点"], ["支委会", "2021-03-05", "***"]],
                "第 2 行 会议地点 是已隐藏的内容，不能导入 → 请用 --personal 重新导出，或删去这一列",
                "row 2 会议地点 holds a masked value, which cannot be imported → export again with --personal, or take the column out"
            ),
            (
                [["活动类型", "会议日期", "会议地点"], ["支委会", "", "一楼"]],
                "第 2 行 没有填写活动日期 → 请补填后再导入", "row 2 date is not given → fill it in and import again"
            ),
        ])
    func sentences(rows: [[String]], zh: String, en: String) {
        let plan = Office.read(rows)
        #expect(plan.refusalLines(.chinese) == [zh])
        #expect(plan.refusalLines(.english) == [en])
        #expect(plan.changes.isEmpty)
        #expect(plan.counts.refused == 1)
        #expect(plan.refusals.exitCode == 4)
    }

    @Test("an unknown heading names the columns that are there")
    func unknownHeading() throws {
        let plan = Office.read([["姓名", "入党日期", "星座"], ["李示例", "2010-07-01", "狮子"]], as: "member")
        #expect(plan.codes == ["unknown_heading"])
        #expect(plan.refusals[0].notes == [Message(zh: "这张表的列：姓名、入党日期、星座", en: "the sheet's columns: 姓名, 入党日期, 星座")])
    }

    @Test("an unknown heading over an empty column, a number column and a remark are no mistake")
    func harmlessColumns() {
        let plan = Office.read([["序号", "姓名", "入党日期", "星座", "备注"], ["1", "李示例", "2010-07-01", "", "好"]], as: "党员")
        #expect(plan.refusals.isEmpty)
        #expect(plan.counts.unchanged == 1)
        #expect(plan.sheets[0].ignored == ["序号", "备注"])
    }

    @Test("all mistakes of a row are said at once")
    func severalMistakes() {
        let plan = Office.read([["活动类型", "会议日期", "学时", "参会人员"], ["支委会", "2021-03-05", "x", "周不在、吴不在"]])
        #expect(plan.codes == ["not_a_number", "unknown_member", "unknown_member"])
        #expect(plan.counts.refused == 1)
    }

    @Test("a refused row leaves the good rows in the plan")
    func goodRows() {
        let plan = Office.read([["活动类型", "会议日期"], ["支委会", "3月35日"], ["支委会", "2021-04-05"]])
        #expect(plan.counts.refused == 1)
        #expect(plan.inserted("activity").map { $0["date"] } == [.day(Day("2021-04-05")!)])
    }

    @Test("an empty file, an unknown sheet, an unknown kind of record are told apart")
    func wholeFile() {
        #expect(Office.read([]).refusalLines() == ["第 1 行 表.xlsx 是空的，没有一行内容 → 请核对是否选对了文件"])
        #expect(Office.read([["姓名"], ["李示例"]], as: "membr").refusalLines() == ["没有 \"membr\" 这类记录 → 是否想写 \"member\"？"])
        let workbook = Office.workbook([("花名册", [["姓名"], ["李示例"]], [])])
        #expect(Office.importer().read(workbook, fileName: "a.xlsx", sheet: "花名").codes == ["unknown_sheet"])
        #expect(Office.read([["甲", "乙"], ["1", "2"]]).codes == ["no_heading_row"])
    }

    @Test("a sheet that may be of several models names them")
    func ambiguousModel() throws {
        let plan = Office.read([["姓名", "日期"], ["周样例", "2021-03-05"]])
        #expect(plan.codes == ["ambiguous_model"])
        try #require(!plan.refusals.isEmpty)
        #expect(plan.refusals[0].message.en == "the sheet may be of mark or incident")
    }

    @Test(
        "a file that cannot be read is named for what it is",
        arguments: [
            (SheetError.Reason.unreadableKind(.xls), "unreadable_kind", "a.xls 其实是旧版 .xls 工作簿", Diagnostic.Kind.data),
            (.unreadableKind(.empty), "empty_file", "a.xls 是空的", .data),
            (.unreadableKind(.encryptedWorkbook), "encrypted_file", "a.xls 加了密码", .data),
            (.system(code: 2, operation: .open), "no_such_file", "a.xls 不存在", .storage),
            (.undecodable(byte: 0xF, encoding: .gb18030), "bad_encoding", "a.xls 有 GB18030 里没有的字节 0x0F", .data),
        ])
    func files(reason: SheetError.Reason, code: String, zh: String, kind: Diagnostic.Kind) {
        let diagnostic = Diagnostic(SheetError(reason, path: "folder/a.xls"))
        #expect((diagnostic.code, diagnostic.message.zh, diagnostic.kind) == (code, zh, kind))
        #expect(diagnostic.hint != nil)
    }
}
