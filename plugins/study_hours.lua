plugin { "Hours that members study together in a year.", name = "study_hours", version = "1.0.0", needs = "zhibu >= 0.1" }

measure "study_hours" {
  "Hours of study together at which the member was present.", zh = "集中学习学时", on = "member", unit = "学时",
  sum { "hours", of = "participations", where = { counts_as = { "study_forum", "lecture", "theme_day" } } },
  case "two roles at one sitting are one presence; a committee meeting is no study; an absence gives nothing" {
    activity { "study_forum", "2021-03-05", hours = 4, report = "李示例", host = "李示例" },
    activity { "theme_day", "2021-04-02", hours = "1.5", present = { "李示例" } },
    activity { "committee", "2021-04-05", hours = 2, present = { "李示例" } },
    activity { "lecture", "2021-05-07", hours = 2, leave = { "李示例" } },
    expect { "李示例", "2021", value = "5.5" },
  },
  case "one sheet does not say how long" {
    activity { "lecture", "2021-03-05", hours = 4, present = { "李示例" } }, activity { "lecture", "2021-04-05", present = { "李示例" } },
    expect { "李示例", "2021", value = at_least(4), missing = { "hours" } },
  },
}

check "study_hours_32" {
  "Each member studies 32 hours a year, as a rule that holds generally.", zh = "年度学时32",
  on = "member", per = "year", exempt = { condition = { "old", "ill" } }, cites = "education/hours",
  total { "study_hours", rule.hours },
  case "just enough, half an hour short" {
    activity { "lecture", "2021-03-05", hours = 32, present = { "李示例" } },
    activity { "lecture", "2021-07-01", hours = "31.5", present = { "钱虚构" } },
    expect { "李示例", "2021", met, actual = 32 }, expect { "钱虚构", "2021", not_met, actual = "31.5", target = 32 },
  },
  case "a sitting without hours leaves it open, unless the rest is enough" {
    activity { "lecture", "2021-03-05", hours = 20, present = { "王样本" } },
    activity { "lecture", "2021-03-06", hours = 32, present = { "赵合成" } },
    activity { "lecture", "2021-06-05", present = { "王样本", "赵合成" } },
    expect { "王样本", "2021", undetermined, missing = { "hours" } }, expect { "赵合成", "2021", met },
  },
  case "the year still runs" {
    as_of = "2021-06-30", activity { "lecture", "2021-03-05", hours = 20, present = { "李示例" } },
    expect { "李示例", "2021", undetermined, pending = "2021-12-31", actual = 20 },
  },
  case "the old and the ill are not held to it" {
    member { "赵合成", condition = "ill" }, member { "周演示", condition = "old" }, expect { "赵合成", "2021", not_applicable },
    expect { "周演示", "2021", not_applicable },
  },
  case "before the regulation" { member { "李示例" }, expect { "李示例", "2018", not_applicable } },
}
