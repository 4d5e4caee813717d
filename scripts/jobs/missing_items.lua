-- 未完成事项：给每个支部一份通报，只写台账里有什么、缺什么。
-- What is missing: a notice to each branch, which says what the ledger holds and what it lacks.
plugin {
  "A notice to each branch of what is not done or not written down.", name = "missing_items", version = "1.0.0", needs = "zhibu >= 0.1",
}

job "missing_items" {
  "Makes a notice for each branch: what is not done, due when, asked of whom.", zh = "未完成事项通报", schedule = every("month", 25),
  each = "unit", where = { kind = "branch" },
  args = { period = span { "Which period.", zh = "期间", default = "今年" } },
  run = function(ledger, args, unit)
    ledger.files:add {
      "reports/" .. args.period .. "-未完成事项-" .. unit.name .. ".md", report = "missing", period = args.period, unit = unit,
    }
  end,
  case "one branch, one file, and nothing is written" {
    args = { period = "2021" }, unit { "一支部", kind = "branch" }, member { "李示例", unit = "一支部" },
    expect { files = 1, added = {}, file = "2021-未完成事项-一支部.md", text = "一支部" },
  },
}
