import Ledger
import Rules
import Scripting
import Testing

@Suite("Cases in rules")
struct CaseTests {
    static let forum = """
        plugin { "The forum.", name = "forum", version = "1.0.0", needs = "zhibu >= 0.1" }

        activity_type "forum_session" {
          "A session.", zh = "学习论坛",
          roles = { report = "作报告", lecturer = "讲党课", host = "作主持", comment = "作点评" },
          fields = { words = integer { "Length.", zh = "字数", min = 0 } },
        }

        regulation "forum_order" {
          "Rules.", zh = "论坛管理办法", issuer = "unit",
          edition "2021" { from = "2021-01-01",
            clause "roles" { "Everyone takes each role.", article = "3", level = "unit", params = { times = at_least(1) } },
          },
          edition "2026" { from = "2026-01-01", keeps = "2021",
            clause "roles" { "Everyone takes each role twice.", article = "4", level = "unit", params = { times = at_least(2) } },
          },
        }

        check "everyone_has_a_part" {
          "Each member takes each part.", zh = "人人四个作",
          on = "member", per = "year", cites = "forum_order/roles",
          coverage { "forum_session", rule.times, each = { role = { "report", "lecturer", "host", "comment" } } },
          case "once was enough in 2021 and is not in 2026" {
            activity { "forum_session", "2021-03-05", "2026-03-05", report = "李示例", lecturer = "李示例", host = "李示例", comment = "李示例" },
            expect { "李示例", "2021", met }, expect { "李示例", "2026", not_met, missing = { "report", "lecturer", "host", "comment" } },
          },
          case "the year still runs" { as_of = "2021-04-30", member { "李示例" }, expect { "李示例", "2021", undetermined, pending = "2021-12-31" } },
        }

        check "several_comment" {
          "Nobody is commented on by one colleague alone.", zh = "点评不固定", on = "member", per = "year", level = "practice",
          run = function(member, year, rule)
            local reports = member:participations { type = "forum_session", role = "report", date = year }
            if #reports < 2 then return not_applicable "fewer than two reports" end
            local by = reports:pluck "activity":pluck "comment":distinct()
            if #by == 0 then return undetermined { missing = "comment", evidence = reports } end
            if #by == 1 then return not_met { actual = 1, target = 2, evidence = reports } end
            return met { actual = #by, target = 2, evidence = reports }
          end,
          case "always the same" { activity { "forum_session", "2021-03-05", "2021-06-05", report = "李示例", comment = "王样本" },
            expect { "李示例", "2021", not_met, actual = 1 } },
        }

        measure "forum_hours" {
          "Hours at the forum.", zh = "论坛学时", on = "member", unit = "小时", sum { "hours", of = "participations", where = { type = "forum_session" } },
          case "two roles, one presence" { activity { "forum_session", "2021-03-05", hours = "2.5", report = "李示例", host = "李示例" },
            expect { "李示例", "2021", value = "2.5" } },
        }

        score "forum_points" {
          "Points.", zh = "论坛积分", on = "member", per = "year",
          plus { { report = 5, lecturer = 5, host = 3, comment = 2 }, "forum_session", by = "role", cap = 30 },
          case "a report and a chair" { activity { "forum_session", "2021-03-05", report = "李示例", host = "李示例" }, expect { "李示例", "2021", points = 8 } },
        }

        measure "forum_sessions" { "Sessions held.", zh = "论坛场次", on = "unit", unit = "场", count { "forum_session" },
          case "one" { activity { "forum_session", "2021-03-05" }, expect { "2021", value = 1 } } }
        """

