plugin { "The inventory of rules: each has somebody who looks after it.", name = "inventory", version = "1.0.0", needs = "zhibu >= 0.1" }

check "regulation_looked_after" {
  "Each regulation on the inventory has an edition, somebody who looks after it, and a day by which it is looked at again.",
  zh = "制度有人管",
  on = "regulation", level = "unit",
  run = function(regulation)
    local missing = {}
    if not regulation.owner then missing[#missing + 1] = "owner" end
    if not regulation.review then missing[#missing + 1] = "review" end
    if regulation:editions():count() == 0 then missing[#missing + 1] = "editions" end
    if #missing > 0 then return not_met { missing = missing, evidence = regulation } end
    return met { evidence = regulation }
  end,
  case "all there; no day of review; a title alone" {
    regulation { "学习制度", owner = "李示例", review = "2022-06-30" }, edition { "学习制度", "2019", from = "2019-01-01" },
    regulation { "值班制度", owner = "李示例" }, edition { "值班制度", "2019", from = "2019-01-01" },
    regulation { "会议制度" },
    expect { "学习制度", met }, expect { "值班制度", not_met, missing = { "review" } },
    expect { "会议制度", not_met, missing = { "owner", "review", "editions" } },
  },
}
