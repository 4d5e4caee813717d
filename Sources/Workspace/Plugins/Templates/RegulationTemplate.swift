import Ledger

struct RegulationTemplate: PluginTemplate {
    let kind = "regulation"
    let purpose = Message(zh: "一项制度：分版本的条款和数字", en: "clauses with their numbers, edition by edition")

    func text(_ filling: PluginFilling) -> String {
        """
        regulation "\(filling.id)" {
          "\(filling.say("本单位的规定。", "Rules of our own."))", zh = "\(filling.zh)", issuer = "unit",
          \(filling.comment(Message(zh: "每个版本从 from 起施行；certainty 说明有多确定，local 是本单位自定。", en: "An edition is in force from its first day; certainty says how sure it is, local is a unit's own.")))
          edition "2021" { from = "2021-01-01", certainty = "local",
            clause "members" { "\(filling.say("支部党员不少于三名。", "A branch has three members or more."))", zh = "支部党员不少于三名", article = "1", level = "unit", params = { least = at_least(3) } },
          },
        }

        check "\(filling.id)_members" {
          "\(filling.say("支部党员人数符合规定。", "A branch has as many members as the rules ask."))", zh = "\(filling.zh)人数", on = "unit", per = "year", cites = "\(filling.id)/members",
          count { "members", rule.least },
          case "\(filling.say("三名，达到", "three are enough"))" { member { "李示例" }, member { "王样本" }, member { "赵合成" }, expect { "2021", met } },
          case "\(filling.say("两名，未达到", "two are not"))" { member { "李示例" }, member { "王样本" }, expect { "2021", not_met } },
          case "\(filling.say("规定施行之前", "before the rules"))" { member { "李示例" }, expect { "2020", not_applicable } },
        }
        """
    }
}
