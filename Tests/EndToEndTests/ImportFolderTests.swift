import Foundation
import Testing

@Suite("A job that imports a folder")
struct ImportFolderTests {
    private static func office() throws -> Tool {
        let tool = try Tool.office("zh")
        try tool.write("姓名,工号,入党日期,所在支部,人员类别\n赵合成,A5,2005-07-01,二支部,正式党员\n", to: "w/inbox/2 名册.csv")
        try tool.write("组织名称,组织类型\n二支部,党支部\n", to: "w/inbox/1 组织.csv")
        try tool.write("组织名称,组织类型\n三支部,党支部\n四支部,没有这种\n", to: "w/inbox/3 组织.csv")
        return tool
    }

    @Test("one file may name what an earlier one brings; one with a wrong row is left and listed; a second time nothing is doubled")
    func folder() throws {
        let tool = try Self.office()
        let answer = try tool.run("run", "import_folder", in: "w")
        #expect(answer.code == 0, "\(answer.screen)")
        #expect(answer.errors.contains("1 组织.csv：新增 1") && answer.errors.contains("警告：3 组织.csv：没有读入"), "\(answer.errors)")
        let units = try tool.run("list", "unit", "--format", "csv", in: "w").output
        #expect(units.contains("二支部") && !units.contains("三支部"))
        #expect(try tool.run("list", "member", "--format", "csv", in: "w").output.contains("赵合成"))
        let reports = try FileManager.default.contentsOfDirectory(atPath: tool.folder.appending(path: "w/reports").path)
        #expect(reports == ["2021-12-31-导入退回.xlsx"])
        // Each record still says the row of the sheet that it came from.
        #expect(try tool.run("show", "member", "赵合成", "--verbose", in: "w").screen.contains("赵合成"))
        let again = try tool.run("run", "import_folder", in: "w")
        #expect(again.errors.contains("1 组织.csv：新增 0，更新 0，不变 1"), "\(again.errors)")
        let good = try tool.run("run", "import_folder", "good_rows=yes", in: "w")
        #expect(good.code == 0, "\(good.screen)")
        #expect(try tool.run("list", "unit", "--format", "csv", in: "w").output.contains("三支部"))
        #expect(try tool.run("verify", in: "w").code == 0)
    }

    @Test("only the inbox is read, and no link", arguments: ["../*.csv", "inbox/../*.csv", "reports/*.csv", "inbox/"])
    func elsewhere(pattern: String) throws {
        let tool = try Self.office()
        let answer = try tool.run("run", "import_folder", "files=\(pattern)", in: "w")
        #expect(answer.code == 3, "\(answer.screen)")
        #expect(answer.errors.contains("只能导入 inbox/"))
        try FileManager.default.createSymbolicLink(
            at: tool.folder.appending(path: "w/inbox/link.csv"), withDestinationURL: tool.folder.appending(path: "组织.csv"))
        #expect(try !tool.run("run", "import_folder", "files=inbox/l*.csv", "--dry-run", in: "w").errors.contains("link.csv"))
    }
}
