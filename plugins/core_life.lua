plugin {
  "The life of a branch: meetings, lectures, theme days, and who was there.", name = "core_life", version = "1.0.0", needs = "zhibu >= 0.1",
}

activity_type "members_meeting" {
  "The meeting of all members of a branch.", zh = "党员大会", aliases = { "支部党员大会" }, roles = { chair = "主持", recorder = "记录" },
}
activity_type "committee" {
  "A meeting of the branch committee.", zh = "支委会", aliases = { "支部委员会" }, roles = { chair = "主持", recorder = "记录" },
}
activity_type "group_meeting" {
  "A meeting of one group, or of several that sit together.", zh = "党小组会", aliases = { "小组会" }, per_group = true,
  roles = { chair = "主持", recorder = "记录" },
}
activity_type "lecture" { "A Party lecture.", zh = "党课", roles = { lecturer = "授课人", chair = "主持" } }
activity_type "theme_day" {
  "The Party day with a theme.", zh = "主题党日", aliases = { "主题党日活动" }, roles = { chair = "主持", recorder = "记录" },
}
activity_type "life_meeting" { "The meeting on the branch's own life.", zh = "组织生活会", roles = { chair = "主持", recorder = "记录" } }

check "members_meeting_quarterly" {
  "The members' meeting is held once a quarter.", zh = "党员大会每季度一次",
  on = "unit", per = "quarter", where = { kind = "branch" }, cites = "branch_work/members_meeting",
  count { "members_meeting", rule.times },
  unit { "一支部", kind = "branch" },
  case "on the last day of spring, not in summer" {
    activity { "members_meeting", "2021-03-31", "2021-07-01" },
    expect { "2021Q1", met, actual = 1 }, expect { "2021Q2", not_met, actual = 0, target = 1 },
  },
  case "a theme day that was a members' meeting too" {
    activity { "theme_day", "2021-05-07", also = { "members_meeting" } }, expect { "2021Q2", met },
  },
  case "the quarter still runs" { as_of = "2021-08-15", expect { "2021Q3", undetermined, pending = "2021-09-30" } },
  case "before the regulation" { expect { "2017Q1", not_applicable } },
}

check "members_meeting_quorum" {
  "Half of the full members are at their meeting, or more.", zh = "党员大会到会人数",
  on = "activity", where = { counts_as = "members_meeting" }, cites = "branch_work/members_quorum",
  vote { present = rule.present, of = "members" },
  case "half of those due, one fewer, an odd number, nobody counted" {
    activity { "members_meeting", "2021-03-05", due = 20, attended = 10 },
    activity { "members_meeting", "2021-06-04", due = 20, attended = 9 },
    activity { "members_meeting", "2021-09-03", due = 21, attended = 11 }, activity { "members_meeting", "2021-12-03", due = 21 },
    expect { "2021-03-05", met, actual = 10, target = 10 },
    expect { "2021-06-04", not_met, actual = 9, target = 10, missing = { "present" } },
    expect { "2021-09-03", met, target = 11 }, expect { "2021-12-03", undetermined, missing = { "present" } },
  },
  case "where nobody wrote down who was due, the roll of the day says it; a guest has no vote" {
    unit { "一支部", kind = "branch" }, member { "李示例" }, member { "王样本" }, member { "赵合成" },
    activity { "members_meeting", "2021-03-05", present = { "李示例", "王样本" } },
    activity { "members_meeting", "2021-06-04", present = { "李示例" } },
    expect { "2021-03-05", met, actual = 2, target = 2 }, expect { "2021-06-04", not_met, actual = 1, target = 2 },
  },
  case "before the regulation" {
    activity { "members_meeting", "2018-10-27", due = 20, attended = 5 }, expect { "2018-10-27", not_applicable },
  },
}

