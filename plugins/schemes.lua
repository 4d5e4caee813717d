plugin {
  "Nine shapes of points schemes, as examples to copy. No national rule asks for any of them: their numbers are those of single places.",
  name = "schemes", version = "1.0.0", needs = "zhibu >= 0.1",
}

-- Each is switched off: it is reckoned where it is named (`zhibu score --only points_from_sixty`), and in every run once the branch has adopted
-- it and taken `enabled = false` out of its own copy. Grades advise: admission, sanctions and expulsion are decided by people.

score "points_from_sixty" {
  "Sixty to begin with, two more a lecture, thirty off for an absence, never below nothing.", zh = "六十分起（示例）",
  on = "member", per = "year", enabled = false, base = 60, floor = 0,
  plus { 2, "lecture", role = "present" }, minus { 30, "participations", where = { attendance = "absent" } },
  case "a lecture; three absences; and each year begins anew" {
    activity { "lecture", "2021-03-05", present = { "李示例" } },
    activity { "theme_day", "2021-03-12", "2021-04-09", "2021-05-14", absent = { "王样本" } },
    expect { "李示例", "2021", points = 62 }, expect { "王样本", "2021", points = 0 }, expect { "王样本", "2022", points = 60 },
  },
  case "one absence" { activity { "theme_day", "2021-03-12", absent = { "李示例" } }, expect { "李示例", "2021", points = 30 } },
}

score "points_from_zero" {
  "From nothing to the year's benchmark of seventy.", zh = "年度基准七十分（示例）", on = "member", per = "year", enabled = false, benchmark = 70,
  plus { 10, "theme_day", role = "present", cap = 40 }, plus { 15, "lecture", role = "present", cap = 30 }, plus { entered "好人好事" },
  case "just short, just reached" {
    activity { "theme_day", "2021-03-05", "2021-04-02", "2021-05-07", "2021-06-04", "2021-07-02", present = { "李示例", "王样本" } },
    activity { "lecture", "2021-03-12", "2021-04-09", "2021-05-14", present = { "李示例", "王样本", "赵合成" } },
    activity { "theme_day", "2021-03-26", "2021-04-23", "2021-05-21", present = { "赵合成" } },
    entry { "赵合成", "好人好事", "2021-06-18", amount = "9.99", basis = "感谢信" },
    expect { "李示例", "2021", points = 70, reached = true }, expect { "赵合成", "2021", points = "69.99", reached = false },
  },
  case "one lecture" { activity { "lecture", "2021-03-12", present = { "李示例" } }, expect { "李示例", "2021", points = 15 } },
}

score "points_per_event" {
  "So many points an event, each kind of event with its own cap in the year.", zh = "按次计分（示例）",
  on = "member", per = "year", enabled = false,
  plus { 3, "lecture", role = "present", cap = 6 }, plus { "1.25", "theme_day", role = "present", cap = 8 },
  case "the third lecture adds nothing, nor the rest of the seventh theme day" {
    activity { "lecture", "2021-03-05", "2021-04-05", "2021-05-05", present = { "李示例" } },
    activity { "theme_day", "2021-05-06", present = { "李示例" } },
    activity {
      "theme_day", "2021-01-08", "2021-02-05", "2021-03-12", "2021-04-09", "2021-06-04", "2021-07-02", "2021-08-06", present = { "王样本" },
    },
    expect { "李示例", "2021", points = "7.25" }, expect { "王样本", "2021", points = 8 },
  },
  case "one lecture" { activity { "lecture", "2021-03-05", present = { "李示例" } }, expect { "李示例", "2021", points = 3 } },
}

