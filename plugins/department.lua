plugin { "What the department as a whole has: honours, rules in force, plans, talks, appraisals.", name = "department", version = "1.0.0", needs = "zhibu >= 0.1" }

measure "honours_standing" {
  "Honours that stand in the period.", zh = "在有效期内的荣誉", on = "unit", unit = "项",
  count { "honours" },
  case "from 2018 to 2020; one without a last year" {
    honour { "文明单位", "2018", "2020" }, honour { "先进支部", "2020" },
    expect { "2018", value = 1 }, expect { "2020", value = 2 }, expect { "2021", value = 1 },
  },
}

check "honour_has_its_term" {
  "An honour says from when it stands, and does not end before it begins.", zh = "荣誉期限清楚",
  on = "honour", level = "unit",
  run = function(honour)
    if not honour.from then return undetermined { missing = "from", evidence = honour } end
    if honour.through and honour.through < honour.from then return not_met { found = "through", evidence = honour } end
    return met { evidence = honour }
  end,
  case "in order, backwards, without a first day" {
    honour { "文明单位", "2018", "2020" }, honour { "先进支部", "2020", "2018" }, honour { "先锋岗" },
    expect { "文明单位", met }, expect { "先进支部", not_met, found = { "through" } }, expect { "先锋岗", undetermined, missing = { "from" } },
  },
}

