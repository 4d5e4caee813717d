import Ledger

struct SettingTemplate: PluginTemplate {
    let kind = "setting"
    let purpose = Message(zh: "本单位可以自定的一个值", en: "a value that a unit sets for itself")

    func text(_ filling: PluginFilling) -> String {
        """
        setting "\(filling.id)" { "\(filling.say("支部至少有几名党员。", "How many members a branch has at least."))", zh = "\(filling.zh)", integer { default = 3, min = 1 } }

        \(filling.comment(Message(zh: "例子用缺省值；单位在 zhibu.toml 里改。", en: "Cases see the default; a unit sets another in zhibu.toml.")))
        check "\(filling.id)_kept" {
          "\(filling.say("支部党员人数达到自定的数。", "A branch has as many members as it set itself."))", zh = "\(filling.zh)达到", on = "unit", per = "year", level = "unit",
          run = function(unit)
            local own = unit:members()
            if #own < settings.\(filling.id) then return not_met { actual = #own, target = settings.\(filling.id) } end
            return met { actual = #own, target = settings.\(filling.id) }
          end,
          case "\(filling.say("三名，达到", "three are enough"))" { member { "李示例" }, member { "王样本" }, member { "赵合成" }, expect { "2021", met } },
          case "\(filling.say("两名，未达到", "two are not"))" { member { "李示例" }, member { "王样本" }, expect { "2021", not_met } },
        }
        """
    }
}