score "monthly_deductions" {
  "A hundred each month, less absences, reminders, and what was entered with its basis.", zh = "月度扣分（示例）",
  on = "member", per = "month", enabled = false, base = 100,
  minus { 3, "participations", where = { attendance = "absent" } }, minus { 2, "reminders" }, minus { entered "其他扣分" },
  case "absent, reminded, and a remark; the next month begins anew" {
    activity { "theme_day", "2021-03-05", absent = { "李示例" } }, reminder { "补交思想汇报", "2021-03-09", owner = "李示例" },
    entry { "李示例", "其他扣分", "2021-03-20", amount = "0.5", basis = "值班日志第7页" },
    expect { "李示例", "2021-03", points = "94.5" }, expect { "李示例", "2021-04", points = 100 },
  },
  case "somebody forgot how much" {
    entry { "李示例", "其他扣分", "2021-03-20", basis = "值班日志第7页" },
    expect { "李示例", "2021-03", undetermined, missing = { "amount" } },
  },
}

score "daily_and_evaluation" {
  "Eighty for the daily part, twenty for the evaluation, weighed by the kind of member.", zh = "日常与测评（示例）",
  on = "member", per = "year", enabled = false, exempt = { condition = { "old", "ill" } },
  weight = { by = "status", full = 1, probationary = "0.8" },
  part { "日常", cap = 80, plus { 50, "lecture", role = "present" } },
  part { "测评", cap = 20, plus { entered "年度测评", required = true } },
  case "capped, weighed, not evaluated yet, exempt" {
    member { "李示例" }, member { "王样本", status = "probationary" }, member { "赵合成", condition = "ill" }, member { "钱虚构" },
    activity { "lecture", "2021-03-05", "2021-04-05", present = { "李示例", "王样本" } },
    entry { "李示例", "年度测评", "2021-12-20", amount = 18, basis = "测评票" },
    entry { "王样本", "年度测评", "2021-12-20", amount = 24, basis = "测评票" },
    expect { "李示例", "2021", points = 98 }, expect { "王样本", "2021", points = 80 },
    expect { "钱虚构", "2021", undetermined, points = 0, missing = { "年度测评" } }, expect { "赵合成", "2021", not_applicable },
  },
  case "one lecture" {
    activity { "lecture", "2021-03-05", present = { "李示例" } }, entry { "李示例", "年度测评", "2021-12-20", amount = 18, basis = "测评票" },
    expect { "李示例", "2021", points = 68 },
  },
}

