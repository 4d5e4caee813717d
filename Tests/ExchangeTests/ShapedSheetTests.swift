import Exchange
import Ledger
import Sheets
import Testing

@Suite("A sheet of a unit's own shape")
struct ShapedSheetTests {
    private static let signs: SheetShape = {
        var shape = SheetShape("signs", zh: "签到表", into: "marks")
        shape.columns = [SheetShape.Column("trainee", ["姓名", "学员姓名"], isRequired: true)]
        shape.matrix = SheetShape.Matrix("status", under: ["date", "half"], symbols: ["√": "present", "△": "sick", "": nil])
        shape.words = ["上": "am", "下": "pm"]
        shape.stopAt = ["图示"]
        shape.ignored = ["签字"]
        shape.fixed = ["class": "第118期"]
        return shape
    }()

    private static func read(_ grid: [[String]], as word: String? = nil, shapes: [SheetShape] = [signs]) -> ImportPlan {
        let importer = Importer(vocabulary: Office.vocabulary, snapshot: Office.ledger(), asOf: Office.asOf, shapes: shapes)
        return importer.read(workbook(grid), fileName: "2021年签到.csv", as: word)
    }

    private static func workbook(_ grid: [[String]]) -> Workbook {
        let rows = grid.enumerated().map { number, cells in Row(number: number + 1, cells: cells.map { .textOrBlank($0) }) }
        return Workbook(kind: .delimited(.comma, .utf8), sheets: [Sheet(name: "签到", rows: rows)])
    }

    private static let grid = [
        ["第118期签到"], ["序号", "学员姓名", "3月8日", "", "3月9日", "签字"], ["", "", "上", "下", "上", ""], ["1", "周样例", "√", "△", "", "周"],
        ["2", "吴示范", "√", "?", "√", "吴"], ["图示：√ 出勤"], ["3", "周样例", "√", "√", "√", ""],
    ]

    @Test("makes a record of each cell, and stops where it says", arguments: [nil, "signs", "签到表"])
    func matrix(word: String?) throws {
        let plan = Self.read(Self.grid, as: word)
        #expect(plan.refusals.map(\.message.zh) == ["3月8日 下 的记号 \"?\" 没有说明"])
        #expect(plan.refusals.first?.subject.provenance?.row == 5)
        #expect(plan.counts.inserted == 4 && plan.counts.refused == 1)
        let marks = plan.changes.entries.compactMap { entry -> String? in
            guard case .insert("mark", _, let values) = entry.change else { return nil }
            return ["date", "half", "status"].map { values[$0]?.description ?? "" }.joined(separator: " ")
        }
        #expect(marks == ["2021-03-08 am present", "2021-03-08 pm sick", "2021-03-08 am present", "2021-03-09 am present"])
        #expect(plan.sheets.first?.headings == ["序号", "学员姓名", "3月8日 上", "3月8日 下", "3月9日 上", "签字"])
    }

    @Test(
        "is told what it lacks, or has too much",
        arguments: [
            ([["名字", "3月8日"], ["", "上"], ["周样例", "√"]], "前 20 行里找不到签到表(signs)的表头"),
            ([["姓名", "三月初八", "手机"], ["", "上", ""], ["周样例", "√", "1"]], "日期 \"三月初八\" 不是日期"),
            ([["姓名", "3月8日", "手机"], ["", "上", ""], ["周样例", "√", "1"]], "不认识的表头 \"手机\""),
        ])
    func refused(grid: [[String]], message: String) {
        #expect(Self.read(grid, as: "signs").refusals.first?.message.zh == message)
    }

    @Test("what is refused of a matrix is imported again once it is mended")
    func mended() throws {
        let workbook = Self.workbook(Self.grid)
        let importer = Importer(vocabulary: Office.vocabulary, snapshot: Office.ledger(), asOf: Office.asOf, shapes: [Self.signs])
        let plan = importer.read(workbook, fileName: "2021年签到.csv")
        let table = try #require(RefusedRows.tables(of: workbook, plan, language: .chinese).first)
        let headings = table.columns.map(\.heading)
        #expect(headings == ["序号", "学员姓名", "3月8日", "", "3月9日", "签字", "错误说明"])
        var copy = [[table.title.first ?? ""], headings] + table.rows.map { $0.cells.map(\.plainText) }
        #expect(copy.count == 4 && copy[2] == ["", "", "上", "下", "上", "", ""])
        copy[3][3] = "△"
        let again = Self.read(copy)
        #expect(again.refusals.map(\.message.zh) == [])
        #expect(again.counts.inserted == 3)
    }