    @Test("A whole plugin meets its own cases")
    func forumMeetsItsCases() throws {
        let report = try PluginSet(Self.forum).test()
        #expect(report.diagnostics.map(\.message.en) == [])
        for result in report.results { #expect(result.outcome == .passed, "\(result.declaration) · \(result.name)") }
        #expect(report.results.count == 6)
        #expect(report.untested == [])
    }

    @Test("Cases see rules as they are written, whatever the unit sets")
    func casesSeeWhatIsWritten() throws {
        var settings = ScriptSettings()
        settings.amendments = [
            ClauseReference("forum_order/roles")!: [Amendment("times", .test(.atLeast(.number(Fraction(5)))), at: Location("zhibu.toml", line: 3))]
        ]
        settings.checks = ["forum.several_comment": CheckSettings(isEnabled: false, at: Location("zhibu.toml", line: 5))]
        let report = try PluginSet(files: [PluginFile(path: "plugins/forum.lua", text: Self.forum)], settings: settings).test()
        for result in report.results { #expect(result.outcome == .passed, "\(result.declaration) · \(result.name)") }
    }

    @Test("A clause that loosens what it lies on is a fault of its own plugin, whatever its cases show", arguments: [[], ["own"], ["base"]])
    func loosened(names: [String]) throws {
        let base = """
            plugin { "It.", name = "base", version = "1.0.0" }
            regulation "branch_work" { "Work.", zh = "条例", issuer = "national",
              edition "2018" { from = "2018-10-28", clause "committee" { "It.", level = "must", params = { times = at_least(1) } } } }
            """
        let own = """
            plugin { "It.", name = "own", version = "1.0.0" }
            regulation "own_rules" { "Ours.", zh = "办法", edition "2020" { from = "2020-01-01",
              clause "committee" { "It.", level = "unit", tightens = "branch_work/committee", params = { times = at_least(0) } } } }
            """
        let files = [PluginFile(path: "plugins/base.lua", text: base), PluginFile(path: "plugins/own.lua", text: own)]
        let report = try PluginSet(files: files).test(TestRequest(names: names))
        #expect(report.diagnostics.map(\.code) == (names == ["base"] ? [] : ["looser_rule"]))
    }

    @Test("A fault in which every case ends is told once, with its number")
    func faultOfManyCases() throws {
        let cases = (1...5).map { "case \"\($0)\" { unit { \"一支部\" }, expect { \"2021\", met } }" }.joined(separator: ",\n")
        var settings = ScriptSettings()
        settings.limits.instructions = 100_000
        let text = """
            plugin { "It.", name = "example", version = "1.0.0" }
            check "endless" { "It.", on = "unit", per = "year", level = "unit", run = function() while true do end end,
            \(cases) }
            """
        let report = try PluginSet(files: [PluginFile(path: "plugins/example.lua", text: text)], settings: settings).test()
        #expect(report.faulted == 5)
        #expect(report.told.map(\.count) == [5])
        #expect(report.told.map(\.diagnostic.code) == ["limit"])
    }

    @Test("A case that uses up its limits spoils none that comes after it")
    func spentState() throws {
        var settings = ScriptSettings()
        settings.limits.instructions = 100_000
        let text = """
            plugin { "It.", name = "example", version = "1.0.0" }
            activity_type "lecture" { "A lecture.", zh = "党课" }
            check "endless" { "It.", on = "unit", per = "year", level = "unit", run = function() while true do end end,
              case "one" { unit { "一支部" }, expect { "2021", met } }, case "two" { unit { "一支部" }, expect { "2021", met } } }
            check "missing" { "It.", on = "unit", per = "year", level = "unit", run = function() return not_met { missing = { "a", "b" } } end,
              case "lists" { activity { "lecture", "2021-03-05", present = { "李示例", "王样本" } }, expect { "2021", not_met, missing = { "b", "a" } } } }
            """
        let report = try PluginSet(files: [PluginFile(path: "plugins/example.lua", text: text)], settings: settings).test(TestRequest(nudges: true))
        #expect(report.faulted == 2)
        #expect(report.results.last?.diagnostic?.notes.map(\.en) == nil)
        #expect(report.passed == 1)
    }
}