measure "attendance_rate" {
  "Of a hundred who were due and not on leave, how many were there.", zh = "到会率", on = "unit", unit = "%",
  run = function(unit, period)
    local due = unit:participations { date = period, attendance = { "present", "made_up", "absent" } }
    -- Nobody was due, or nobody wrote it down: nothing is known.
    if #due == 0 then return { 0, blanks = unit, missing = "participations" } end
    return { #due:where { attendance = { "present", "made_up" } } * 100 // #due, evidence = due }
  end,
  case "two of three, whom the leave does not touch" {
    activity { "theme_day", "2021-03-05", present = { "李示例", "王样本" }, absent = { "赵合成" }, leave = { "钱虚构" } }, expect { "2021", value = 66 },
  },
  case "nothing was written down" { activity { "theme_day", "2021-03-05" }, expect { "2021", value = at_least(0), missing = { "participations" } } },
}

local five = { "李示例", "王样本", "赵合成", "钱虚构", "孙仿真" }

score "branch_of_a_hundred" {
  "A hundred, less each meeting and lecture that is missing, less for low attendance; a trainee's breach of the rules takes all.", zh = "支部百分制（示例）",
  on = "unit", per = "year", where = { kind = "branch" }, enabled = false, base = 100,
  minus { 1, not_met "members_meeting_quarterly" }, minus { "0.5", not_met "core_life.lecture_quarterly" },
  minus { scale { below = 3, { 70, 2 }, { 80, 1 }, { 90, 0 } }, "attendance_rate" },
  veto { not_met "no_incidents_in_the_year" },
  case "two meetings and three lectures are missing, four of five came" {
    activity { "members_meeting", "2021-02-05", "2021-05-07", present = { "李示例", "王样本", "赵合成", "钱虚构" }, absent = { "孙仿真" } },
    activity { "lecture", "2021-05-14" }, expect { "2021", points = "95.5", vetoed = false },
  },
  case "at the bounds of attendance and just beneath: 70, 69, 79, 89 and 90 of a hundred" {
    activity { "theme_day", "2019-03-01", present = five }, activity { "theme_day", "2019-04-01", present = { "李示例", "王样本" }, absent = { "赵合成", "钱虚构", "孙仿真" } },
    activity { "theme_day", "2020-03-01", present = five }, activity { "theme_day", "2020-04-01", present = { "李示例", "王样本", "赵合成", "钱虚构" }, absent = { "孙仿真" } },
    activity { "theme_day", "2020-05-01", absent = { "赵合成", "钱虚构", "孙仿真" } },
    activity { "theme_day", "2021-03-01", "2021-04-01", "2021-05-01", present = five },
    activity { "theme_day", "2021-06-01", present = { "李示例", "王样本", "赵合成", "钱虚构" }, absent = { "孙仿真" } },
    activity { "theme_day", "2021-07-01", absent = { "李示例", "王样本", "赵合成", "钱虚构" } },
    activity { "theme_day", "2022-03-01", "2022-04-01", "2022-05-01", present = five },
    activity { "theme_day", "2022-06-01", present = { "李示例", "王样本" }, absent = { "赵合成", "钱虚构" } },
    activity { "theme_day", "2023-03-01", present = five }, activity { "theme_day", "2023-04-01", present = { "李示例", "王样本", "赵合成", "钱虚构" }, absent = { "孙仿真" } },
    expect { "2019", points = 92 }, expect { "2020", points = 91 }, expect { "2021", points = 92 }, expect { "2022", points = 93 }, expect { "2023", points = 94 },
  },
  case "nobody knows who came" {
    activity { "members_meeting", "2021-02-05", "2021-05-07" }, expect { "2021", undetermined, missing = { "participations" } },
  },
  case "one trainee broke the rules" {
    unit { "一支部", kind = "branch" }, class { "第118期", "2021-03-01", ends = "2021-07-01", unit = "一支部", incidents_kept = true },
    incident { "孙仿真", "2021-04-05" }, activity { "members_meeting", "2021-02-05", present = { "李示例" } },
    expect { "一支部", "2021", points = 0, vetoed = true },
  },
  case "nobody says whether the register was kept" {
    unit { "一支部", kind = "branch" }, class { "第118期", "2021-03-01", ends = "2021-07-01", unit = "一支部" },
    activity { "members_meeting", "2021-02-05", present = { "李示例" } },
    expect { "一支部", "2021", undetermined, missing = { "no_incidents_in_the_year" } },
  },
}

score "graded" {
  "Points become a word for them; what follows from it is for people to say.", zh = "等次（示例）",
  on = "member", per = "year", enabled = false, grade = scale { below = "待改进", { 70, "合格" }, { 85, "优秀" } },
  plus { entered "综合评定", required = true },
  case "on the bounds, just beneath, not entered" {
    member { "孙仿真" },
    entry { "李示例", "综合评定", "2021-12-20", amount = 85, basis = "会议记录" },
    entry { "王样本", "综合评定", "2021-12-20", amount = "84.99", basis = "会议记录" },
    entry { "赵合成", "综合评定", "2021-12-20", amount = 70, basis = "会议记录" },
    entry { "钱虚构", "综合评定", "2021-12-20", amount = "69.99", basis = "会议记录" },
    expect { "李示例", "2021", grade = "优秀" }, expect { "王样本", "2021", grade = "合格" }, expect { "赵合成", "2021", grade = "合格" },
    expect { "钱虚构", "2021", grade = "待改进" }, expect { "孙仿真", "2021", undetermined, grade = blank },
  },
}

score "quota_of_excellent" {
  "Of the full members a third at most, rounded down, with eighty-five points at least; equals wait for a vote.", zh = "优秀名额（示例）",
  on = "member", per = "year", enabled = false,
  plus { entered "综合评定", required = true },
  quota { "优秀", at_most "1/3", round = "down", ties = "vote", from = 85, of = { status = "full" } },
  case "two equals for one place" {
    entry { "李示例", "综合评定", "2021-12-20", amount = 90, basis = "票" }, entry { "王样本", "综合评定", "2021-12-20", amount = 90, basis = "票" },
    entry { "赵合成", "综合评定", "2021-12-20", amount = 80, basis = "票" },
    expect { "李示例", "2021", points = 90, grade = "vote" }, expect { "王样本", "2021", grade = "vote" }, expect { "赵合成", "2021", grade = blank },
  },
  case "the best is just beneath" {
    entry { "李示例", "综合评定", "2021-12-20", amount = "84.99", basis = "票" }, entry { "王样本", "综合评定", "2021-12-20", amount = 60, basis = "票" },
    entry { "赵合成", "综合评定", "2021-12-20", amount = 60, basis = "票" }, expect { "李示例", "2021", grade = blank },
  },
  case "one place of five, two of six; a probationary member takes none and does not count" {
    member { "预备甲", status = "probationary" }, member { "甲三" }, member { "甲四" }, member { "甲五" },
    entry { "甲一", "综合评定", "2021-12-20", amount = 92, basis = "票" }, entry { "甲二", "综合评定", "2021-12-20", amount = 91, basis = "票" },
    entry { "甲三", "综合评定", "2021-12-20", amount = 70, basis = "票" }, entry { "甲四", "综合评定", "2021-12-20", amount = 70, basis = "票" },
    entry { "甲五", "综合评定", "2021-12-20", amount = 70, basis = "票" }, entry { "预备甲", "综合评定", "2021-12-20", amount = 99, basis = "票" },
    expect { "甲一", "2021", grade = "优秀" }, expect { "甲二", "2021", grade = blank }, expect { "预备甲", "2021", grade = blank },
  },
  case "two of six, and only on the bound" {
    entry { "甲一", "综合评定", "2021-12-20", amount = 85, basis = "票" }, entry { "甲二", "综合评定", "2021-12-20", amount = "84.99", basis = "票" },
    entry { "甲三", "综合评定", "2021-12-20", amount = 70, basis = "票" }, entry { "甲四", "综合评定", "2021-12-20", amount = 70, basis = "票" },
    entry { "甲五", "综合评定", "2021-12-20", amount = 70, basis = "票" }, entry { "甲六", "综合评定", "2021-12-20", amount = 86, basis = "票" },
    expect { "甲一", "2021", grade = "优秀" }, expect { "甲六", "2021", grade = "优秀" }, expect { "甲二", "2021", grade = blank },
  },
  case "one is not entered yet: the place of another may be his" {
    member { "赵合成" }, entry { "李示例", "综合评定", "2021-12-20", amount = 90, basis = "票" },
    entry { "王样本", "综合评定", "2021-12-20", amount = 80, basis = "票" },
    expect { "李示例", "2021", grade = "open" }, expect { "王样本", "2021", grade = blank }, expect { "赵合成", "2021", undetermined, grade = blank },
  },
}

score "self_and_check" {
  "The branch's own figure beside the inspector's; the inspector's counts.", zh = "自查与考核（示例）",
  on = "unit", per = "year", where = { kind = "branch" }, enabled = false,
  plus { entered "考核", beside = entered "自查", required = true },
  case "two points apart; not inspected yet; nobody says on what it rests" {
    unit { "一支部", kind = "branch" }, unit { "二支部", kind = "branch" }, unit { "三支部", kind = "branch" },
    entry { unit = "一支部", item = "自查", date = "2021-12-20", amount = 95, basis = "自查表" },
    entry { unit = "一支部", item = "考核", date = "2021-12-28", amount = 93, basis = "考核表" },
    entry { unit = "二支部", item = "自查", date = "2021-12-20", amount = 95, basis = "自查表" },
    entry { unit = "三支部", item = "考核", date = "2021-12-28", amount = 90 },
    expect { "一支部", "2021", points = 93, beside = 95 }, expect { "二支部", "2021", undetermined, beside = 95, missing = { "考核" } },
    expect { "三支部", "2021", points = 90, beside = blank },
  },
}
