-- 年终：每个支部一份年度总结，另有一张各支部数字的总表。
-- The year's end: the yearly report of each branch, and one table of their figures.
plugin {
  "The year's end: reports and figures of each branch.", name = "year_end", version = "1.0.0",
  needs = { "zhibu >= 0.1", "yearly >= 1.0", "core_life >= 1.0", "department >= 1.0", "study_forum >= 1.0" },
}

-- 总表的栏目：都是组织的指标，照自己的需要增减。
local figures = { "name", "activities_held", "committee_meetings", "group_meetings", "lectures", "forum_sessions" }

job "year_end" {
  "Makes the yearly report of each branch and one table of their figures.", zh = "年终数据", schedule = every("year", 10),
  after = { "quarter_end" }, args = { year = span { "Which year.", zh = "年度", default = "去年" } },
  run = function(ledger, args)
    local branches = units:where { kind = "branch" }
    ledger.files:add {
      "reports/" .. args.year .. "-年度数据.xlsx", branches, columns = figures, period = args.year, title = args.year .. " 年度数据",
    }
    for branch in progress(branches) do
      ledger.files:add { "reports/" .. args.year .. "-年度总结-" .. branch.name .. ".md", report = "yearly", period = args.year, unit = branch }
    end
  end,
  case "a table of all branches, and a report of each" {
    args = { year = "2021" }, unit { "一支部", kind = "branch" }, unit { "二支部", kind = "branch" },
    activity { "study_forum", "2021-03-05", unit = "一支部" },
    expect { files = 3, added = {}, file = "2021-年度数据.xlsx", rows = 2, text = "一支部 1 0 0 0 1" },
    expect { file = "2021-年度总结-一支部.md", text = "学习论坛" },
  },
}
