import Ledger

struct CheckTemplate: PluginTemplate {
    let kind = "check"
    let purpose = Message(zh: "一条规则：做到了没有", en: "a rule that can be kept or not")

    func text(_ filling: PluginFilling) -> String {
        """
        check "\(filling.id)" {
          "\(filling.say("支部党员不少于三名。", "A branch has three members or more."))", zh = "\(filling.zh)",
          on = "unit", per = "year", level = "unit",
          \(filling.comment(Message(zh: "要做到什么：界限说明至少还是至多。有条款依据的写 cites = \"制度/条款\"，数字写在条款里。", en: "What must be so. A rule of a clause says cites = \"regulation/clause\", and its number stands in the clause.")))
          count { "members", at_least(3) },
          \(filling.comment(Message(zh: "例子守住界限：正好三人达到，两人未达到。", en: "The cases guard the limit: three are enough, two are not.")))
          case "\(filling.say("三名，达到", "three are enough"))" { member { "李示例" }, member { "王样本" }, member { "赵合成" }, expect { "2021", met, actual = 3 } },
          case "\(filling.say("两名，未达到", "two are not"))" { member { "李示例" }, member { "王样本" }, expect { "2021", not_met, actual = 2, target = 3 } },
        }
        """
    }
}
