import Ledger

struct SheetTemplate: PluginTemplate {
    let kind = "sheet"
    let purpose = Message(zh: "本单位的表怎样读入", en: "how a sheet of a unit's own shape is read")

    func text(_ filling: PluginFilling) -> String {
        """
        \(filling.comment(Message(zh: "每个 column：字段，和表里的各种表头。", en: "Each column: a field, and how the sheet heads it.")))
        sheet "\(filling.id)" {
          "\(filling.say("本单位的学员考勤表。", "The marks of trainees, as our sheet has them."))", zh = "\(filling.zh)", into = "marks",
          column { "trainee", "学员" }, column { "date", "哪天" }, column { "status", "情况" },
          words = { ["到"] = "present" },
          trainee { "李示例", class = "示例班" },
          case "\(filling.say("一条考勤", "one mark"))" {
            grid { { "学员", "哪天", "情况" }, { "李示例", "2021-03-08", "到" } },
            expect { rows = 1, refused = 0 }, expect { "李示例", "present", rows = 1 },
          },
        }
        """
    }
}
