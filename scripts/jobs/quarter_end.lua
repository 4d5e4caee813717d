-- 季末：正式党员的季度积分，公示一份，登记一笔。再运行一次只改有变化的。
-- A quarter's end: each full member's points, as a sheet for the wall and as an entry. Run again it changes only what differs.
plugin { "A quarter's end: points and entries.", name = "quarter_end", version = "1.0.0", needs = { "zhibu >= 0.1", "study_forum >= 1.0" } }

-- 一个季度怎样计分：照自己的办法改。 / How a quarter counts: as your own rules have it.
score "quarter_points" {
  "Parts at the forum, thirty at most; a theme day; an absence takes off.", zh = "季度积分", on = "member", per = "quarter", floor = 0,
  plus { { report = 5, lecturer = 5, host = 3, comment = 2 }, "study_forum", by = "role", cap = 30 },
  plus { 1, "theme_day" },
  minus { 3, "participations", where = { attendance = "absent" } },
  case "each part has its points" {
    activity { "study_forum", "2021-03-05", report = "李示例", lecturer = "王样本", host = "赵合成", comment = "孙仿真" },
    expect { "李示例", "2021Q1", points = 5 }, expect { "王样本", "2021Q1", points = 5 },
    expect { "赵合成", "2021Q1", points = 3 }, expect { "孙仿真", "2021Q1", points = 2 },
  },
  case "a theme day gives one, an absence takes three, and nobody falls below nothing" {
    activity { "study_forum", "2021-03-05", report = "李示例" }, activity { "theme_day", "2021-03-12", present = { "李示例", "赵合成" } },
    activity { "theme_day", "2021-03-19", absent = { "李示例", "王样本" } },
    expect { "李示例", "2021Q1", points = 3 }, expect { "赵合成", "2021Q1", points = 1 }, expect { "王样本", "2021Q1", points = 0 },
  },
  case "thirty at most" {
    activity { "study_forum", "2021-01-08", "2021-02-05", "2021-03-05", "2021-03-26", report = "李示例", lecturer = "李示例" },
    expect { "李示例", "2021Q1", points = 30 },
  },
}

job "quarter_end" {
  "Enters the points of a quarter of each full member, and makes the sheet for the wall.", zh = "季度积分", schedule = every("quarter", 5),
  args = {
    quarter = span { "Which quarter.", zh = "季度", default = "上季度" },
    item = text { "Under which name the points are entered.", zh = "登记项目", default = "季度积分" },
  },
  run = function(ledger, args)
    local rows, due = {}, {}
    for member in progress(members:as_of(args.quarter.to):where { status = "full" }) do
      local points = member:quarter_points(args.quarter)
      local standing = entries:where { member = member, item = args.item, date = args.quarter.to }:first()
      rows[#rows + 1] = { member.name, points or "资料不全" }
      if not points then
        log.warn(member.name .. "：资料不全，没有登记积分")
      elseif not standing or standing.amount ~= points then
        due[#due + 1] = { member, points, standing }
      end
    end
    -- 算完再写：写了以后，每一问都要重新算一遍。
    for _, one in ipairs(due) do
      local member, points, standing = table.unpack(one)
      if standing then
        ledger.entries:update(standing, { amount = points })
      else
        ledger.entries:add { member, args.item, args.quarter.to, amount = points, basis = "quarter_end.quarter_points" }
      end
    end
    ledger.files:add { "reports/" .. args.quarter .. "-积分公示.xlsx", rows, columns = { "姓名", "积分" }, title = args.quarter .. " 积分公示" }
  end,
  case "two members, one of them spoke at the forum" {
    args = { quarter = "2021Q1" }, member { "王样本" }, activity { "study_forum", "2021-03-05", report = "李示例" },
    expect { added = { entries = 2 }, file = "reports/2021Q1-积分公示.xlsx", rows = 2, text = { "王样本 0", "李示例 5" } },
  },
  case "what is entered already is left, and put right where it differs" {
    args = { quarter = "2021Q1" }, member { "王样本" }, activity { "study_forum", "2021-03-05", report = "李示例" },
    entry { "李示例", "季度积分", "2021-03-31", amount = 3 }, entry { "王样本", "季度积分", "2021-03-31", amount = 0 },
    expect { added = {}, changed = { entries = 1 }, files = 1 },
  },
  case "who is on probation is not on the sheet; the quarter before is the one that is meant" {
    as_of = "2021-04-05", member { "王样本", status = "probationary" }, member { "李示例" },
    expect { added = { entries = 1 }, file = "2021Q1-积分公示.xlsx", rows = 1 },
  },
}
