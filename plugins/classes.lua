plugin { "Trainee classes: leave, its approval, discipline.", name = "classes", version = "1.0.0", needs = "zhibu >= 0.1" }

measure "leave_hours" {
  "Hours of leave, of every kind.", zh = "请假学时", on = "trainee", unit = "学时",
  sum { "hours", of = "leaves" },
  class { "第118期", "2021-03-01", ends = "2021-07-01", total_hours = 140 },
  case "two leaves" {
    leave { "赵合成", "2021-03-08", hours = 4 }, leave { "赵合成", "2021-03-09", hours = "0.5" },
    expect { "赵合成", "2021", value = "4.5" },
  },
  case "of one nobody wrote down the hours" {
    leave { "赵合成", "2021-03-08", hours = 4 }, leave { "赵合成", "2021-03-09" },
    expect { "赵合成", "2021", value = at_least(4), missing = { "hours" } },
  },
}

check "leave_one_seventh" {
  "Leave in all is no more than a seventh of the hours of the class.", zh = "请假不超过七分之一",
  on = "trainee", per = "class", cites = "cadre_training/leave",
  limit { "leave_hours", rule.share, of = "class.total_hours", needs = "class.leaves_kept", forecast = true },
  case "twenty of 140 hours, half an hour more, none at all" {
    class { "第118期", "2021-03-01", ends = "2021-07-01", total_hours = 140, leaves_kept = true }, trainee { "钱虚构", "第118期" },
    leave { "赵合成", "2021-03-08", hours = 20 }, leave { "王样本", "2021-03-08", hours = 20 },
    leave { "王样本", "2021-04-01", hours = "0.5" },
    expect { "赵合成", met, actual = 20, target = 20 }, expect { "王样本", not_met, actual = "20.5", target = 20 },
    expect { "钱虚构", met, actual = 0 },
  },
  case "none on record, but nobody says that the register was kept" {
    class { "第118期", "2021-03-01", ends = "2021-07-01", total_hours = 140 }, trainee { "钱虚构", "第118期" },
    expect { "钱虚构", undetermined, missing = { "class.leaves_kept" } },
  },
  case "a leave without its hours; a class without its hours" {
    class { "第118期", "2021-03-01", ends = "2021-07-01", total_hours = 140, leaves_kept = true },
    class { "第119期", "2021-03-01", ends = "2021-07-01", leaves_kept = true },
    trainee { "赵合成", "第118期" }, trainee { "王样本", "第119期" }, leave { "赵合成", "2021-03-08", days = 1 },
    leave { "王样本", "2021-03-08", hours = 4 },
    expect { "赵合成", undetermined, missing = { "hours" } }, expect { "王样本", undetermined, missing = { "class.total_hours" } },
  },
  case "half way, within the limit and on the way over it" {
    as_of = "2021-04-30", class { "第118期", "2021-03-01", ends = "2021-06-30", total_hours = 140, leaves_kept = true },
    leave { "赵合成", "2021-03-08", hours = 14 }, leave { "王样本", "2021-03-08", hours = 4 },
    expect { "赵合成", met, pending = "2021-06-30", forecast = not_met }, expect { "王样本", met, pending = "2021-06-30", forecast = met },
  },
  case "before the regulation" {
    class { "第9期", "2014-03-01", ends = "2014-07-01", total_hours = 140, leaves_kept = true },
    leave { "赵合成", "2014-03-08", hours = 70 },
    expect { "赵合成", not_applicable },
  },
}

