plugin { "Numbers that were counted for the statistics of the year, and whether they agree.", name = "statistics", version = "1.0.0", needs = "zhibu >= 0.1" }

-- The numbers of a year are rows of the table of counts (统计数): one a unit, an item and a year.
local function counted(item)
  return function(closing)
    local year = "" .. closing.date.year
    local row = tallies:where { item = item, unit = closing.unit, date = year }:first()
    if not row then return { 0, blanks = closing, missing = item } end
    return { row.amount, evidence = row }
  end
end

measure "members_before" {
  "Members at the end of the year before.", zh = "上年末党员数", on = "tally", unit = "人",
  run = counted "上年末党员",
  case "counted, not counted" {
    tally { "年末党员", "2021", amount = 25 }, tally { "上年末党员", "2021", amount = 23 }, tally { "年末党员", "2020", amount = 23 },
    expect { "年末党员 · 2021", value = 23 }, expect { "年末党员 · 2020", value = at_least(0), missing = { "上年末党员" } },
  },
}
measure "members_come" {
  "Members admitted in the year, or come from elsewhere.", zh = "本年增加党员数", on = "tally", unit = "人",
  run = counted "本年增加党员",
  case "three" { tally { "年末党员", "2021" }, tally { "本年增加党员", "2021", amount = 3 }, expect { "年末党员 · 2021", value = 3 } },
}
measure "members_gone" {
  "Members who left in the year, or died.", zh = "本年减少党员数", on = "tally", unit = "人",
  run = counted "本年减少党员",
  case "one" { tally { "年末党员", "2021" }, tally { "本年减少党员", "2021", amount = 1 }, expect { "年末党员 · 2021", value = 1 } },
}

check "headcount_balances" {
  "Those of the year before, with those who came, less those who went, are those at its end.", zh = "党员统计平衡",
  on = "tally", where = { item = "年末党员" }, level = "practice",
  balance { "members_before", "members_come", minus = "members_gone", equals = "amount" },
  case "it balances; one too many" {
    tally { "上年末党员", "2021", amount = 23 }, tally { "本年增加党员", "2021", amount = 3 }, tally { "本年减少党员", "2021", amount = 1 },
    tally { "年末党员", "2021", amount = 25 },
    tally { "上年末党员", "2022", amount = 25 }, tally { "本年增加党员", "2022", amount = 1 }, tally { "本年减少党员", "2022", amount = 1 },
    tally { "年末党员", "2022", amount = 26 },
    expect { "年末党员 · 2021", met }, expect { "年末党员 · 2022", not_met, actual = 25, target = 26 },
  },
  case "one of the numbers was not counted" {
    tally { "上年末党员", "2021", amount = 23 }, tally { "年末党员", "2021", amount = 25 },
    expect { "年末党员 · 2021", undetermined, missing = { "本年增加党员", "本年减少党员" } },
  },
}
