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

measure "training_hours" {
  "Hours of the courses that a member was sent to.", zh = "脱产培训学时", on = "member", unit = "学时",
  sum { "hours", of = "trainings" },
  case "two courses; of one nobody knows the hours" {
    training { "李示例", "甲班", "2021-03-05", hours = 8 }, training { "李示例", "乙班", "2021-06-05", hours = 16 },
    training { "王样本", "甲班", "2021-03-05", hours = 8 }, training { "王样本", "乙班", "2021-06-05", days = 2 },
    expect { "李示例", "2021", value = 24 }, expect { "王样本", "2021", value = at_least(8), missing = { "hours" } },
  },
}

measure "training_days" {
  "Days of the courses that a member was sent to.", zh = "脱产培训天数", on = "member", unit = "天",
  sum { "days", of = "trainings" },
  case "half a day" { training { "李示例", "甲班", "2021-03-05", days = "0.5" }, expect { "李示例", "2021", value = "0.5" } },
}

-- The ledger has no field for the rank: who is asked about is told by 工作岗位. A unit that writes it otherwise copies the check and changes `where`.
check "training_in_five_years" {
  "Cadres of county rank and above train for ninety days or 550 hours within five years.", zh = "五年培训三个月或550学时",
  on = "member", per = "last 5y", where = { position = like "县处级" }, cites = "cadre_training/five_years",
  any_of { total { "training_days", rule.days }, total { "training_hours", rule.hours } },
  case "the days, the hours, just short of both, a course six years ago" {
    as_of = "2025-12-31",
    member { "李示例", position = "县处级副职" }, member { "王样本", position = "县处级正职" }, member { "赵合成", position = "县处级副职" },
    member { "孙仿真", position = "县处级副职" },
    training { "李示例", "甲班", "2022-03-01", days = 90, hours = 540 }, training { "王样本", "甲班", "2022-03-01", days = 80, hours = 550 },
    training { "赵合成", "甲班", "2022-03-01", days = 89, hours = 549 }, training { "孙仿真", "甲班", "2020-12-31", days = 90, hours = 550 },
    expect { "李示例", met }, expect { "王样本", met }, expect { "赵合成", not_met }, expect { "孙仿真", not_met },
  },
  case "a course of which nobody knows the days" {
    as_of = "2025-12-31", member { "李示例", position = "县处级副职" }, training { "李示例", "甲班", "2022-03-01", hours = 100 },
    expect { "李示例", undetermined },
  },
}
