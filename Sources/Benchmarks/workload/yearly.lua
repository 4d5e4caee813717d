plugin {
  "The workload of docs/performance.md: eleven checks and two scores over a ledger that a generator invented.", name = "yearly", version = "1.0.0",
  needs = "zhibu >= 0.1",
}

-- Who left before the end is half an hour short of the sitting's hours: the generator's `hours` of a person.
local parts = { left_early = "早退" }
local forum_parts = { report = "作报告", lecture = "讲党课", host = "作主持", comment = "作点评", left_early = "早退" }
-- The minutes name the chair and the recorder by number, whoever of them was there.
local minutes = {
  chair_id = integer { "Who took the chair.", zh = "主持人编号" }, recorder_id = integer { "Who took the minutes.", zh = "记录人编号" },
}

activity_type "assembly" { "The members' meeting.", zh = "党员大会", roles = parts, fields = minutes }
activity_type "committee" { "A meeting of the committee.", zh = "支委会", roles = parts, fields = minutes }
activity_type "group_meeting" { "A meeting of a group.", zh = "党小组会", roles = parts, fields = minutes }
activity_type "lecture" { "A Party lecture.", zh = "党课", roles = parts, fields = minutes }
activity_type "theme_day" { "The theme day.", zh = "主题党日", roles = parts, fields = minutes }
activity_type "org_life" { "The meeting on the branch's own life.", zh = "组织生活会", roles = parts, fields = minutes }
activity_type "appraisal" { "The appraisal of members.", zh = "民主评议", roles = parts, fields = minutes }
activity_type "study_forum" { "The study forum.", zh = "学习论坛", roles = forum_parts, fields = minutes }

-- Asked again and again, so each is prepared once.
local there = participations:where { attendance = "present" }
local studied = there:where { type = { "lecture", "theme_day", "study_forum" } }
local cut_short = studied:where { role = "left_early" }

local function covers(stretch, date)
  return not (stretch.from and date < stretch.from) and not (stretch.through and stretch.through < date)
end

-- C01: what a unit holds, and how often.

check "c01_assembly" {
  "An assembly a quarter.", zh = "每季度党员大会", on = "unit", per = "quarter", level = "must", count { "assembly", at_least(1) },
}
check "c01_committee" {
  "A meeting of the committee a month.", zh = "每月支委会", on = "unit", per = "month", level = "must", count { "committee", at_least(1) },
}
check "c01_theme_day" {
  "A theme day a month.", zh = "每月主题党日", on = "unit", per = "month", level = "must", count { "theme_day", at_least(1) },
}
check "c01_lecture" {
  "A lecture a quarter.", zh = "每季度党课", on = "unit", per = "quarter", level = "must", count { "lecture", at_least(1) },
}
check "c01_org_life" {
  "A meeting on its own life a year.", zh = "每年组织生活会", on = "unit", per = "year", level = "must", count { "org_life", at_least(1) },
}

check "c02_group_meeting" {
  "A meeting of each group a month.", zh = "每月党小组会", on = "group", per = "month", level = "must", count { "group_meeting", at_least(1) },
}

check "c03_roles" {
  "Everyone reports, lectures, hosts and comments.", zh = "人人四个作", on = "member", per = "year", level = "must",
  coverage { "study_forum", at_least(1), each = { role = { "report", "lecture", "host", "comment" } } },
}

