import Ledger

struct JobTemplate: PluginTemplate {
    let kind = "job"
    let purpose = Message(zh: "批量改台账，一次写入", en: "changes the ledger in one go")

    func text(_ filling: PluginFilling) -> String {
        """
        \(filling.comment(Message(zh: "zhibu run \(filling.id) --dry-run 先看会改什么。", en: "zhibu run \(filling.id) --dry-run shows first what it would change.")))
        job "\(filling.id)" {
          "\(filling.say("给每个党支部写一条提醒。", "Writes a reminder for each branch."))", zh = "\(filling.zh)", args = { what = text { "\(filling.say("提醒的内容。", "What the reminder says."))", default = "…" } },
          run = function(ledger, args)
            for branch in units:where { kind = "branch" } do
              ledger.reminders:add { title = args.what .. " " .. branch.name, date = as_of(), unit = branch }
            end
          end,
          case "\(filling.say("两个支部，两条提醒", "two branches, two reminders"))" { unit { "一支部", kind = "branch" }, unit { "二支部", kind = "branch" }, expect { added = { reminders = 2 } } },
          case "\(filling.say("没有支部", "no branch"))" { unit { "示例党委", kind = "committee" }, expect { added = {} } },
        }
        """
    }
}
