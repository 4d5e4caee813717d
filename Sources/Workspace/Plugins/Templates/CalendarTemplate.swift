import Ledger

struct CalendarTemplate: PluginTemplate {
    let kind = "calendar"
    let purpose = Message(zh: "一年的放假安排（ID 是插件名，年份在文件里改）", en: "the days off of a year (the id names the plugin; the year is changed in the file)")

    func text(_ filling: PluginFilling) -> String {
        """
        \(filling.comment(Message(zh: "换成要登记的年份和公布的日期。", en: "Put the year that was announced, and its days, in place of these.")))
        calendar "2035" {
          "\(filling.say("示例年份。", "An invented year."))", zh = "\(filling.zh)", source = "示例", certainty = "local",
          holidays = { "2035-05-01..2035-05-03" },
          case "\(filling.say("跨过放假", "over the holiday"))" { expect { "2035-04-30", plus = 1, day = "2035-05-04" } },
        }
        """
    }
}
