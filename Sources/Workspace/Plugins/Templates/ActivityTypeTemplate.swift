import Ledger

struct ActivityTypeTemplate: PluginTemplate {
    let kind = "activity_type"
    let purpose = Message(zh: "一种活动，有角色和附加字段", en: "a kind of activity, with roles and fields")

    func text(_ filling: PluginFilling) -> String {
        """
        activity_type "\(filling.id)" {
          "\(filling.say("本单位自己的一种活动。", "A sitting of our own."))", zh = "\(filling.zh)",
          roles = { \(filling.id)_host = "\(filling.zh)主持" },
          fields = { \(filling.id)_topic = text { "\(filling.say("这次活动的主题。", "What it was about."))", zh = "\(filling.zh)主题" } },
        }

        \(filling.comment(Message(zh: "类型没有自己的例子：用到它的规则有。", en: "A type has no cases of its own: the rule that uses it has.")))
        check "\(filling.id)_held" {
          "\(filling.say("每年举行一次。", "It is held once a year."))", zh = "\(filling.zh)每年一次", on = "unit", per = "year", level = "unit",
          count { "\(filling.id)", at_least(1) },
          case "\(filling.say("举行了", "held"))" { activity { "\(filling.id)", "2021-03-05", \(filling.id)_host = "李示例", \(filling.id)_topic = "示例" }, expect { "2021", met, actual = 1 } },
          case "\(filling.say("没有举行", "not held"))" { unit { "一支部" }, expect { "2021", not_met } },
        }
        """
    }
}
