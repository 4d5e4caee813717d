import Ledger
import Rules

/// `quota { "grade", at_most "1/3", round, ties, from, of }`.
enum QuotaWord {
    static let spec = WordSpec(
        "quota", "The grade goes to the best, as many as there are places.", zh: "名额", zhDoc: "等次给分数最高的人，直到名额用完。",
        entries: [
            SettingSpec("grade", .text, "The grade.", zh: "等次", zhDoc: "哪个等次。", required: true),
            SettingSpec("test", .limit, "How many may get it, as at_most \"1/3\".", zh: "界限", zhDoc: "最多多少人，如 at_most \"1/3\"。", required: true),
        ],
        settings: [
            SettingSpec(
                "round", .text, "down (by default), up or half: how the part becomes a number of places.", zh: "取整",
                zhDoc: "名额如何取整：down 去尾（缺省）、up 进一、half 四舍五入。", choices: Rounding.allCases.map(\.rawValue)),
            SettingSpec(
                "ties", .text, "Equals for too few places: vote (by default), all, none, or order of the ledger.", zh: "同分",
                zhDoc: "同分而名额不够时：vote 表决（缺省）、all 都给、none 都不给、order 按台账次序。"),
            SettingSpec("from", .number, "The points that the grade asks for.", zh: "起点分", zhDoc: "获得这个等次至少要多少分。"),
            SettingSpec("of", .conditions, "Who is counted and may get it.", zh: "范围", zhDoc: "把谁计入、谁可以获得。"),
        ],
        example: """
            score "best_of_three" {
              "What was entered, and a place for one of three.", zh = "三选一", on = "member", per = "year",
              plus { entered "综合评定", required = true }, quota { "优秀", at_most "1/3" },
              case "one place for three" {
                entry { "李示例", "综合评定", "2021-12-20", amount = 90, basis = "票" }, entry { "王样本", "综合评定", "2021-12-20", amount = 80, basis = "票" },
                entry { "赵合成", "综合评定", "2021-12-20", amount = 70, basis = "票" },
                expect { "李示例", "2021", points = 90, grade = "优秀" }, expect { "王样本", "2021", points = 80, grade = blank },
              },
            }
            """)

    static func quota(_ node: Node, _ context: ScoreContext) throws -> ScoreQuota {
        let reader = try context.reader(node, spec)
        let grade = try reader.firstText(Message(zh: "等次", en: "the grade"))
        guard node.settings.entries.count == 2, case .atMost(.number(let share))? = node.settings.entries[1].payload(Test.self), share > .zero else {
            throw reader.error(
                "missing_limit", Message(zh: "quota 要写至多多少", en: "quota takes the most that get the grade"),
                hint: Message(zh: "例如 at_most \"1/3\" 或 at_most(2)", en: "as at_most \"1/3\" or at_most(2)"))
        }
        var quota = ScoreQuota(grade, atMost: share)
        quota.round = try reader.rounding("round") ?? .down
        quota.ties = try ties(reader)
        quota.from = try reader.hundredths("from")
        quota.conditions = try context.binding.conditions("of", on: [context.model], reader)
        return quota
    }

    private static func ties(_ reader: Reader) throws -> ScoreQuota.Ties {
        guard let text = try reader.text("ties") else { return .vote }
        guard let ties = ScoreQuota.Ties(rawValue: text) else {
            throw reader.unknownValue(text, of: "ties", known: ScoreQuota.Ties.allCases.map(\.rawValue))
        }
        return ties
    }
}
