import Foundation
import TestKit
import Testing

/// Something wrong that a person hands to the tool, and the exit code that must come of it.
struct BadInput: CustomTestStringConvertible, Sendable {
    let name: String
    let file: (name: String, bytes: Data)?
    let arguments: [String]
    let code: Int32
    let language: String

    var testDescription: String { "\(name) (\(language))" }

    private init(_ name: String, _ file: (String, Data)?, _ arguments: [String], _ code: Int32, _ language: String) {
        self.name = name
        self.file = file
        self.arguments = arguments
        self.code = code
        self.language = language
    }

    static let all: [BadInput] = ["zh", "en"].flatMap { language in
        func text(_ name: String, _ text: String, _ file: String = "会议记录.csv", _ code: Int32 = 4) -> BadInput {
            BadInput(name, (file, Data(text.utf8)), ["import", "../\(file)"], code, language)
        }
        func bytes(_ name: String, _ bytes: [UInt8], _ file: String) -> BadInput {
            BadInput(name, (file, Data(bytes)), ["import", "../\(file)"], 4, language)
        }
        func plugin(_ name: String, _ text: String, _ arguments: [String] = ["check", "--only", "bad"], _ code: Int32 = 3) -> BadInput {
            BadInput(name, ("w/plugins/bad.lua", Data(text.utf8)), arguments, code, language)
        }
        func command(_ name: String, _ arguments: [String], _ code: Int32 = 2) -> BadInput { BadInput(name, nil, arguments, code, language) }
        func settings(_ name: String, _ text: String, _ code: Int32) -> BadInput {
            let whole = "name = \"示例单位\"\nlanguage = \"\(language)\"\nas_of = \"2021-12-31\"\n" + text
            return BadInput(name, ("w/zhibu.toml", Data(whole.utf8)), ["check", "--only", "committee_monthly", "-p", "2021-06"], code, language)
        }
        /// A file that Windows saved as GB18030: `rule` in Chinese, on its third line.
        func otherEncoding(_ name: String, _ file: String, _ arguments: [String], _ code: Int32) -> BadInput {
            BadInput(name, (file, Data("-- One.\r\n-- Two.\r\n-- ".utf8) + Data([0xB9, 0xE6, 0xD4, 0xF2, 0x0D, 0x0A])), arguments, code, language)
        }
        let head = "plugin { \"A plugin.\", name = \"bad\", version = \"1.0.0\" }\n"
        return [
            text("unknown_heading", "活动类型,活动日其,活动名称,参会人员\n党课,2021-03-05,三月党课,李示例\n"),
            text("doubled_heading", "活动类型,活动日期,活动名称,活动日期\n党课,2021-03-05,三月党课,2021-03-05\n"),
            text("unknown_member", "活动类型,活动日期,参会人员\n党课,2021-03-05,李示列\n"),
            text("two_of_one_name", "活动类型,活动日期,参会人员\n党课,2021-03-05,孙仿真\n"),
            text("no_date", "活动类型,活动日期,参会人员\n党课,3月35日,李示例\n"),
            text("number_with_unit", "活动类型,活动日期,学时\n党课,2021-03-05,3公里\n"),
            text("empty_file", "", "空.csv"),
            bytes("binary_file", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0, 0, 0xFF, 0xFE], "程序.csv"),
            bytes("no_xlsx", Array("<html><body><table><tr><td>姓名</td></tr></table></body></html>".utf8), "名册.xlsx"),
            bytes("old_xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600), "名册.xls"),
            command("missing_file", ["import", "../没有.csv"], 5),
            plugin("syntax_error", head + "check \"a\" { \"A rule.\", on = \"unit\" per = \"year\" }\n"),
            plugin("chinese_comma", head + "check \"a\" { \"A rule.\"，on = \"unit\" }\n", ["plugin", "test", "bad"]),
            plugin(
                "wrong_setting", head + "check \"a\" { \"A rule.\", on = \"unit\", pre = \"year\", level = \"unit\", count { \"lecture\", at_least(1) } }\n"),
            plugin("unknown_global", head + "local now = os.time()\n", ["plugin", "test", "bad"]),
            plugin(
                "endless_loop", head + "check \"a\" { \"A rule.\", on = \"unit\", per = \"year\", level = \"unit\", run = function() while true do end end }\n"),
            plugin(
                "two_gigabytes",
                head
                    + "check \"a\" { \"A rule.\", on = \"unit\", per = \"year\", level = \"unit\",\n  run = function() local t = {} for i = 1, 2000 do t[i] = (\"x\"):rep(1000000) .. i end return met end }\n"
            ),
            plugin(
                "no_verdict",
                head + "check \"a\" { \"A rule.\", on = \"unit\", per = \"year\", level = \"unit\", run = function(unit) local n = #unit:members() end }\n"),
            otherEncoding("plugin_of_windows", "w/plugins/bad.lua", ["plugin", "test", "bad"], 3),
            otherEncoding("linted_of_windows", "bad.lua", ["plugin", "lint", "../bad.lua"], 2),
            otherEncoding("settings_of_windows", "w/zhibu.toml", ["check"], 2),
            plugin(
                "carriage_returns",
                "\u{FEFF}" + (head + "check \"a\" { \"A rule.\",\n  on = \"unit\", pre = \"year\", level = \"unit\" }\n").replacing("\n", with: "\r\n")),
            settings("carriage_returns_in_settings", "[params.\"branch_work/committee\"]\r\n# Twice.\r\ntimes = \"twice\"\r\n", 2),
            command("unknown_model", ["list", "membrs"]),
            BadInput("unknown_kind_of_rows", ("rows.csv", Data("姓名\n李示例\n".utf8)), ["import", "../rows.csv", "--as", "memberz"], 2, language),
            command("unknown_record", ["show", "member", "李示列"]),
            command("two_records", ["show", "member", "孙仿真"]),
            command("bad_period", ["check", "--period", "2021Q5"]),
            command("bad_condition", ["list", "member", "--where", "statis = \"full\""], 3),
            command("bad_assignment", ["set", "member", "李示例", "joined=昨天"]),
            command("unknown_field", ["add", "member", "nmae=赵合成"]),
            command("referred_to", ["remove", "unit", "一支部", "--yes"], 4),
            command("unknown_command", ["chekc"]),
            command("unknown_api_word", ["api", "cuont"]),
            command("api_without_folder", ["api", "--format", "md"]),
            command("unknown_subcommand", ["plugin", "tset"]),
            command("unknown_option", ["check", "--perod", "2021"]),
            command("missing_argument", ["show", "member"]),
            command("missing_value", ["check", "--period"]),
            command("wrong_choice", ["check", "--fail-on", "often"]),
            command("extra_argument", ["verify", "twice"]),
            command("unknown_check", ["explain", "李示例", "everyone_take_part"]),
            command("check_before_subject", ["explain", "everyone_takes_part", "李示例"]),
            command("unknown_name_in_eval", ["eval", "memberz:count()"], 3),
            command("unknown_method_in_eval", ["eval", "members:wher { }"], 3),
            command("broken_expression", ["eval", "1 +* 2"], 3),
            command("write_in_eval", ["eval", "members:add { \"孙仿真\" }"], 3),
            command("unknown_query", ["eval", "queries.absent"], 3),
            command("nothing_read_in_eval", ["eval", "m = nil; m.name"], 3),
            command("unknown_report", ["report", "coverag"]),
            command("unknown_report_form", ["report", "coverage", "-o", "../报告.docx"]),
            command("year_to_come", ["report", "yearly", "--period", "2031"]),
            command("bad_rules", ["diff", "--rules", "2021-12-31"]),
            command("unknown_edition", ["diff", "--rules", "development_rules/2014..development_rules/2062"]),
            command("nothing_to_compare", ["diff"]),
            settings("unreadable_parameter", "[params.\"branch_work/committee\"]\ntimes = \"twice\"\n", 2),
            settings("unknown_unit_setting", "[units.\"一支部\"]\nadopt = [\"own_rules\"]\n", 2),
            settings("looser_parameter", "[units.\"一支部\".params.\"branch_work/committee\"]\ntimes = \"at_least 0\"\n", 0),
            settings(
                "settings_without_effect",
                """
                [checks."core_life.comittee_monthly"]
                severity = "error"
                [scores."points.members_points"]
                cap = 20
                [params."branch_work/committees"]
                times = "at_least 2"
                [params."branch_work/committee"]
                number = "at_least 2"
                [units."二支部"]
                adopts = ["own_rules/committee", "branch_work/committee"]

                """, 0),
            command("xlsx_to_nowhere", ["export", "member", "--format", "xlsx"]),
            command("file_without_ending", ["export", "member", "-o", "名册"]),
            command("compared_condition", ["list", "member", "--where", "joined > 2001"], 3),
            command("unknown_name_in_condition", ["list", "member", "--where", "unit = \"二支部\""], 3),
            command("derived_field", ["set", "member", "李示例", "unit=一支部"]),
            command("full_width_sign", ["add", "reminder", "提醒事项＝开会"]),
            command("lacking_field", ["add", "reminder", "title=开会"], 4),
            command("argument_as_option", ["run", "dues", "--month", "2021-03"]),
            command("folder_as_file", ["run", "jobs/dues.lua/"]),
        ]
    }
}

@Suite("Bad input")
struct BadInputTests {
    @Test("ends in one message that names the place and the next step, and leaves the ledger as it was", arguments: BadInput.all)
    func ends(input: BadInput) throws {
        let tool = try Tool.office(input.language)
        if let file = input.file { try tool.write(file.bytes, to: file.name) }
        let before = try tool.run("list", "member", "--format", "json", in: "w").output
        let runs = try tool.run("log", "--format", "json", in: "w").output
        let answer = try tool.run(input.arguments, in: "w")
        #expect(answer.code == input.code)
        try expectGolden(answer.screen, named: "\(input.name).\(input.language)")
        #expect(try tool.run("list", "member", "--format", "json", in: "w").output == before)
        #expect(try tool.run("log", "--format", "json", in: "w").output == runs)
    }
}
