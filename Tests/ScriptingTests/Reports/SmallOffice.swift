import Ledger
import Scripting
import TestKit

/// A branch of five with a forum, and the plugin that reports on it.
enum SmallOffice {
    static let plugin = """
        plugin { "The forum.", name = "forum", version = "1.0.0" }

        activity_type "study_forum" {
          "A session of the forum.", zh = "学习论坛", roles = { report = "作报告", host = "作主持" },
          fields = { words = integer { "Length of the transcripts.", zh = "字数", min = 0 } },
        }

        check "everyone_takes_part" {
          "Each member reports and chairs.", zh = "人人作报告作主持", on = "member", per = "year", level = "unit", exempt = { condition = "ill" },
          coverage { "study_forum", at_least(1), each = { role = { "report", "host" } } },
        }

        check "forum_quarterly" {
          "The forum is held in each quarter.", zh = "论坛每季度举办", on = "unit", per = "quarter", level = "must",
          count { "study_forum", at_least(1) },
        }

        check "hours_known" {
          "A session's hours are written down.", zh = "论坛学时有记录", on = "activity", level = "practice",
          run = function(session)
            if session.hours then return met { evidence = session } end
            return undetermined { missing = "hours", evidence = session }
          end,
        }

        measure "forum_sessions" { "Sessions of the forum.", zh = "论坛场次", on = "unit", unit = "场", count { "study_forum" } }
        measure "forum_words" { "Length of all transcripts.", zh = "讲稿字数", on = "unit", unit = "字", sum { "words", of = "activities" } }
        measure "broken" { "A measure that breaks.", zh = "坏指标", on = "unit", unit = "次", run = function(unit) return #unit.nothing end }
        measure "member_hours" { "Hours at the forum.", zh = "论坛学时", on = "member", unit = "学时", sum { "hours", of = "participations" } }

        report "yearly" {
          "The forum's year.", zh = "论坛年报", on = "unit", per = "year",
          section { zh = "一、概况", en = "Overview",
            sentence { zh = "论坛共 {forum_sessions} 场，讲稿 {forum_words} 字。", en = "{forum_sessions} sessions were held; the transcripts have {forum_words} characters." },
            sentence "由各党小组承办。",
          },
          section { zh = "二、人员", en = "People", list { "members", columns = { "name", "member_hours" } } },
          section { zh = "三、各场", en = "Sessions", list { "study_forum", columns = { "date", "title", "report", "hours" }, where = { hours = filled } } },
        }

        report "fragile" {
          "A report with a measure that breaks.", zh = "试报", on = "unit", per = "year",
          section { "概况", sentence "论坛共 {forum_sessions} 场，另有 {broken} 次。" },
        }
        """

    static let plugins = PluginSet(plugin, path: "plugins/forum.lua")

    static func ledger() -> TestLedger {
        TestLedger().unit("一支部").group("一组", unit: "一支部").group("二组", unit: "一支部")
            .member("李示例", group: "一组").member("王样本", group: "一组").member("赵合成", group: "二组").member("钱虚构", group: "二组")
            .member("孙仿真", group: "二组", condition: "ill")
            .post("李示例", "secretary", unit: "一支部").post("钱虚构", "group_leader")
            .activity(
                "study_forum", "2021-03-05", title: "第1次", hours: "2.5", roles: ["report": ["李示例"], "host": ["王样本"]], present: ["赵合成", "钱虚构"],
                details: ["words": .integer(12000)]
            )
            .activity("study_forum", "2021-05-07", title: "第2次", roles: ["report": ["李示例", "王样本"], "host": ["李示例"]])
            .activity(
                "study_forum", "2021-11-05", title: "第3次", hours: "2", roles: ["report": ["赵合成"], "host": ["赵合成"]], present: ["李示例"],
                details: ["words": .integer(9500)])
    }

    static func request(_ text: String = "2021", asOf: String = "2021-12-31") -> RunRequest {
        RunRequest(asOf: day(asOf), period: period(text))
    }
}
