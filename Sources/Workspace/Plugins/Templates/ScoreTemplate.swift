import Ledger

struct ScoreTemplate: PluginTemplate {
    let kind = "score"
    let purpose = Message(zh: "积分：按做了什么加减", en: "points for what was done")

    func text(_ filling: PluginFilling) -> String {
        """
        score "\(filling.id)" {
          "\(filling.say("每次两分，一年至多六分。", "Two points a talk, six a year at most."))", zh = "\(filling.zh)", on = "unit", per = "year",
          \(filling.comment(Message(zh: "plus 加分，minus 扣分；cap 是这一项的上限。", en: "plus gives, minus takes; cap bounds what an item gives.")))
          plus { 2, "activities", cap = 6 },
          case "\(filling.say("三次，第四次不再计分", "three sittings, and a fourth that no longer counts"))" {
            activity { "\(filling.id)_sitting", "2021-03-05", "2021-04-05", "2021-05-05" },
            activity { "\(filling.id)_sitting", "2022-03-05", "2022-04-05", "2022-05-05", "2022-06-05" },
            expect { "2021", points = 6 }, expect { "2022", points = 6 },
          },
          case "\(filling.say("一次", "one"))" { activity { "\(filling.id)_sitting", "2021-03-05" }, expect { "2021", points = 2 } },
        }

        activity_type "\(filling.id)_sitting" { "\(filling.say("可以计分的活动。", "A sitting that gives points."))", zh = "\(filling.zh)活动" }
        """
    }
}
