import Ledger

struct ProcedureTemplate: PluginTemplate {
    let kind = "procedure"
    let purpose = Message(zh: "一套程序：有日期的步骤", en: "dated steps in their order")

    func text(_ filling: PluginFilling) -> String {
        """
        procedure "\(filling.id)" { "\(filling.say("从申请到答复。", "From the request to the answer."))", zh = "\(filling.zh)", on = "member",
          steps = { \(filling.id)_asked = "\(filling.zh)申请", \(filling.id)_answered = "\(filling.zh)答复" } }

        \(filling.comment(Message(zh: "程序没有自己的例子：用到它的规则有。", en: "A procedure has no cases of its own: the rule that uses it has.")))
        check "\(filling.id)_in_time" {
          "\(filling.say("一个月内答复。", "The answer comes within a month."))", zh = "\(filling.zh)一个月内答复", on = "member", level = "unit",
          deadline { from = "\(filling.id)_asked", to = "\(filling.id)_answered", within = months(1) },
          case "\(filling.say("最后一天，和晚一天", "on the last day, and a day later"))" {
            step { "李示例", \(filling.id)_asked = "2021-03-05", \(filling.id)_answered = "2021-04-05" },
            step { "王样本", \(filling.id)_asked = "2021-03-05", \(filling.id)_answered = "2021-04-06" },
            expect { "李示例", met }, expect { "王样本", not_met },
          },
        }
        """
    }
}