measure "rules_in_force" {
  "The unit's own regulations in force on the last day of the period, not those of higher bodies.", zh = "现行管理规定", on = "unit", unit = "项",
  run = function(unit, period)
    local own, last = {}, period and period.to or as_of()
    if as_of() < last then last = as_of() end
    for regulation in regulations:where { issuer = none_of { "中央" } } do
      for edition in regulation:editions() do
        if edition.from <= last and (not edition.through or last <= edition.through) then
          own[#own + 1] = regulation
          break
        end
      end
    end
    return { #own, evidence = own }
  end,
  case "in force, over, to come, of a higher body" {
    unit { "一支部", kind = "branch" },
    regulation { "学习制度", issuer = "本部门" }, edition { "学习制度", "2019", from = "2019-01-01" },
    regulation { "值班制度", issuer = "本部门" }, edition { "值班制度", "2019", from = "2019-01-01", through = "2020-12-31" },
    regulation { "会议制度", issuer = "本部门" }, edition { "会议制度", "2022", from = "2022-01-01" },
    regulation { "支部工作条例", issuer = "中央" }, edition { "支部工作条例", "2018", from = "2018-10-28" },
    expect { "一支部", "2021", value = 1 }, expect { "一支部", "2020", value = 2 },
  },
}

-- The five that the article names. A branch that calls them otherwise copies the check and changes the words.
check "five_rules_are_there" {
  "Rules for meetings and lectures, the theme day, the life meeting, the ledger and talks are in force.", zh = "五项基本制度齐全",
  on = "unit", per = "year", where = { kind = "branch" }, level = "unit",
  run = function(unit, year)
    local words, missing, found = { "三会一课", "主题党日", "组织生活会", "台账", "谈心谈话" }, {}, {}
    local last = as_of() < year.to and as_of() or year.to
    for _, word in ipairs(words) do
      local there = false
      for regulation in regulations:where { title = like(word) } do
        for edition in regulation:editions() do
          if edition.from <= last and (not edition.through or last <= edition.through) then
            there = true
            found[#found + 1] = regulation
          end
        end
      end
      if not there then missing[#missing + 1] = word end
    end
    if #missing > 0 then return not_met { actual = #words - #missing, target = #words, missing = missing, evidence = found } end
    return met { actual = #words, target = #words, evidence = found }
  end,
  case "all five; one of them over" {
    unit { "一支部", kind = "branch" },
    regulation { "三会一课实施细则" }, edition { "三会一课实施细则", "2019", from = "2019-01-01" },
    regulation { "主题党日实施细则" }, edition { "主题党日实施细则", "2019", from = "2019-01-01" },
    regulation { "组织生活会实施细则" }, edition { "组织生活会实施细则", "2019", from = "2019-01-01" },
    regulation { "工作台账指引" }, edition { "工作台账指引", "2019", from = "2019-01-01", through = "2020-12-31" },
    regulation { "谈心谈话规定" }, edition { "谈心谈话规定", "2019", from = "2019-01-01" },
    expect { "一支部", "2020", met, actual = 5 }, expect { "一支部", "2021", not_met, actual = 4, missing = { "台账" } },
  },
}

check "regulation_numbered" {
  "Each of the unit's own regulations has a number.", zh = "制度有编号",
  on = "regulation", where = { issuer = none_of { "中央" } }, level = "unit",
  required { "number" },
  case "with and without" {
    regulation { "学习制度", issuer = "本部门", number = "〔2019〕1号" }, regulation { "值班制度", issuer = "本部门" },
    expect { "学习制度", met }, expect { "值班制度", not_met, missing = { "number" } },
  },
}

check "plan_for_the_year" {
  "There is a plan for the year, and it says what will be done.", zh = "年度计划",
  on = "unit", per = "year", where = { kind = "branch" }, level = "unit",
  run = function(unit, year)
    local here = plans:where { year = year.from.year }
    if #here == 0 then return not_met { actual = 0, target = 1, missing = "plans" } end
    for plan in here do
      if #plan:plan_items() == 0 then return undetermined { missing = "plan_items", evidence = plan } end
    end
    return met { actual = #here, target = 1, evidence = here }
  end,
  case "a plan with an item, one without items, none" {
    unit { "一支部", kind = "branch" },
    plan { "提升计划", 2019 }, plan_item { "提升计划", "1", "办论坛" }, plan { "培训计划", 2020 },
    expect { "一支部", "2019", met, actual = 1 }, expect { "一支部", "2020", undetermined, missing = { "plan_items" } },
    expect { "一支部", "2021", not_met, missing = { "plans" } },
  },
}

check "talks_between_all" {
  "Committee members talk with each other and with members, and members with each other.", zh = "谈心谈话",
  on = "unit", per = "year", where = { kind = "branch" }, cites = "branch_work/talks",
  all_of {
    count { "talks", rule.times, where = { relation = "committee" } }, count { "talks", rule.times, where = { relation = "committee_member" } },
    count { "talks", rule.times, where = { relation = "members" } },
  },
  case "all three; two of them" {
    unit { "一支部", kind = "branch" }, unit { "二支部", kind = "branch" },
    talk { "李示例", "王样本", "2021-03-05", relation = "committee", unit = "一支部" }, talk { "李示例", "赵合成", "2021-03-05", relation = "committee_member", unit = "一支部" },
    talk { "赵合成", "钱虚构", "2021-03-05", relation = "members", unit = "一支部" }, talk { "李示例", "王样本", "2021-03-05", relation = "committee", unit = "二支部" },
    talk { "赵合成", "钱虚构", "2021-03-05", relation = "members", unit = "二支部" },
    expect { "一支部", "2021", met }, expect { "二支部", "2021", not_met },
  },
  case "the year still runs" { as_of = "2021-04-30", unit { "一支部", kind = "branch" }, expect { "一支部", "2021", undetermined, pending = "2021-12-31" } },
  case "before the regulation" { unit { "一支部", kind = "branch" }, expect { "一支部", "2017", not_applicable } },
}

measure "appraised_excellent" {
  "Grades of excellent in the appraisals of the period.", zh = "评为优秀", on = "unit", unit = "人次",
  run = function(unit, period)
    local graded = {}
    for member in unit:members() do
      for entry in member:entries { item = "民主评议", date = period, grade = "excellent" } do graded[#graded + 1] = entry end
    end
    return { #graded, evidence = graded }
  end,
  case "two grades" {
    unit { "一支部", kind = "branch" }, entry { "李示例", "民主评议", "2021-12-20", grade = "excellent" }, entry { "王样本", "民主评议", "2021-12-20", grade = "qualified" },
    expect { "一支部", "2021", value = 1 },
  },
}

measure "appraised" {
  "Grades that full members got in the appraisals of the period; probationary members take part and get none.", zh = "参加评定", on = "unit", unit = "人次",
  run = function(unit, period)
    local graded = {}
    for member in unit:members { status = "full" } do
      for entry in member:entries { item = "民主评议", date = period, grade = filled } do graded[#graded + 1] = entry end
    end
    return { #graded, evidence = graded }
  end,
  case "a probationary member has no grade" {
    unit { "一支部", kind = "branch" }, member { "赵合成", status = "probationary" },
    entry { "李示例", "民主评议", "2021-12-20", grade = "excellent" }, entry { "王样本", "民主评议", "2021-12-20", grade = "qualified" },
    entry { "赵合成", "民主评议", "2021-12-20" },
    expect { "一支部", "2021", value = 2 },
  },
}

check "a_third_is_excellent" {
  "No more than a third of the full members is graded excellent.", zh = "优秀不超过三分之一",
  on = "unit", per = "year", where = { kind = "branch" }, cites = "education/appraisal",
  share { "appraised_excellent", rule.excellent, of = "appraised", round = "down" },
  case "two of four, one of three" {
    unit { "一支部", kind = "branch" }, unit { "二支部", kind = "branch" },
    member { "甲一", unit = "一支部" }, member { "甲二", unit = "一支部" }, member { "甲三", unit = "一支部" }, member { "甲四", unit = "一支部" },
    member { "乙一", unit = "二支部" }, member { "乙二", unit = "二支部" }, member { "乙三", unit = "二支部" },
    entry { "甲一", "民主评议", "2021-12-20", grade = "excellent" }, entry { "甲二", "民主评议", "2021-12-20", grade = "excellent" },
    entry { "甲三", "民主评议", "2021-12-20", grade = "qualified" }, entry { "甲四", "民主评议", "2021-12-20", grade = "qualified" },
    entry { "乙一", "民主评议", "2021-12-20", grade = "excellent" }, entry { "乙二", "民主评议", "2021-12-20", grade = "qualified" },
    entry { "乙三", "民主评议", "2021-12-20", grade = "qualified" },
    expect { "一支部", "2021", not_met, actual = 2, target = 1 }, expect { "二支部", "2021", met, actual = 1, target = 1 },
  },
  case "nobody was graded" { unit { "一支部", kind = "branch" }, expect { "一支部", "2021", undetermined, missing = { "appraised" } } },
  case "the year still runs" {
    as_of = "2021-12-20", unit { "一支部", kind = "branch" }, entry { "李示例", "民主评议", "2021-12-20", grade = "excellent" },
    expect { "一支部", "2021", undetermined, pending = "2021-12-31" },
  },
  case "before the regulation" { unit { "一支部", kind = "branch" }, expect { "一支部", "2018", not_applicable } },
}

measure "activities_held" {
  "Everything that the branch held.", zh = "活动总数", on = "unit", unit = "次",
  count { "activities" },
  case "two" { activity { "theme_day", "2021-03-05" }, activity { "lecture", "2021-03-06" }, expect { "2021", value = 2 } },
}

measure "joint_activities" {
  "What the branch held for the Party's work and for the trainees at once: both tags.", zh = "党建与业务结合的活动", on = "unit", unit = "次",
  run = function(unit, period)
    local both = unit:activities { date = period, tags = "党建" }:where { tags = "学员管理" }
    return { #both, evidence = both }
  end,
  case "both tags, one, none" {
    unit { "一支部", kind = "branch" }, activity { "theme_day", "2021-03-05", unit = "一支部", tags = { "党建", "学员管理" } },
    activity { "theme_day", "2021-04-05", unit = "一支部", tags = "党建" }, activity { "theme_day", "2021-05-05", unit = "一支部" },
    expect { "一支部", "2021", value = 1 },
  },
}

-- How many it should be nobody has laid down: one is asked for, and a miss warns nobody.
check "party_work_joins_the_trade" {
  "Some of what the branch holds serves the Party's work and the trainees at once.", zh = "党建与学员管理一体推进",
  on = "unit", per = "year", where = { kind = "branch" }, level = "practice",
  share { "joint_activities", more_than(0), of = "activities_held" },
  case "one of two; none of one" {
    unit { "一支部", kind = "branch" }, unit { "二支部", kind = "branch" },
    activity { "theme_day", "2021-03-05", unit = "一支部", tags = { "党建", "学员管理" } }, activity { "theme_day", "2021-04-05", unit = "一支部" },
    activity { "theme_day", "2021-04-05", unit = "二支部" },
    expect { "一支部", "2021", met, actual = 1 }, expect { "二支部", "2021", not_met, actual = 0 },
  },
  case "nothing held" { unit { "一支部", kind = "branch" }, expect { "一支部", "2021", undetermined, missing = { "activities_held" } } },
  case "the year still runs" {
    as_of = "2021-03-31", unit { "一支部", kind = "branch" }, activity { "theme_day", "2021-03-05", unit = "一支部" },
    expect { "一支部", "2021", undetermined, pending = "2021-12-31" },
  },
}
