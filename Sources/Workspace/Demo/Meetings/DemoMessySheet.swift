import Ledger
import Sheets

/// A small list as a colleague sends it, with three rows that cannot be taken: for trying out a dry run. The demo does not import it.
enum DemoMessySheet {
    static let fileName = "待整理.csv"
    static let refused = 3

    static var file: DemoFile {
        var sheet = DemoSheet(
            "待整理", headings: ["序号"] + Activity.schema.spec.headings("type", "title", "date") + ["主持人", "参会人员"])
        let names = ["李示例、王样本、周演示", "赵合成，钱虚构", "吴测试 郑范例", "李示例、孙仿真", "王样本、吕样本", "冯假定；陈占位(请假)"]
        let days = ["2021年12月20日", "2021.12.21", "2021年12月35日", "2021-12-22", "2021/12/23", "２０２１年１２月２４日"]
        sheet.rows = zip(names, days).enumerated().map { place, row in
            [.integer(place + 1)] + ["党小组会", "补录\(place + 1)", row.1, "王样本", row.0].map(Sheets.Cell.text)
        }
        return DemoFile(name: fileName, kind: .delimited(.utf8WithMark), sheets: [sheet])
    }
}
