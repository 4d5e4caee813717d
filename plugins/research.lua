plugin { "Research and what comes of it: projects, teams, articles, books.", name = "research", version = "1.0.0", needs = "zhibu >= 0.1" }

-- What a branch promised its members: everyone does research, everyone has a result, everyone publishes.
regulation "research_rules" {
  "A department's rules for research: an example to be replaced by one's own.", zh = "课题研究管理办法（示例）", issuer = "unit",
  edition "2019" { from = "2019-01-01", certainty = "local", source = "After what one branch published: 机关党建研究, 2021, no. 11.",
    clause "teams" { "Every member is on the team of a project.", zh = "全体党员参加项目研究团队", article = "3", level = "unit",
      params = { projects = at_least(1) } },
    clause "results" { "Every member has a result.", zh = "人人有成果", article = "4", level = "unit", params = { outputs = at_least(1) } },
    clause "articles" { "Every member publishes an article.", zh = "人人发文章", article = "5", level = "unit", params = { articles = at_least(1) } },
  },
}

check "everyone_on_a_team" {
  "Each member is on the team of a project.", zh = "人人做研究",
  on = "member", per = "year", exempt = { condition = { "old", "ill" } }, cites = "research_rules/teams",
  coverage { "assignments", rule.projects },
  case "on a team since last year; on none; on one until the year before" {
    member { "钱虚构" }, assignment { "甲课题", "李示例", from = "2020-03-01" },
    assignment { "甲课题", "赵合成", from = "2019-03-01", through = "2020-12-31" },
    expect { "李示例", "2021", met }, expect { "钱虚构", "2021", not_met, missing = { "assignment" } }, expect { "赵合成", "2021", not_met },
  },
  case "the year still runs" { as_of = "2021-04-30", member { "钱虚构" }, expect { "钱虚构", "2021", undetermined, pending = "2021-12-31" } },
  case "the old and the ill are not held to it" { member { "赵合成", condition = "ill" }, expect { "赵合成", "2021", not_applicable } },
  case "before the rules" { member { "钱虚构" }, expect { "钱虚构", "2018", not_applicable } },
}

check "everyone_has_a_result" {
  "Each member has a result of his own.", zh = "人人有成果",
  on = "member", per = "year", exempt = { condition = { "old", "ill" } }, cites = "research_rules/results",
  coverage { "outputs", rule.outputs },
  case "a report by two; nobody's name on it; a year late" {
    member { "钱虚构" }, output { "report", "甲报告", "2021-06-01", authors = { "李示例", "王样本" } },
    output { "article", "乙文", "2022-01-04", authors = "钱虚构" },
    expect { "李示例", "2021", met }, expect { "王样本", "2021", met }, expect { "钱虚构", "2021", not_met },
  },
  case "the year still runs" { as_of = "2021-04-30", member { "钱虚构" }, expect { "钱虚构", "2021", undetermined, pending = "2021-12-31" } },
  case "before the rules" { member { "钱虚构" }, expect { "钱虚构", "2018", not_applicable } },
}

check "everyone_publishes" {
  "Each member publishes an article.", zh = "人人发文章",
  on = "member", per = "year", exempt = { condition = { "old", "ill" } }, cites = "research_rules/articles",
  coverage { "outputs", rule.articles, where = { kind = "article", outlet = filled } },
  case "published; written and not published; a report" {
    output { "article", "甲文", "2021-06-01", outlet = "某报", authors = "李示例" }, output { "article", "乙文", "2021-06-02", authors = "王样本" },
    output { "report", "丙报告", "2021-06-03", outlet = "某刊", authors = "赵合成" },
    expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met }, expect { "赵合成", "2021", not_met },
  },
  case "the year still runs" { as_of = "2021-04-30", member { "钱虚构" }, expect { "钱虚构", "2021", undetermined, pending = "2021-12-31" } },
  case "before the rules" { member { "钱虚构" }, expect { "钱虚构", "2018", not_applicable } },
}

