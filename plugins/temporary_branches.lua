plugin { "The temporary branch of a trainee class: what it leaves to the branches that its members come from.",
  name = "temporary_branches", version = "1.0.0", needs = "zhibu >= 0.1" }

activity_type "admission" {
  "A members' meeting that votes on an admission.", zh = "接收预备党员大会", counts_as = { "members_meeting" }, roles = { chair = "主持" },
}
activity_type "election" {
  "A members' meeting that elects.", zh = "选举大会", counts_as = { "members_meeting" }, roles = { chair = "主持" },
}

-- Asked of the class and not of its branch, which is dissolved with the class and stands on no roll at the year's end.
check "temporary_branch_admits_nobody" {
  "The temporary branch of a class admits no members.", zh = "临时党支部不发展党员",
  on = "class", per = "class", where = { branch = filled }, cites = "branch_work/temporary",
  count { "admission", rule.times },
  case "an admission was entered; another kind of meeting is its own affair" {
    class { "第118期", "2021-03-01", ends = "2021-07-01", branch = "第118期临时党支部" },
    class { "第119期", "2021-03-01", ends = "2021-07-01", branch = "第119期临时党支部" },
    activity { "admission", "2021-05-10", unit = "第118期临时党支部" },
    activity { "members_meeting", "2021-05-11", unit = "第119期临时党支部" },
    expect { "第118期", not_met, actual = 1, target = 0 }, expect { "第119期", met, actual = 0 },
  },
  case "the class still runs" {
    as_of = "2021-06-30", class { "第118期", "2021-03-01", ends = "2021-07-01", branch = "第118期临时党支部" },
    expect { "第118期", met, pending = "2021-07-01" },
  },
  case "before the regulation" {
    class { "第9期", "2017-03-01", ends = "2017-07-01", branch = "第9期临时党支部" },
    activity { "admission", "2017-05-10", unit = "第9期临时党支部" },
    expect { "第9期", not_applicable },
  },
}

check "temporary_branch_elects_nobody" {
  "The committee of a temporary branch is appointed, not elected.", zh = "临时党支部不选举",
  on = "class", per = "class", where = { branch = filled }, cites = "branch_work/temporary",
  count { "election", rule.times },
  case "an election was entered; none was" {
    class { "第118期", "2021-03-01", ends = "2021-07-01", branch = "第118期临时党支部" },
    class { "第119期", "2021-03-01", ends = "2021-07-01", branch = "第119期临时党支部" },
    activity { "election", "2021-05-10", unit = "第118期临时党支部" },
    expect { "第118期", not_met, actual = 1, target = 0 }, expect { "第119期", met, actual = 0 },
  },
  case "the class still runs" {
    as_of = "2021-06-30", class { "第118期", "2021-03-01", ends = "2021-07-01", branch = "第118期临时党支部" },
    expect { "第118期", met, pending = "2021-07-01" },
  },
  case "before the regulation" {
    class { "第9期", "2017-03-01", ends = "2017-07-01", branch = "第9期临时党支部" },
    activity { "election", "2017-05-10", unit = "第9期临时党支部" },
    expect { "第9期", not_applicable },
  },
}
