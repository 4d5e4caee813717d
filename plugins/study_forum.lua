plugin { "The study forum: who spoke, who chaired, who still has to.", name = "study_forum", version = "1.0.0", needs = "zhibu >= 0.1" }

activity_type "study_forum" {
  "A session of the study forum.", zh = "学习论坛", aliases = { "论坛" },
  counts_as = { lecture = { role = "lecturer" } },           -- with a lecturer the sitting is a lecture too
  roles  = { report = "作报告", lecturer = "讲党课", host = "作主持", comment = "作点评" },
  fields = {
    words   = integer { "Length of the transcripts in characters.", zh = "字数", min = 0 },
    special = text { "Whom or what a special session is for.", zh = "专场" },
  },
}

regulation "forum_rules" {
  "A department's rules for its study forum: an example to be replaced by one's own.", zh = "学习论坛管理办法（示例）", issuer = "unit",
  edition "2019" { from = "2019-01-01", certainty = "local", source = "Invented: a unit writes its own.",
    clause "sessions" {
      "A session is held in each quarter.", zh = "每季度举办论坛不少于1次", article = "2", level = "unit", params = { times = at_least(1) },
    },
  },
  edition "2021" { from = "2021-01-01", certainty = "local", keeps = "2019",
    source = "After what one branch published: 机关党建研究, 2021, no. 11.",
    clause "roles" { "Everyone reports, lectures, chairs and comments each year.", zh = "每人每年作报告、讲党课、作主持、作点评各不少于1次",
      article = "3", level = "unit", params = { times = at_least(1) } },
  },
}

check "forum_quarterly" {
  "The forum is held in each quarter.", zh = "论坛每季度举办",
  on = "unit", per = "quarter", where = { kind = "branch" }, cites = "forum_rules/sessions",
  count { "study_forum", rule.times },
  unit { "一支部", kind = "branch" },
  case "once in spring, not in summer" {
    activity { "study_forum", "2021-03-31" }, activity { "study_forum", "2021-07-01" },
    expect { "2021Q1", met, actual = 1 }, expect { "2021Q2", not_met, actual = 0, target = 1 },
  },
  case "the quarter still runs" { as_of = "2021-05-31", expect { "2021Q2", undetermined, pending = "2021-06-30" } },
  case "before there were rules" { expect { "2018Q4", not_applicable } },
}

check "everyone_takes_part" {
  "Each member reports, lectures, chairs and comments.", zh = "人人四个作",
  on = "member", per = "year", exempt = { condition = { "old", "ill" } }, cites = "forum_rules/roles",
  coverage { "study_forum", rule.times, each = { role = { "report", "lecturer", "host", "comment" } } },
  case "all four, in two sessions" {
    activity { "study_forum", "2021-03-05", report = "李示例", lecturer = "李示例" },
    activity { "study_forum", "2021-12-31", host = "李示例", comment = "李示例" },
    expect { "李示例", "2021", met },
  },
  case "one role short: the comment came a year late" {
    activity { "study_forum", "2021-03-05", report = "李示例", lecturer = "李示例", host = "李示例" },
    activity { "study_forum", "2022-01-04", comment = "李示例" },
    expect { "李示例", "2021", not_met, missing = { "comment" } },
  },
  case "who came in autumn is asked too, because the base is the roll of the last day" {
    member { "王样本", from = "2021-10-08" },
    activity { "study_forum", "2021-11-05", report = "王样本", lecturer = "王样本", host = "王样本" },
    expect { "王样本", "2021", not_met, missing = { "comment" } },
  },
  case "the year still runs" {
    as_of = "2021-04-30", activity { "study_forum", "2021-03-05", report = "李示例" },
    expect { "李示例", "2021", undetermined, pending = "2021-12-31", missing = { "lecturer", "host", "comment" } },
  },
  case "the old and the ill are not held to it" { member { "赵合成", condition = "ill" }, expect { "赵合成", "2021", not_applicable } },
  case "the rules of 2019 asked this of nobody" { member { "李示例" }, expect { "李示例", "2020", not_applicable } },
}

-- The free form, for what no word of the notation says.
check "comments_by_several" {
  "Nobody who reports several times is commented on by one colleague alone.", zh = "点评不固定",
  on = "member", per = "year", level = "practice",
  run = function(member, year)
    local reports = member:participations { type = "study_forum", role = "report", date = year, attendance = { "present", "made_up" } }
    if #reports < 2 then return not_applicable "作报告不足两次 / fewer than two reports" end
    local commented, several = {}, 0
    for report in reports do
      for colleague in report.activity.comment do
        if not commented[colleague] then
          commented[colleague] = true
          several = several + 1
        end
      end
    end
    if several == 0 then return undetermined { missing = "comment", evidence = reports } end
    if several == 1 then return not_met { actual = several, target = 2, evidence = reports } end
    return met { actual = several, target = 2, evidence = reports }
  end,
  case "always the same, two in turn, nobody on record, a single report" {
    activity { "study_forum", "2021-03-05", "2021-06-05", report = "李示例", comment = "周演示" },
    activity { "study_forum", "2021-04-05", report = "王样本", comment = "周演示" },
    activity { "study_forum", "2021-07-05", report = "王样本", comment = "吴测试" },
    activity { "study_forum", "2021-05-05", "2021-08-05", report = "赵合成" },
    activity { "study_forum", "2021-09-05", report = "钱虚构", comment = { "周演示", "吴测试" } },
    expect { "李示例", "2021", not_met, actual = 1, target = 2 }, expect { "王样本", "2021", met, actual = 2 },
    expect { "赵合成", "2021", undetermined, missing = { "comment" } }, expect { "钱虚构", "2021", not_applicable },
  },
}

measure "forum_sessions" {
  "Sessions of the forum.", zh = "论坛场次", on = "unit", unit = "场",
  count { "study_forum" },
  case "two in the year, one after it" {
    unit { "一支部", kind = "branch" }, activity { "study_forum", "2021-03-05", "2021-12-31", "2022-01-04" },
    expect { "一支部", "2021", value = 2 },
  },
}

measure "forum_gap" {
  "The longest stretch between two sessions of the forum that follow each other in the period.", zh = "论坛最长间隔", on = "unit", unit = "天",
  run = function(unit, period)
    local longest, pair, previous = 0, {}, nil
    for sitting in unit:activities { type = "study_forum", date = period }:sort "date" do
      if previous and sitting.date - previous.date > longest then
        longest, pair = sitting.date - previous.date, { previous, sitting }
      end
      previous = sitting
    end
    return { longest, evidence = pair }
  end,
  case "a month, then a quarter" {
    unit { "一支部", kind = "branch" }, activity { "study_forum", "2021-03-01", "2021-04-01", "2021-07-01", unit = "一支部" },
    expect { "一支部", "2021", value = 91 },
  },
}