    @Test("headings over two rows, of which the upper one stands over several")
    func twoRows() {
        var shape = SheetShape("forum", zh: "论坛表", into: "study_forum")
        shape.headingRows = 2
        shape.columns = [
            SheetShape.Column("date", ["哪天"], isRequired: true), SheetShape.Column("host", ["主持"], isRequired: true),
            SheetShape.Column("title", ["题目"], isRequired: false),
        ]
        let plan = Self.read([["时间", "内容", ""], ["哪天", "题目", "主持"], ["2021-03-05", "示例题目", "李示例"]], shapes: [shape])
        #expect(plan.refusals.map(\.message.zh) == [] && plan.counts.inserted == 1)
        #expect(plan.sheets.first?.headings == ["时间", "内容", "主持"])
    }

    @Test("equal lower headings are told apart by what stands above them")
    func equalLowerHeadings() {
        var shape = SheetShape("forum", zh: "论坛表", into: "study_forum")
        shape.headingRows = 2
        shape.columns = [
            SheetShape.Column("date", ["日期"], isRequired: true), SheetShape.Column("host", ["主持 姓名"], isRequired: true),
            SheetShape.Column("recorder", ["记录 姓名"], isRequired: true),
        ]
        let plan = Self.read([["日期", "主持", "", "记录"], ["", "姓名", "", "姓名"], ["2021-03-05", "李示例", "", "王样本"]], shapes: [shape])
        #expect(plan.refusals.map(\.message.zh) == [] && plan.counts.inserted == 1)
    }

    @Test("a record is known by the key that the shape says; one that it does not know by its model's own")
    func ownKey() {
        var shape = SheetShape("forum", zh: "论坛表", into: "activities")
        shape.columns = [
            SheetShape.Column("type", ["类"], isRequired: true), SheetShape.Column("title", ["题"], isRequired: true),
            SheetShape.Column("date", ["日"], isRequired: true),
        ]
        let rows = [["类", "题", "日"], ["学习论坛", "示例题目", "2021-03-05"], ["学习论坛", "示例题目", "2021-03-12"], ["学习论坛", "另一题目", "2021-03-05"]]
        #expect(Self.read(rows, shapes: [shape]).counts.inserted == 3)
        shape.key = ["title"]
        let plan = Self.read(rows, shapes: [shape])
        #expect(plan.refusals.map(\.code) == ["doubled_record"] && plan.counts.inserted == 2)
        let blank = Self.read([["类", "题", "日"], ["学习论坛", "", "2021-03-05"]], shapes: [shape])
        #expect(blank.refusals.map(\.message.en) == ["title is not given"])
    }

    @Test("a name that is nearly a shape's is told")
    func nearMiss() {
        let refusals = Self.read([["姓名"], ["李示例"]], as: "签到").refusals
        #expect(refusals.map(\.code) == ["unknown_model"])
        #expect(refusals.first?.hint?.zh == "是否想写 \"签到表\"？")
    }

    @Test("two shapes that fit are not guessed between")
    func ambiguous() {
        let other = {
            var shape = SheetShape("other", zh: "另表", into: "marks")
            (shape.columns, shape.matrix) = (Self.signs.columns, Self.signs.matrix)
            (shape.words, shape.ignored) = (Self.signs.words, ["签字"])
            return shape
        }()
        #expect(Self.read(Self.grid, shapes: [Self.signs, other]).refusals.map(\.code) == ["ambiguous_shape"])
    }

    @Test("without a matrix a row is a record, and other sheets are read as ever")
    func plain() {
        var shape = SheetShape("forum", zh: "论坛表", into: "study_forum")
        shape.columns = [SheetShape.Column("date", ["哪天开的"], isRequired: true), SheetShape.Column("host", ["谁主持"], isRequired: false)]
        let plan = Self.read([["哪天开的", "谁主持"], ["2021-03-05", "李示例"]], shapes: [shape])
        #expect(plan.refusals.map(\.message.zh) == [] && plan.counts.inserted == 1)
        #expect(plan.sheets.first?.activityType == "study_forum")
        let usual = Self.read([["活动日期", "活动类型"], ["2021-03-05", "学习论坛"]], shapes: [shape])
        #expect(usual.refusals.map(\.message.zh) == [] && usual.counts.inserted == 1)
    }
}