check "leave_approved_at_rank" {
  "A leave is approved by the rank that its length asks for, or above.", zh = "请假审批权限",
  on = "leave", cites = "class_rules/approval",
  ladder { "days", rule.approver, by = "approver" },
  class { "第118期", "2021-03-01", ends = "2021-07-01", total_hours = 140 },
  case "two days, half a day more, higher than needed" {
    leave { "赵合成", "2021-03-08", days = 2, approver = "organiser" },
    leave { "王样本", "2021-03-09", days = "2.5", approver = "organiser" },
    leave { "钱虚构", "2021-03-10", days = 1, approver = "director" },
    expect { "赵合成", met }, expect { "王样本", not_met, target = "director" }, expect { "钱虚构", met },
  },
  case "seven days, half a day more" {
    leave { "赵合成", "2021-03-08", days = 7, approver = "director" },
    leave { "王样本", "2021-03-09", days = "7.5", approver = "director" },
    leave { "钱虚构", "2021-03-10", days = "7.5", approver = "vice_president" },
    expect { "赵合成", met }, expect { "王样本", not_met, target = "vice_president" }, expect { "钱虚构", met },
  },
  case "who approved it, or how long it was, is not written down" {
    leave { "孙仿真", "2021-03-11", days = 1 }, leave { "周演示", "2021-03-12", approver = "organiser" },
    expect { "孙仿真", undetermined, missing = { "approver" } }, expect { "周演示", undetermined, missing = { "days" } },
  },
  case "before the rules" { class { "第99期", "2018-03-01", ends = "2018-07-01" }, trainee { "赵合成", "第99期" },
    leave { "赵合成", "2018-03-08", days = 5, approver = "organiser" }, expect { "赵合成", not_applicable } },
}

check "no_incidents" {
  "No trainee of the class broke the rules, and a kept register says so.", zh = "学员零违纪",
  on = "class", per = "class", cites = "class_rules/discipline",
  count { "incidents", rule.incidents, needs = "incidents_kept" },
  case "a kept register, none kept, one incident" {
    class { "第118期", "2021-03-01", ends = "2021-07-01", incidents_kept = true }, class { "第119期", "2021-03-01", ends = "2021-07-01" },
    class { "第120期", "2021-03-01", ends = "2021-07-01" }, trainee { "赵合成", "第120期" }, incident { "赵合成", "2021-03-20" },
    expect { "第118期", met, actual = 0 }, expect { "第119期", undetermined, missing = { "incidents_kept" } },
    expect { "第120期", not_met, actual = 1 },
  },
  case "the class still runs" {
    as_of = "2021-04-30", class { "第118期", "2021-03-01", ends = "2021-07-01", incidents_kept = true },
    expect { "第118期", met, pending = "2021-07-01" },
  },
  case "before the rules" { class { "第99期", "2018-03-01", ends = "2018-07-01" }, expect { "第99期", not_applicable } },
}

measure "class_trainees" {
  "Trainees on the rolls of a class.", zh = "在册学员", on = "class", unit = "人",
  count { "trainees" },
  case "two" {
    class { "第118期", "2021-03-01", ends = "2021-07-01" }, trainee { "赵合成", "第118期" }, trainee { "王样本", "第118期" },
    expect { "第118期", "2021", value = 2 },
  },
}

measure "classes_held" {
  "Classes that began in the period: one across New Year is one.", zh = "班次数", on = "unit", unit = "个",
  count { "classes" },
  case "one across New Year, one a year later" {
    class { "第118期", "2021-12-01", ends = "2022-01-20" }, class { "第119期", "2022-03-01", ends = "2022-07-01" },
    expect { "2021", value = 1 }, expect { "2022", value = 1 },
  },
}

measure "trainee_times" {
  "Trainees of the classes that began in the period: who attended two classes is two.", zh = "培训人次", on = "unit", unit = "人次",
  count { "trainees" },
  case "one person in two classes" {
    class { "第118期", "2021-03-01" }, class { "第119期", "2021-09-01" }, trainee { "赵合成", "第118期", person = "P1" },
    trainee { "赵合成", "第119期", person = "P1" }, trainee { "王样本", "第118期", person = "P2" },
    expect { "2021", value = 3 },
  },
}

measure "trainee_persons" {
  "Different people among them, told by the code of the person.", zh = "培训人数", on = "unit", unit = "人",
  count { "trainees", distinct = "person" },
  case "one person in two classes" {
    class { "第118期", "2021-03-01" }, class { "第119期", "2021-09-01" }, trainee { "赵合成", "第118期", person = "P1" },
    trainee { "赵合成", "第119期", person = "P1" }, trainee { "王样本", "第118期", person = "P2" },
    expect { "2021", value = 2 },
  },
  case "of one nobody knows who it is" {
    class { "第118期", "2021-03-01" }, trainee { "赵合成", "第118期", person = "P1" }, trainee { "王样本", "第118期" },
    expect { "2021", value = at_least(1), missing = { "person" } },
  },
}

