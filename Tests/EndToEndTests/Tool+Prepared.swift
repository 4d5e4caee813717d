import Foundation

// Workspaces with which many tests begin: made once, then copied for each.
extension Tool {
    /// A workspace `w` with a branch of four, two of whom share a name.
    static func office(_ language: String) throws -> Tool {
        try (language == "zh" ? chineseOffice : englishOffice).get().copy()
    }

    /// The same, where what never ends is not ended by a limit.
    static func endless() throws -> Tool {
        let tool = try office("zh")
        let settings = String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self)
        try tool.write(settings + "\n[limits]\ninstructions = 1000000000000\nseconds = 3000\n", to: "w/zhibu.toml")
        return tool
    }

    /// A workspace `demo`: the demo department.
    static func demo(_ language: String) throws -> Tool {
        try (language == "zh" ? chineseDemo : englishDemo).get().copy()
    }

    private static let chineseOffice = Result { try makeOffice("zh") }
    private static let englishOffice = Result { try makeOffice("en") }
    private static let chineseDemo = Result { try makeDemo("zh") }
    private static let englishDemo = Result { try makeDemo("en") }

    /// The same folder once more, for a test of its own.
    private func copy() throws -> Tool {
        var copy = try Tool()
        copy.language = language
        try FileManager.default.removeItem(at: copy.folder)
        try FileManager.default.copyItem(at: folder, to: copy.folder)
        return copy
    }

    private static func makeDemo(_ language: String) throws -> Tool {
        var tool = try Tool()
        tool.language = language
        let answer = try tool.run("demo")
        if answer.code != 0 { throw Failure(answer.screen) }
        return tool
    }

    private static func makeOffice(_ language: String) throws -> Tool {
        var tool = try Tool()
        tool.language = language
        _ = try tool.run("init", "w", "--name", "示例单位", "--lang", language)
        let settings = String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self)
        try tool.write("as_of = \"2021-12-31\"\n" + settings, to: "w/zhibu.toml")
        try tool.write("组织名称,组织类型\n一支部,党支部\n", to: "组织.csv")
        try tool.write("所在支部,小组名称\n一支部,一组\n一支部,二组\n", to: "党小组.csv")
        try tool.write(
            """
            姓名,工号,入党日期,所在支部,党小组,人员类别,联系电话
            李示例,A1,2001-07-01,一支部,一组,正式党员,13800000001
            王样本,A2,2002-07-01,一支部,一组,正式党员,13800000002
            孙仿真,A3,2003-07-01,一支部,一组,正式党员,13800000003
            孙仿真,A4,2004-07-01,一支部,二组,正式党员,13800000004

            """, to: "党员名册.csv")
        for file in ["组织.csv", "党小组.csv", "党员名册.csv"] {
            let answer = try tool.run("import", "../\(file)", in: "w")
            if answer.code != 0 { throw Failure(answer.screen) }
        }
        return tool
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ text: String) { description = text }
    }
}
