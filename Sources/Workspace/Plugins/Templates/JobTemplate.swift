import Ledger

struct JobTemplate: PluginTemplate {
    let kind = "job"
    let purpose = Message(zh: "批量改台账，一次写入", en: "changes the ledger in one go")

    func text(_ filling: PluginFilling) -> String {
        """
        \(filling.comment(Message(zh: "zhibu run \(filling.id) --dry-run 先看会改什么。", en: "zhibu run \(filling.id) --dry-run shows first what it would change.")))
        job "\(filling.id)" {
          "\(filling.say("给每名正式党员写一条提醒。", "Writes a reminder for each full member."))", zh = "\(filling.zh)", args = { what = text { "\(filling.say("提醒的内容。", "What the reminder says."))", default = "…" } },
          run = function(ledger, args)
            for member in members:where { status = "full" } do
              ledger.reminders:add { title = args.what .. " " .. member.name, date = as_of(), owner = member }
            end
          end,
          case "\(filling.say("两名党员，两条提醒", "two members, two reminders"))" { member { "李示例" }, member { "王样本" }, expect { added = { reminders = 2 } } },
          case "\(filling.say("没有正式党员", "nobody"))" { member { "赵合成", status = "probationary" }, expect { added = {} } },
        }
        """
    }
}