check "chair_holds_post" {
  "The secretary takes the chair, or a deputy or a member of the committee.", zh = "会议主持人职务",
  on = "activity", where = { type = { "members_meeting", "committee" } }, cites = "branch_work/chair",
  run = function(activity, _, rule)
    local chairs, allowed = activity.chair, {}
    if #chairs == 0 then return undetermined { missing = "chair", evidence = activity } end
    for _, post in ipairs(rule.posts) do allowed[post] = true end
    for person in chairs do
      local holds = false
      for held in person:posts() do
        local begun = not held.from or held.from <= activity.date
        local ended = held.through and held.through < activity.date
        if allowed[held.post] and begun and not ended then holds = true end
      end
      if not holds then return not_met { found = person.name, evidence = activity } end
    end
    return met { evidence = activity }
  end,
  case "on the first day of the post, a day before it, a day after it" {
    post { "李示例", "deputy_secretary", from = "2021-02-01", through = "2021-12-01" },
    activity { "committee", "2021-02-01", "2021-01-31", "2021-12-01", "2021-12-02", chair = "李示例" },
    expect { "2021-02-01", met }, expect { "2021-01-31", not_met, found = { "李示例" } }, expect { "2021-12-01", met },
    expect { "2021-12-02", not_met },
  },
  case "a leader of a group, nobody named" {
    post { "王样本", "group_leader", from = "2020-01-01" },
    activity { "members_meeting", "2021-03-05", chair = "王样本" }, activity { "members_meeting", "2021-06-04" },
    expect { "2021-03-05", not_met, found = { "王样本" } }, expect { "2021-06-04", undetermined, missing = { "chair" } },
  },
  case "before the regulation" { activity { "committee", "2018-10-27", chair = "王样本" }, expect { "2018-10-27", not_applicable } },
}

check "committee_monthly" {
  "The committee meets once a month.", zh = "支委会每月一次",
  on = "unit", per = "month", where = { kind = "branch" }, exempt = { has_committee = false }, cites = "branch_work/committee",
  count { "committee", rule.times },
  case "on the last day of July, not in August" {
    unit { "一支部", kind = "branch" }, activity { "committee", "2021-07-31", "2021-09-01" },
    expect { "2021-07", met, actual = 1 }, expect { "2021-08", not_met, actual = 0, target = 1 },
  },
  case "the month still runs" {
    as_of = "2021-08-30", unit { "一支部", kind = "branch" }, expect { "2021-08", undetermined, pending = "2021-08-31" },
  },
  case "a branch too small for a committee" {
    unit { "二支部", kind = "branch", has_committee = false }, expect { "2021-08", not_applicable },
  },
}

check "committee_quorum" {
  "Half of the committee is at its meeting, or more.", zh = "支委会到会人数",
  on = "activity", where = { counts_as = "committee" }, cites = "branch_work/committee_quorum",
  vote { present = rule.present, of = "committee" },
  case "two of four, one of four, nobody counted, two of five" {
    activity { "committee", "2021-03-01", due = 4, attended = 2 }, activity { "committee", "2021-04-01", due = 4, attended = 1 },
    activity { "committee", "2021-05-06", due = 4 }, activity { "committee", "2021-06-01", due = 5, attended = 2 },
    expect { "2021-03-01", met, actual = 2, target = 2 }, expect { "2021-04-01", not_met, actual = 1, target = 2 },
    expect { "2021-05-06", undetermined, missing = { "present" } }, expect { "2021-06-01", not_met, actual = 2, target = 3 },
  },
  case "before the regulation" { activity { "committee", "2018-10-27", due = 4, attended = 1 }, expect { "2018-10-27", not_applicable } },
}

check "group_meeting_monthly" {
  "Each group meets once a month; a joint sitting counts for each group that it names.", zh = "党小组会每月一次",
  on = "group", per = "month", cites = "branch_work/group_meeting",
  count { "group_meeting", rule.times },
  case "two groups sat together, the third did not" {
    group { "一组" }, group { "二组" }, group { "三组" }, activity { "group_meeting", "2021-03-09", groups = { "一组", "二组" } },
    expect { "一组", "2021-03", met, actual = 1 }, expect { "二组", "2021-03", met },
    expect { "三组", "2021-03", not_met, actual = 0, target = 1 },
  },
  case "a sitting that names no group may be anyone's" {
    unit { "一支部", kind = "branch" }, group { "一组", unit = "一支部" }, activity { "group_meeting", "2021-03-09" },
    expect { "一组", "2021-03", undetermined, missing = { "groups" } },
  },
  case "the month still runs" {
    as_of = "2021-03-15", group { "一组" }, expect { "一组", "2021-03", undetermined, pending = "2021-03-31" },
  },
  case "before the regulation" { group { "一组" }, expect { "一组", "2018-09", not_applicable } },
}