check "sub_project_has_its_project" {
  "A sub-project says which project it is a part of, and no project is a part of itself.", zh = "子课题有所属项目",
  on = "project", level = "unit",
  run = function(project)
    if not project.level then return undetermined { missing = "level", evidence = project } end
    if project.level == "sub_project" and #project.parents == 0 then return not_met { missing = "parents", evidence = project } end
    local seen, open = {}, { project }
    while #open > 0 do
      local here = table.remove(open)
      for above in here.parents do
        if above == project then return not_met { found = project.title, evidence = above } end
        if not seen[above] then
          seen[above] = true
          open[#open + 1] = above
        end
      end
    end
    return met { evidence = project }
  end,
  case "with a parent, without, a project by itself" {
    project { "甲项目", level = "project" }, project { "甲一", level = "sub_project", parents = "甲项目" }, project { "乙一", level = "sub_project" },
    project { "丙" },
    expect { "甲项目", met }, expect { "甲一", met }, expect { "乙一", not_met, missing = { "parents" } },
    expect { "丙", undetermined, missing = { "level" } },
  },
  case "a project that is its own part" { project { "甲项目", level = "project", parents = "甲项目" }, expect { "甲项目", not_met, found = { "甲项目" } } },
}

check "entrusted_project_has_results" {
  "A project that others asked for has its outputs.", zh = "委托课题有成果",
  on = "project", where = { sponsor = filled }, level = "unit",
  count { "outputs", at_least(1) },
  case "a report and a body of rules; none" {
    project { "甲项目", sponsor = "某部门", starts = "2020-03-01" }, project { "乙项目", sponsor = "某部门", starts = "2020-03-01" },
    output { "report", "甲报告", "2021-06-01", project = "甲项目" }, output { "rules", "甲办法", "2021-06-01", project = "甲项目" },
    expect { "甲项目", met, actual = 2 }, expect { "乙项目", not_met, actual = 0 },
  },
  case "one is enough" {
    project { "甲项目", sponsor = "某部门", starts = "2020-03-01" }, output { "report", "甲报告", "2021-06-01", project = "甲项目" },
    expect { "甲项目", met, actual = 1, target = 1 },
  },
}

measure "research_themes" {
  "Themes of the programmes of research.", zh = "研究主题", on = "unit", unit = "个",
  count { "themes" },
  case "two of one programme" { theme { "甲计划", "甲" }, theme { "甲计划", "乙" }, expect { "2021", value = 2 } },
}

measure "own_projects" {
  "The branch's own research projects that began in the period.", zh = "研究项目", on = "unit", unit = "个",
  count { "projects", where = { level = "project", sponsor = blank } },
  case "a project with a part, one for others" {
    project { "甲项目", level = "project", starts = "2021-03-01" }, project { "乙项目", level = "project", starts = "2021-03-01", sponsor = "某部门" },
    project { "甲一", level = "sub_project", starts = "2021-03-01", parents = "甲项目" },
    expect { "2021", value = 1 },
  },
}

measure "sub_projects" {
  "Parts of projects that began in the period: one of two projects is one.", zh = "子课题", on = "unit", unit = "个",
  count { "projects", where = { level = "sub_project" } },
  case "one part of two projects, one of one" {
    project { "甲项目", level = "project", starts = "2021-03-01" }, project { "乙项目", level = "project", starts = "2021-03-01" },
    project { "甲一", level = "sub_project", starts = "2021-03-01", parents = { "甲项目", "乙项目" } },
    project { "乙一", level = "sub_project", starts = "2021-03-01", parents = "乙项目" },
    expect { "2021", value = 2 },
  },
}

measure "entrusted_projects" {
  "Projects that others asked for.", zh = "委托课题", on = "unit", unit = "个",
  count { "projects", where = { level = "project", sponsor = filled } },
  case "one of two" {
    project { "甲项目", level = "project", starts = "2021-03-01" }, project { "乙项目", level = "project", starts = "2021-03-01", sponsor = "某部门" },
    expect { "2021", value = 1 },
  },
}

measure "entrusted_outputs" {
  "What projects gave that others asked for.", zh = "委托课题成果", on = "unit", unit = "项",
  count { "outputs", where = { ["project.sponsor"] = filled } },
  case "a report and a body of rules" {
    project { "甲项目", sponsor = "某部门" }, project { "乙项目" }, output { "report", "甲报告", "2021-06-01", project = "甲项目" },
    output { "rules", "甲办法", "2021-06-01", project = "甲项目" }, output { "report", "乙报告", "2021-06-01", project = "乙项目" },
    expect { "2021", value = 2 },
  },
}

measure "research_characters" {
  "Characters of the reports of the branch's own projects.", zh = "研究成果字数", on = "unit", unit = "字",
  sum { "characters", of = "outputs", where = { kind = "report", project = filled, ["project.sponsor"] = blank } },
  case "two reports, a transcript, a report of another's project" {
    project { "甲项目" }, project { "乙项目", sponsor = "某部门" },
    output { "report", "甲报告", "2021-06-01", project = "甲项目", characters = 12000 },
    output { "report", "甲二报告", "2021-06-02", project = "甲项目", characters = 8000 },
    output { "transcript", "讲稿", "2021-06-03", characters = 5000 },
    output { "report", "乙报告", "2021-06-04", project = "乙项目", characters = 7000 },
    expect { "2021", value = 20000 },
  },
  case "of one report nobody counted the characters" {
    project { "甲项目" }, output { "report", "甲报告", "2021-06-01", project = "甲项目", characters = 12000 },
    output { "report", "甲二报告", "2021-06-02", project = "甲项目" },
    expect { "2021", value = at_least(12000), missing = { "characters" } },
  },
}

measure "project_characters" {
  "Characters of the reports of a project and of its parts.", zh = "项目成果字数", on = "project", unit = "字",
  run = function(project, period)
    local reports, blanks, sum = {}, {}, 0
    local function add(one)
      for report in one:outputs { kind = "report", date = period } do
        reports[#reports + 1] = report
        if report.characters then sum = sum + report.characters else blanks[#blanks + 1] = report end
      end
    end
    add(project)
    for part in project:projects() do
      if part ~= project then add(part) end
    end
    return { sum, evidence = reports, blanks = blanks, missing = #blanks > 0 and "characters" or nil }
  end,
  case "its own and its part's" {
    project { "甲项目" }, project { "甲一", parents = "甲项目" }, output { "report", "甲报告", "2021-06-01", project = "甲项目", characters = 1000 },
    output { "report", "甲一报告", "2021-06-01", project = "甲一", characters = 200 },
    expect { "甲项目", "2021", value = 1200 }, expect { "甲一", "2021", value = 200 },
  },
  case "one without a count" {
    project { "甲项目" }, output { "report", "甲报告", "2021-06-01", project = "甲项目" },
    expect { "甲项目", "2021", value = at_least(0), missing = { "characters" } },
  },
}

measure "articles" {
  "Articles published: one by two authors is one.", zh = "发表理论文章", on = "unit", unit = "篇",
  count { "outputs", where = { kind = "article", outlet = filled } },
  case "by two authors; not published; a year later" {
    output { "article", "甲文", "2021-06-01", outlet = "某报", authors = { "李示例", "王样本" } }, output { "article", "乙文", "2021-06-01" },
    output { "article", "丙文", "2022-01-04", outlet = "某刊" },
    expect { "2021", value = 1 },
  },
}

measure "member_articles" {
  "Articles that a member published, alone or with others.", zh = "个人发表文章", on = "member", unit = "篇",
  count { "outputs", where = { kind = "article", outlet = filled } },
  case "one by two authors counts for each" {
    output { "article", "甲文", "2021-06-01", outlet = "某报", authors = { "李示例", "王样本" } },
    expect { "李示例", "2021", value = 1 }, expect { "王样本", "2021", value = 1 },
  },
}

measure "study_times_articles" {
  "Of the articles those in the 学习时报.", zh = "《学习时报》文章", on = "unit", unit = "篇",
  count { "outputs", where = { kind = "article", outlet = "学习时报" } },
  case "one of two" {
    output { "article", "甲文", "2021-06-01", outlet = "学习时报" }, output { "article", "乙文", "2021-06-01", outlet = "某刊" },
    expect { "2021", value = 1 },
  },
}

measure "study_times_numbers" {
  "In how many numbers of the 学习时报 they stood.", zh = "《学习时报》期数", on = "unit", unit = "期",
  count { "outputs", where = { kind = "article", outlet = "学习时报" }, distinct = "number" },
  case "two in one number, one in another, one without" {
    output { "article", "甲文", "2021-06-01", outlet = "学习时报", number = "1001" }, output { "article", "乙文", "2021-06-01", outlet = "学习时报", number = "1001" },
    output { "article", "丙文", "2021-06-08", outlet = "学习时报", number = "1002" }, expect { "2021", value = 2 },
  },
  case "of one nobody knows the number" {
    output { "article", "甲文", "2021-06-01", outlet = "学习时报", number = "1001" }, output { "article", "乙文", "2021-06-01", outlet = "学习时报" },
    expect { "2021", value = at_least(1), missing = { "number" } },
  },
}

measure "full_pages" {
  "Full pages that articles filled: the same page of two numbers is two.", zh = "整版", on = "unit", unit = "个",
  count { "outputs", where = { kind = "article", full_page = true }, distinct = { "outlet", "number", "page" } },
  case "two articles on a page, the same page of another number, an article that is no full page" {
    output { "article", "甲文", "2021-06-01", outlet = "某报", number = "1001", page = "5", full_page = true },
    output { "article", "乙文", "2021-06-01", outlet = "某报", number = "1001", page = "5", full_page = true },
    output { "article", "丙文", "2021-06-08", outlet = "某报", number = "1002", page = "5", full_page = true },
    output { "article", "丁文", "2021-06-15", outlet = "某报", number = "1003", page = "5" },
    expect { "2021", value = 2 },
  },
}

measure "headline_reposts" {
  "Outputs that a channel took up as its headline.", zh = "头条推送", on = "unit", unit = "次",
  count { "reposts", where = { position = "头条" } },
  case "one of two" {
    repost { "甲文", "公众号", "2021-06-02", position = "头条" }, repost { "乙文", "公众号", "2021-06-02" }, expect { "2021", value = 1 },
  },
}

measure "books" {
  "Books published.", zh = "出版著述", on = "unit", unit = "部",
  count { "outputs", where = { kind = "book" } },
  case "one" { output { "book", "甲书", "2021-06-01" }, output { "article", "乙文", "2021-06-01" }, expect { "2021", value = 1 } },
}

measure "basic_skills" {
  "Of four skills of the trade how many a member practised: to follow up study, to discuss, to find out, to write a report.", zh = "四项基本功", on = "member",
  unit = "项",
  run = function(member, period)
    local done, count = {}, 0
    for _, kind in ipairs { "study_forum", "seminar", "survey" } do
      local took = member:participations { type = kind, date = period, attendance = { "present", "made_up" } }
      if #took > 0 then
        count = count + 1
        done[#done + 1] = took
      end
    end
    local reports = member:outputs { kind = "report", date = period }
    if #reports > 0 then
      count = count + 1
      done[#done + 1] = reports
    end
    return { count, evidence = done }
  end,
  case "study and a report; nothing" {
    member { "钱虚构" }, activity { "study_forum", "2021-03-05", report = "李示例" }, output { "report", "甲报告", "2021-06-01", authors = "李示例" },
    expect { "李示例", "2021", value = 2 }, expect { "钱虚构", "2021", value = 0 },
  },
}
