-- 计划滚动：把一年的计划续到下一年，时限各推后一年；批准日期留空，等新的批准。
-- The plan rolls over: a year's plans go on into the next with each due day a year later; who approves them is left open.
plugin { "The plans of a year go on into the next.", name = "plan_rollover", version = "1.0.0", needs = "zhibu >= 0.1" }

job "plan_rollover" {
  "Makes next year's edition of each plan, with its items due a year later.", zh = "计划滚动", schedule = every("year", -20),
  args = {
    year = span { "The year whose plans go on.", zh = "哪一年的计划", default = "今年" },
    items = choice { "All of its items, or those that are not done.", zh = "事项", values = { all = "全部", open = "未完成的" }, default = "all" },
  },
  run = function(ledger, args)
    local year = args.year.from.year
    local next_plans = {}
    for plan in plans:where { year = year } do
      if plans:where { title = plan.title, year = year + 1 }:any() then
        log.info(plan.title .. "：" .. year + 1 .. " 年的已经有了，没有改动")
      else
        local items = {}
        for item in plan:plan_items() do
          if args.items == "all" or not item.done then
            items[#items + 1] = {
              number = item.number, title = item.title, kind = item.kind, responsibility = item.responsibility, type = item.type,
              date = item.date and item.date + years(1), owners = item.owners,
            }
          end
        end
        next_plans[#next_plans + 1] = { title = plan.title, unit = plan.unit, items = items }
      end
    end
    -- 先读完再写：写了以后，每一问都要重新算一遍。
    for _, plan in ipairs(next_plans) do
      local added = ledger.plans:add { plan.title, year + 1, unit = plan.unit }
      for _, item in ipairs(plan.items) do
        item.plan = added
        ledger.plan_items:add(item)
      end
      log.warn(plan.title .. "：" .. year + 1 .. " 年的计划要重新批准")
    end
  end,
  case "every item, a year later, for the same people" {
    args = { year = "2021" }, plan { "支部工作计划", 2021 },
    plan_item { "支部工作计划", "1", "上党课", date = "2021-06-30", owners = "李示例", done = "2021-06-01" },
    plan_item { "支部工作计划", "2", "结对共建", date = "2021-09" },
    expect { added = { plans = 1, plan_items = 2 }, changed = {} },
  },
  case "only what is not done" {
    args = { year = "2021", items = "open" }, plan { "支部工作计划", 2021 },
    plan_item { "支部工作计划", "1", "上党课", done = "2021-06-01" }, plan_item { "支部工作计划", "2", "结对共建" },
    expect { added = { plans = 1, plan_items = 1 } },
  },
  case "next year's plan is there already" {
    args = { year = "2021" }, plan { "支部工作计划", 2021 }, plan { "支部工作计划", 2022 }, plan_item { "支部工作计划", "1", "上党课" },
    expect { added = {} },
  },
}