-- No national rule says how often: once a quarter is what branches do, so that a miss is told and warns nobody.
check "lecture_quarterly" {
  "A Party lecture is held once a quarter.", zh = "党课每季度一次",
  on = "unit", per = "quarter", where = { kind = "branch" }, level = "practice",
  count { "lecture", at_least(1) },
  unit { "一支部", kind = "branch" },
  case "a lecture; a forum without a lecturer; a forum with one" {
    activity { "lecture", "2021-03-31" }, activity { "study_forum", "2021-05-07", report = "李示例" },
    activity { "study_forum", "2021-08-06", lecturer = "李示例" },
    expect { "2021Q1", met, actual = 1 }, expect { "2021Q2", not_met, actual = 0 }, expect { "2021Q3", met },
  },
  case "the quarter still runs" { as_of = "2021-05-31", expect { "2021Q2", undetermined, pending = "2021-06-30" } },
}

check "theme_day_monthly" {
  "A theme day is held each month.", zh = "主题党日每月一次",
  on = "unit", per = "month", where = { kind = "branch" }, cites = "education/theme_day",
  count { "theme_day", rule.times },
  unit { "一支部", kind = "branch" },
  case "one sitting that is meeting and theme day; none a month later" {
    activity { "members_meeting", "2021-07-01", also = { "theme_day" } },
    expect { "2021-07", met, actual = 1 }, expect { "2021-08", not_met, actual = 0, target = 1 },
  },
  case "the month still runs" { as_of = "2021-08-30", expect { "2021-08", undetermined, pending = "2021-08-31" } },
  case "before the regulation" { expect { "2019-03", not_applicable } },
}

check "life_meeting_yearly" {
  "The meeting on the branch's own life is held once a year.", zh = "组织生活会每年一次",
  on = "unit", per = "year", where = { kind = "branch" }, cites = "education/life_meeting",
  count { "life_meeting", rule.times },
  unit { "一支部", kind = "branch" },
  case "in December; a year without" {
    activity { "life_meeting", "2020-12-31" }, expect { "2020", met, actual = 1 }, expect { "2021", not_met, actual = 0, target = 1 },
  },
  case "the year still runs" { as_of = "2021-11-30", expect { "2021", undetermined, pending = "2021-12-31" } },
  case "before the regulation" { expect { "2018", not_applicable } },
}

-- How long before its end the branch is reminded is nobody's rule but this plugin's.
check "committee_term_runs" {
  "The committee is elected anew before its term ends.", zh = "支委会按期换届",
  on = "unit", where = { term_end = filled }, cites = "elections/term",
  expires { "term_end", lead = months(3) },
  case "more than three months before, three months before, the last day, the day after" {
    as_of = "2021-09-30",
    unit { "一支部", kind = "branch", term_end = "2021-12-31" }, unit { "二支部", kind = "branch", term_end = "2021-12-30" },
    unit { "三支部", kind = "branch", term_end = "2021-09-30" }, unit { "四支部", kind = "branch", term_end = "2021-09-29" },
    expect { "一支部", met, pending = blank }, expect { "二支部", met, pending = "2021-12-30" },
    expect { "三支部", met, pending = "2021-09-30" }, expect { "四支部", not_met },
  },
}

measure "committee_meetings" {
  "Meetings of the committee.", zh = "支委会次数", on = "unit", unit = "次",
  count { "committee" },
  case "two in the year, one after it" { activity { "committee", "2021-01-04", "2021-12-31", "2022-01-03" }, expect { "2021", value = 2 } },
}

measure "group_meetings" {
  "Meetings of groups: a sitting of two groups is two.", zh = "党小组会次数", on = "unit", unit = "次",
  count { "group_meeting" },
  case "one alone, two together" {
    unit { "一支部", kind = "branch" }, group { "一组", unit = "一支部" }, group { "二组", unit = "一支部" },
    activity { "group_meeting", "2021-03-09", groups = { "一组" } },
    activity { "group_meeting", "2021-04-13", groups = { "一组", "二组" } },
    expect { "2021", value = 3 },
  },
}

measure "lectures" {
  "Party lectures, those at the forum among them.", zh = "党课次数", on = "unit", unit = "次",
  count { "lecture" },
  case "one by itself, one at the forum" {
    activity { "lecture", "2021-03-18" }, activity { "study_forum", "2021-03-26", lecturer = "李示例" }, expect { "2021", value = 2 },
  },
}
