import Ledger

struct ReportTemplate: PluginTemplate {
    let kind = "report"
    let purpose = Message(zh: "报告：由指标写成的句子和列表", en: "sentences and lists made of measures")

    func text(_ filling: PluginFilling) -> String {
        """
        measure "\(filling.id)_members" {
          "\(filling.say("支部的党员。", "Members of the branch."))", zh = "\(filling.zh)人数", on = "unit", unit = "人", count { "members" },
          case "\(filling.say("两名", "two"))" { member { "李示例" }, member { "王样本" }, expect { "2021", value = 2 } },
        }

        report "\(filling.id)" {
          "\(filling.say("支部一年的情况。", "The branch in a year."))", zh = "\(filling.zh)", on = "unit", per = "year",
          section { zh = "概况", en = "Overview",
            \(filling.comment(Message(zh: "花括号里写指标的标识。", en: "A measure stands in braces.")))
            sentence { zh = "党员共 {\(filling.id)_members} 名。", en = "The branch has {\(filling.id)_members} members." },
          },
          case "\(filling.say("句子", "the sentence"))" { member { "李示例" }, member { "王样本" }, expect { "2021", text = "党员共 2 名。" } },
        }
        """
    }
}
