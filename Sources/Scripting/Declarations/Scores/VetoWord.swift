import Ledger
import Rules

/// `veto { not_met "check", … }`.
enum VetoWord {
    static let spec = WordSpec(
        "veto", "Checks of which one that is not met takes all points.", zh: "一票否决", zhDoc: "所列规则有一条未达到，分数全部取消。",
        entries: [SettingSpec("not_met \"check\" …", .any, "The checks.", zh: "规则", zhDoc: "一条或几条规则。", required: true)],
        example: """
            check "two_members_at_least" {
              "A branch has two members at least.", zh = "至少两名党员", on = "unit", per = "year", level = "unit", count { "members", at_least(2) },
              case "two" { member { "李示例" }, member { "王样本" }, expect { "2021", met } }, case "one" { member { "李示例" }, expect { "2021", not_met } },
            }

            score "all_or_nothing" {
              "Ten, and one a lecture; with too few members nothing.", zh = "人数不足则不计分", on = "unit", per = "year",
              base = 10, plus { 1, "lecture" }, veto { not_met "two_members_at_least" },
              case "one member" { member { "李示例" }, activity { "lecture", "2021-03-05" }, expect { "2021", points = 0, vetoed = true } },
              case "two members" {
                member { "李示例" }, member { "王样本" }, activity { "lecture", "2021-03-05" }, expect { "2021", points = 11, vetoed = false },
              },
            }
            """)

    static func checks(_ node: Node, _ context: ScoreContext) throws -> [CheckIdentity] {
        let reader = try context.reader(node, spec)
        let checks = try node.settings.entries.map { try context.check($0, reader) }
        guard !checks.isEmpty, checks.allSatisfy({ $0 != nil }) else {
            throw reader.error(
                "missing_entry", Message(zh: "veto 里要写 not_met 和规则", en: "veto takes not_met and a check"),
                hint: Message(zh: "例如 veto { not_met \"members_meeting_quarterly\" }", en: "as veto { not_met \"members_meeting_quarterly\" }"))
        }
        return checks.compactMap { $0 }
    }
}
