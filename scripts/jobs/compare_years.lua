-- 两年对照：每个支部的数字，去年与前年并列，增减各多少。只知下限的不算增减。
-- Two years side by side: the figures of each branch and by how much they differ; of what is only a lower bound no difference is told.
plugin {
  "Two years of each branch side by side.", name = "compare_years", version = "1.0.0",
  needs = { "zhibu >= 0.1", "core_life >= 1.0", "department >= 1.0", "study_forum >= 1.0", "classes >= 1.0", "research >= 1.0" },
}

-- 对照哪些指标：名称和标题，照自己的需要增减。
local figures = {
  { "activities_held", "活动次数" }, { "committee_meetings", "支委会" }, { "group_meetings", "党小组会" }, { "lectures", "党课" },
  { "forum_sessions", "学习论坛" }, { "classes_held", "班次" }, { "trainee_times", "培训人次" }, { "articles", "文章" },
}

local function exact(figure) return not tostring(figure):find("≥", 1, true) end

job "compare_years" {
  "Compares the figures of each branch in two years.", zh = "两年对照", schedule = every("year", 15),
  args = { year = span { "The later year.", zh = "后一年", default = "去年" }, before = span { "The earlier year.", zh = "前一年", default = "前年" } },
  run = function(ledger, args)
    local rows = {}
    for branch in progress(units:where { kind = "branch" }) do
      for _, figure in ipairs(figures) do
        local measure, label = figure[1], figure[2]
        local early, late = branch[measure](branch, args.before), branch[measure](branch, args.year)
        rows[#rows + 1] = { branch.name, label, early, late, exact(early) and exact(late) and late - early or nil }
      end
    end
    ledger.files:add {
      "reports/" .. args.before .. "与" .. args.year .. "对照.xlsx", rows, title = args.before .. " 与 " .. args.year .. " 对照",
      columns = { "组织", "指标", tostring(args.before), tostring(args.year), "增减" },
    }
  end,
  case "one more forum, one lecture less" {
    args = { year = "2021", before = "2020" }, unit { "一支部", kind = "branch" },
    activity { "study_forum", "2020-03-05", "2021-03-05", "2021-06-04", unit = "一支部" }, activity { "lecture", "2020-05-07", unit = "一支部" },
    expect { file = "2020与2021对照.xlsx", rows = 8, text = { "一支部 学习论坛 1 2 1", "一支部 党课 1 0 -1", "一支部 活动次数 2 2 0" } },
  },
  case "of what is only a lower bound no difference is told" {
    args = { year = "2021", before = "2020" }, unit { "一支部", kind = "branch" }, class { "第118期", "2020-03-01", unit = "一支部" },
    class { "第119期", unit = "一支部" }, trainee { "赵合成", "第118期" }, trainee { "王样本", "第119期" },
    expect { rows = 8, text = { "一支部 班次 ≥1 0 ", "一支部 培训人次 ≥1 0 " } },
  },
}