check "c04_hours" {
  "Thirty-two hours of study a year with the unit of the day, less for a part of the year.", zh = "年度学时", on = "member", per = "year", former = true,
  level = "must",
  run = function(member, year)
    local stretches, months, halves = {}, 0, 0
    for stretch in member:memberships() do stretches[#stretches + 1] = stretch end
    local function unit_on(date)
      for _, stretch in ipairs(stretches) do if covers(stretch, date) then return stretch.unit end end
    end
    for month = 1, 12 do
      if unit_on(day(("%d-%02d-01"):format(year.from.year, month))) then months = months + 1 end
    end
    if months == 0 then return not_applicable "never on the rolls in the year" end
    for part in studied:of(member, year) do
      local sitting = part.activity
      if unit_on(sitting.date) == sitting.unit then halves = halves + 2 * sitting.hours end
    end
    for part in cut_short:of(member, year) do
      local sitting = part.activity
      if unit_on(sitting.date) == sitting.unit then halves = halves - 1 end
    end
    local hours = ("%d.%d"):format(halves // 2, halves % 2 * 5)
    if halves * 6 < 32 * months then return not_met { actual = hours, target = months } end
    return met { actual = hours, target = months }
  end,
}

check "c05_leave" {
  "Leave within a seventh of the class.", zh = "请假不超七分之一", on = "trainee", per = "class", level = "must",
  run = function(trainee)
    local hours, whole = trainee:leaves():sum "hours", trainee.class.total_hours
    if hours * 7 > whole then return not_met { actual = hours, target = whole, evidence = trainee.class } end
    return met { actual = hours, target = whole, evidence = trainee.class }
  end,
}

local ranks = { organiser = 0, director = 1, vice_president = 2 }
local halves = { am = 0, pm = 1 }

check "c06_approver" {
  "Leave of more than four half-days needs the director, of more than fourteen the vice-president.", zh = "请假批准人", on = "leave", level = "must",
  run = function(leave)
    local length = 2 * (leave.through - leave.date) + halves[leave.through_half] - halves[leave.half] + 1
    local needed = length <= 4 and "organiser" or length <= 14 and "director" or "vice_president"
    if not leave.approver then return undetermined { actual = length, missing = "approver" } end
    if ranks[leave.approver] < ranks[needed] then return not_met { actual = length, found = leave.approver, missing = needed } end
    return met { actual = length }
  end,
}

check "c07_incidents" {
  "No incident in a class.", zh = "班次无违纪", on = "class", per = "class", level = "must", count { "incidents", exactly(0) },
}

check "c08_quorum" {
  "Half of the full members of the day are there.", zh = "党员大会到会人数", on = "activity", where = { type = "assembly" }, level = "must",
  run = function(assembly)
    local voters, due, here = {}, 0, 0
    for member in assembly.unit:members():as_of(assembly.date):where { status = "full" } do
      voters[member.id] = true
      due = due + 1
    end
    for part in assembly:participations { attendance = "present" } do
      if voters[part.member.id] then here = here + 1 end
    end
    if due == 0 then return undetermined { missing = "voters" } end
    if here * 2 < due then return not_met { actual = here, target = due } end
    return met { actual = here, target = due }
  end,
}

check "c09_overlap" {
  "Nobody is at two sittings at once.", zh = "时间不重叠", on = "member", per = "year", former = true, level = "must",
  run = function(member, year)
    local by_day, days, found = {}, 0, {}
    for part in there:of(member, year) do
      local sitting = part.activity
      local date = tostring(sitting.date)
      local list = by_day[date]
      if list then list[#list + 1] = sitting else by_day[date] = { sitting } end
    end
    for date, list in pairs(by_day) do
      if #list > 1 then days = days + 1 end
      for i = 1, #list do
        for j = i + 1, #list do
          local a, b = list[i], list[j]
          if a.starts < b.ends and b.starts < a.ends then found[#found + 1] = ("%s %d,%d"):format(date, a.id, b.id) end
        end
      end
    end
    if #found > 0 then return not_met { actual = days, found = found } end
    return met { actual = days }
  end,
}

check "c10_minutes" {
  "Each sitting has a topic, a chair and a recorder.", zh = "会议记录要素", on = "activity", level = "must",
  required { "topic", "chair_id", "recorder_id" },
}

check "c11_outputs" {
  "Something came of the projects of a member in the year.", zh = "课题有成果", on = "member", per = "year", level = "must",
  run = function(member, year)
    local projects, written = 0, 0
    for place in member:assignments() do
      projects = projects + 1
      written = written + outputs:of(place.project, year):count()
    end
    if written == 0 then return not_met { actual = 0, target = projects } end
    return met { actual = written, target = projects }
  end,
}

-- P1: points for each sitting, half of them for less than an hour, thirty a quarter at most.

local at_forum = { report = 5, lecture = 5, host = 3, comment = 2 }
local elsewhere = { theme_day = 3, assembly = 3, lecture = 3, group_meeting = 2 }
local half_of = { "0.5", 1, "1.5", [5] = "2.5" }

local function points(part)
  local sitting = part.activity
  local kind, whole, is_short = sitting.type, nil, false
  for _, role in ipairs(part.roles and part.roles:list() or {}) do
    if role == "left_early" then is_short = sitting.hours * 2 < 3 elseif kind == "study_forum" then whole = at_forum[role] end
  end
  whole = whole or elsewhere[kind] or 1
  if is_short or sitting.hours < 1 then return half_of[whole] end
  return whole
end

score "p1_points" {
  "Points of a member.", zh = "党员积分", on = "member", per = "year", former = true,
  plus { points, "participations", where = { attendance = "present" }, cap = 30, cap_per = "quarter" },
}

-- P2: a class begins with a hundred.

local function absences(trainee)
  local marks = trainee:marks():group "status"
  return ("%d.%d"):format(((marks.absent or 0) + (marks.late or 0) // 2) // 2, ((marks.absent or 0) + (marks.late or 0) // 2) % 2 * 5)
end

local function shortfall(class)
  local marks, all = class:marks():group "status", 0
  for _, count in pairs(marks) do all = all + count end
  return math.max(0, 95 - 100 * ((marks.present or 0) + (marks.late or 0)) // all)
end

score "p2_class" {
  "Points of a class.", zh = "班次积分", on = "class", per = "class", base = 100, floor = 0,
  minus { 5, "incidents" },
  minus { absences, "trainees", cap = 20 },
  minus { shortfall, "classes" },
}
