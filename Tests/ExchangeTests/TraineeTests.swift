import Exchange
import Ledger
import Sheets
import Testing

@Suite("Classes, trainees and their registers")
struct TraineeTests {
    @Test("leave is looked up in the class of the column or of the title; a range gives both its days")
    func leaves() {
        let rows = [["姓名", "起止时间", "天数", "类别", "批准人"], ["周样例", "3月8日上午—3月9日下午", "2天", "事假", "班主任"]]
        let plan = Office.read(rows, sheet: "请假登记", file: "第118期 2021.xlsx")
        #expect(plan.refusalLines() == [])
        #expect(
            plan.inserted("leave") == [
                [
                    "trainee": .reference(1), "date": .day(Day("2021-03-08")!), "half": .text("am"), "through": .day(Day("2021-03-09")!),
                    "through_half": .text("pm"),
                    "days": .decimal(Hundredths(2)), "kind": .text("private"), "approver": .text("organiser"),
                ]
            ])
    }

    @Test("a trainee in two classes is told apart by the class")
    func twoClasses() {
        let ledger = Office.ledger { builder in
            var other = TraineeClass()
            (other.name, other.starts) = ("第119期", Day("2021-09-01"))
            var trainee = Trainee()
            (trainee.trainingClass, trainee.name) = (builder.append(other), "周样例")
            builder.append(trainee)
        }
        let open = Office.read([["姓名", "违纪日期", "违纪情形"], ["周样例", "2021-10-08", "饮酒"]], into: ledger)
        #expect(open.refusalLines() == ["第 2 行 姓名 \"周样例\" 有两人：周样例(第118期)、周样例(第119期) → 请写成 周样例(第118期) 的样子"])
        let told = Office.read([["班次", "姓名", "违纪日期", "违纪情形"], ["第119期", "周样例", "2021-10-08", "饮酒"]], into: ledger)
        #expect(told.inserted("incident").map { $0["trainee"] } == [.reference(3)])
    }

    @Test("a roll without a class says which column is missing")
    func noClass() {
        let plan = Office.read([["姓名", "工作单位"], ["郑试样", "示例局"]], sheet: "学员花名册")
        #expect(plan.refusalLines() == ["第 1 行 学员表缺少 班次 一列 → 请加上这一列(也可写作 期次)"])
        #expect(plan.counts.refused == 1)
    }

    @Test("a last day before the first is refused")
    func reversed() {
        let plan = Office.read([["姓名", "请假日期", "截止日期"], ["周样例", "2021-03-08", "2021-03-07"]])
        #expect(plan.refusalLines() == ["第 2 行 截止日期早于请假日期 → 请核对两个日期"])
    }
}
