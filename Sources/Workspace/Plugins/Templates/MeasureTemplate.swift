import Ledger

struct MeasureTemplate: PluginTemplate {
    let kind = "measure"
    let purpose = Message(zh: "指标：一个说得出来处的数", en: "a figure that explains itself")

    func text(_ filling: PluginFilling) -> String {
        """
        measure "\(filling.id)" {
          "\(filling.say("支部的党员。", "Members of the branch."))", zh = "\(filling.zh)", on = "unit", unit = "人",
          \(filling.comment(Message(zh: "count 计数，sum { \"字段\", of = \"集合\" } 求和。", en: "count counts, sum { \"field\", of = \"collection\" } adds up.")))
          count { "members" },
          case "\(filling.say("两名", "two"))" { member { "李示例" }, member { "王样本" }, expect { "2021", value = 2 } },
        }
        """
    }
}
