-- 制度复核：快到或已过复核日期的制度、没写复核日期的制度，列一张清单，并给责任人记提醒。
-- Reviews: regulations that are to be looked at again soon, or were, or say no day, as a list; who looks after one is reminded.
plugin { "Regulations that are due for review.", name = "review_dates", version = "1.0.0", needs = "zhibu >= 0.1" }

job "review_dates" {
  "Lists the regulations that are due for review, and notes a reminder for each.", zh = "制度复核", schedule = every("quarter", 1),
  args = { days = integer { "How many days ahead.", zh = "提前天数", default = 90, min = 1, max = 366 } },
  run = function(ledger, args)
    local today = as_of()
    local horizon = today + days(args.days)
    local rows, due = {}, {}
    for regulation in regulations do
      local standing
      if not regulation.review then
        standing = "没有复核日期"
      elseif regulation.review < today then
        standing = "已过期"
      elseif regulation.review <= horizon then
        standing = "将到期"
      end
      if standing then rows[#rows + 1] = { regulation.title, regulation.number, regulation.owner, regulation.review, standing } end
      if standing and regulation.review then
        local title = "复核《" .. regulation.title .. "》"
        if not reminders:where { title = title, date = regulation.review }:any() then
          -- 责任人写的是名字；在册的才挂到人。
          due[#due + 1] = { title, regulation.review, owner = members:where { name = regulation.owner or "" }:first(), note = regulation.owner }
        end
      end
    end
    for _, reminder in ipairs(due) do ledger.reminders:add(reminder) end
    ledger.files:add {
      "reports/" .. today .. "-制度复核.xlsx", rows, columns = { "制度", "文号", "责任人", "复核日期", "状态" }, title = "待复核的制度（" .. today .. "）",
    }
  end,
  case "one is overdue, one comes near, one says no day, one is far off" {
    as_of = "2021-06-01", regulation { "考勤办法", review = "2021-05-31", owner = "李示例" }, regulation { "请假办法", review = "2021-08-30" },
    regulation { "积分办法" }, regulation { "论坛办法", review = "2021-08-31" },
    expect { added = { reminders = 2 }, rows = 3, text = { "考勤办法", "已过期", "请假办法", "将到期", "没有复核日期" } },
  },
  case "the reminder is there already" {
    as_of = "2021-06-01", regulation { "考勤办法", review = "2021-06-30" }, reminder { "复核《考勤办法》", "2021-06-30" },
    expect { added = {}, rows = 1 },
  },
}
