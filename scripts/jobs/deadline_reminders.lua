-- 期限提醒：换届、转正、课题结项、计划事项，快到期的各记一条提醒；已经记过的不再记。
-- Deadlines: committees' terms, probations, projects and items of plans become reminders in time; what is noted already is not noted again.
plugin { "Reminders of deadlines and terms that come near.", name = "deadline_reminders", version = "1.0.0", needs = "zhibu >= 0.1" }

job "deadline_reminders" {
  "Notes a reminder for each deadline and term that comes near.", zh = "期限提醒", schedule = every("month", 1),
  args = { days = integer { "How many days ahead.", zh = "提前天数", default = 60, min = 1, max = 366 } },
  run = function(ledger, args)
    local today = as_of()
    local horizon = today + days(args.days)
    local found = {}
    -- 只知年月的，按那段时间的开头算。
    local function note(title, date, about)
      if not date or not (date <= horizon) or date < today then return end
      if reminders:where { title = title, date = date }:any() then return end
      found[#found + 1] = { title = title, date = date, owner = about.owner, unit = about.unit, note = about.note }
    end
    for unit in units:where { term_end = filled, dissolved = blank } do note(unit.name .. "：支委会任期届满，准备换届", unit.term_end, { unit = unit }) end
    for member in members:where { status = "probationary", joined = filled } do
      note(member.name .. "：预备期满，讨论转正", member.joined + years(1), { owner = member, unit = member.unit })
    end
    for project in projects:where { due = filled, ends = blank } do note(project.title .. "：课题到期，准备结项", project.due, { unit = project.unit }) end
    for item in plan_items:where { date = filled, done = blank } do
      note(item.title .. "：计划事项到期", item.date, { owner = item.owners:first(), unit = item.unit, note = item.plan.title })
    end
    for _, reminder in ipairs(found) do ledger.reminders:add(reminder) end
    ledger.files:add {
      "reports/" .. today .. "-期限提醒.xlsx", reminders:where { done = blank }:sort "date", columns = { "date", "title", "owner", "unit", "note" },
      title = "尚未办结的提醒（" .. today .. "）",
    }
  end,
  case "a term, a probation, a project, an item of a plan" {
    as_of = "2021-06-01", unit { "一支部", kind = "branch", term_end = "2021-07-15" },
    member { "李示例", unit = "一支部", status = "probationary", joined = "2020-07-01" },
    project { "党建课题", due = "2021-06-30" }, plan { "支部工作计划", 2021 }, plan_item { "支部工作计划", "1", "上党课", date = "2021-07-01" },
    expect { added = { reminders = 4 }, file = "2021-06-01-期限提醒.xlsx", rows = 4, text = "2021-07-15 一支部：支委会任期届满" },
  },
  case "what lies too far ahead, is over, is done or is noted already" {
    as_of = "2021-06-01", unit { "一支部", kind = "branch", term_end = "2021-07-15" }, unit { "二支部", kind = "branch", term_end = "2021-12-31" },
    unit { "三支部", kind = "branch", term_end = "2021-05-31" }, project { "党建课题", due = "2021-06-30", ends = "2021-05-30" },
    reminder { "一支部：支委会任期届满，准备换届", "2021-07-15" },
    expect { added = {}, rows = 1 },
  },
  case "the last day that counts, and the day after it" {
    as_of = "2021-06-01", args = { days = 30 }, project { "课题甲", due = "2021-07-01" }, project { "课题乙", due = "2021-07-02" },
    expect { added = { reminders = 1 }, text = "课题甲" },
  },
}