measure "incidents_of_classes" {
  "Breaches of the rules in the classes that began in the period; a class whose register nobody confirms makes it a lower bound.",
  zh = "学员违纪", on = "unit", unit = "起",
  run = function(unit, period)
    local held, found, unconfirmed, missing = unit:classes { starts = period }, {}, {}, nil
    for class in held do
      for incident in class:incidents() do found[#found + 1] = incident end
      if not class.incidents_kept then unconfirmed[#unconfirmed + 1], missing = class, "incidents_kept" end
    end
    -- With several units a class that says nowhere whose it is may be this one's.
    if #units > 1 then
      for class in classes:where { unit = blank, starts = period } do unconfirmed[#unconfirmed + 1], missing = class, "unit" end
    end
    -- That there were none rests on the registers of the classes.
    return { #found, evidence = #found > 0 and found or held, blanks = unconfirmed, missing = missing }
  end,
  unit { "一支部", kind = "branch" },
  case "a kept register without entries; one entry; nobody says" {
    class { "第118期", "2020-03-01", unit = "一支部", incidents_kept = true },
    class { "第119期", "2021-03-01", unit = "一支部", incidents_kept = true }, trainee { "赵合成", "第119期" }, incident { "赵合成", "2021-03-20" },
    class { "第120期", "2022-03-01", unit = "一支部" },
    expect { "一支部", "2020", value = 0 }, expect { "一支部", "2021", value = 1 },
    expect { "一支部", "2022", value = at_least(0), missing = { "incidents_kept" } },
  },
  case "a class that says nowhere whose it is" {
    unit { "二支部", kind = "branch" }, class { "第118期", "2020-03-01", incidents_kept = true },
    expect { "一支部", "2020", value = at_least(0), missing = { "unit" } },
  },
}

check "no_incidents_in_the_year" {
  "In no class that began in the year did a trainee break the rules, and the register of each was kept.", zh = "全年学员零违纪",
  on = "unit", per = "year", where = { kind = "branch" }, cites = "class_rules/discipline",
  run = function(unit, year, rule)
    local held, found, unconfirmed = unit:classes { starts = year }, {}, {}
    local unclaimed = #units > 1 and classes:where { unit = blank, starts = year } or nil
    if unclaimed and #unclaimed > 0 then return undetermined { missing = "unit", evidence = unclaimed } end
    if #held == 0 then return not_applicable "没有班次 / no class began" end
    for class in held do
      for incident in class:incidents() do found[#found + 1] = incident end
      if not class.incidents_kept then unconfirmed[#unconfirmed + 1] = class end
    end
    local kept = rule.incidents:passes(#found)
    if not kept then return not_met { actual = #found, target = 0, evidence = found } end
    if #unconfirmed > 0 then return undetermined { missing = "incidents_kept", evidence = unconfirmed } end
    return met { actual = #found, target = 0, evidence = held, pending = as_of() < year.to and year.to or nil }
  end,
  unit { "一支部", kind = "branch" },
  case "kept without entries; one entry; nobody says; no class" {
    class { "第118期", "2020-03-01", unit = "一支部", incidents_kept = true },
    class { "第119期", "2021-03-01", unit = "一支部", incidents_kept = true }, trainee { "赵合成", "第119期" }, incident { "赵合成", "2021-03-20" },
    class { "第120期", "2022-03-01", unit = "一支部" },
    expect { "一支部", "2020", met }, expect { "一支部", "2021", not_met }, expect { "一支部", "2022", undetermined, missing = { "incidents_kept" } },
    expect { "一支部", "2019", not_applicable },
  },
  case "the year still runs" {
    as_of = "2021-04-30", class { "第118期", "2021-03-01", unit = "一支部", incidents_kept = true },
    expect { "一支部", "2021", met, pending = "2021-12-31" },
  },
  case "before the rules" { expect { "一支部", "2018", not_applicable } },
}

check "spirit_at_each_stage" {
  "Party-spirit education stands at the opening, in the course and at the close of each class.", zh = "党性教育贯通",
  on = "class", per = "class", level = "practice",
  all_of {
    count { "stages", at_least(1), where = { stage = "opening" } }, count { "stages", at_least(1), where = { stage = "course" } },
    count { "stages", at_least(1), where = { stage = "closing" } },
  },
  case "all three; the close is lacking" {
    class { "第118期", "2021-03-01", ends = "2021-07-01" }, class { "第119期", "2021-03-01", ends = "2021-07-01" },
    stage { "第118期", "opening", "2021-03-01" }, stage { "第118期", "course", "2021-04-01" }, stage { "第118期", "closing", "2021-06-30" },
    stage { "第119期", "opening", "2021-03-01" }, stage { "第119期", "course", "2021-04-01" },
    expect { "第118期", met }, expect { "第119期", not_met },
  },
  case "the opening is lacking; the course is" {
    class { "第118期", "2021-03-01", ends = "2021-07-01" }, class { "第119期", "2021-03-01", ends = "2021-07-01" },
    stage { "第118期", "course", "2021-04-01" }, stage { "第118期", "closing", "2021-06-30" },
    stage { "第119期", "opening", "2021-03-01" }, stage { "第119期", "closing", "2021-06-30" },
    expect { "第118期", not_met }, expect { "第119期", not_met },
  },
  case "the class still runs" {
    as_of = "2021-04-30", class { "第118期", "2021-03-01", ends = "2021-07-01" }, stage { "第118期", "opening", "2021-03-01" },
    expect { "第118期", undetermined, pending = "2021-07-01" },
  },
}

measure "spirit_analyses" {
  "Analyses of their own Party spirit that the trainees of a class wrote.", zh = "党性分析", on = "class", unit = "篇",
  count { "essays", where = { kind = "analysis" } },
  case "one of two essays" {
    class { "第118期", "2021-03-01", ends = "2021-07-01" }, trainee { "赵合成", "第118期" }, essay { "赵合成", "analysis", "2021-06-01" }, essay { "赵合成", "essay", "2021-06-02" },
    expect { "第118期", "2021", value = 1 },
  },
}

check "essay_is_own_work" {
  "A trainee says of what he hands in that nobody else wrote it.", zh = "学员成果本人撰写",
  on = "essay", level = "practice",
  run = function(essay)
    if essay.own_work == nil then return undetermined { missing = "own_work", evidence = essay } end
    if not essay.own_work then return not_met { evidence = essay } end
    return met { evidence = essay }
  end,
  case "said, denied, not said" {
    class { "第118期", "2021-03-01", ends = "2021-07-01" },
    essay { "赵合成", "analysis", "2021-06-01", own_work = true }, essay { "王样本", "analysis", "2021-06-01", own_work = false }, essay { "钱虚构", "analysis", "2021-06-01" },
    expect { "赵合成", met }, expect { "王样本", not_met }, expect { "钱虚构", undetermined, missing = { "own_work" } },
  },
}

measure "absences" {
  "Half-days that a trainee was absent without leave.", zh = "缺勤", on = "trainee", unit = "半天",
  count { "marks", where = { status = "absent" } },
  case "one of two" {
    class { "第118期", "2021-03-01", ends = "2021-07-01" }, mark { "赵合成", "2021-03-08", half = "am", status = "absent" },
    mark { "赵合成", "2021-03-08", half = "pm", status = "present" },
    expect { "赵合成", "2021", value = 1 },
  },
}

measure "spirit_hours" {
  "Hours of Party-spirit education on the timetable.", zh = "党性教育学时", on = "class", unit = "学时",
  sum { "hours", of = "sessions", where = { category = "spirit" } },
  case "three of seven hours" {
    class { "第118期", "2021-03-01", ends = "2021-07-01" }, session { "第118期", "2021-03-02", category = "spirit", hours = 3 },
    session { "第118期", "2021-03-03", category = "theory", hours = 4 },
    expect { "第118期", "2021", value = 3 },
  },
}

measure "timetable_hours" {
  "Hours on the timetable.", zh = "课表学时", on = "class", unit = "学时",
  sum { "hours", of = "sessions" },
  case "seven" {
    class { "第118期", "2021-03-01", ends = "2021-07-01" }, session { "第118期", "2021-03-02", category = "spirit", hours = 3 },
    session { "第118期", "2021-03-03", category = "theory", hours = 4 },
    expect { "第118期", "2021", value = 7 },
  },
}
