import Ledger

struct SettingTemplate: PluginTemplate {
    let kind = "setting"
    let purpose = Message(zh: "本单位可以自定的一个值", en: "a value that a unit sets for itself")

    func text(_ filling: PluginFilling) -> String {
        """
        setting "\(filling.id)" { "How many members a branch has at least.", zh = "\(filling.zh)", integer { default = 3, min = 1 } }

        \(filling.comment(Message(zh: "例子用缺省值；单位在 zhibu.toml 里改。", en: "Cases see the default; a unit sets another in zhibu.toml.")))
        check "\(filling.id)_kept" {
          "A branch has as many members as it set itself.", zh = "\(filling.zh)达到", on = "unit", per = "year", level = "unit",
          run = function(unit)
            local members = unit:members()
            if #members < settings.\(filling.id) then return not_met { actual = #members, target = settings.\(filling.id) } end
            return met { actual = #members, target = settings.\(filling.id) }
          end,
          case "three are enough" { member { "李示例" }, member { "王样本" }, member { "赵合成" }, expect { "2021", met } },
          case "two are not" { member { "李示例" }, member { "王样本" }, expect { "2021", not_met } },
        }
        """
    }
}
