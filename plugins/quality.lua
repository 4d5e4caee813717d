plugin {
  "Whether records are likely to be right: what an inspection looks for. Nobody has ordered these checks.", name = "quality",
  version = "1.0.0", needs = "zhibu >= 0.1",
}

-- Their level is practice, so that they tell and warn nobody: what they find may have a good reason. A branch that has adopted one says so in its
-- zhibu.toml, and one that does not want it switches it off:
--   [checks."quality.minutes_of_their_own"]
--   severity = "warning"        # or: enabled = false

check "minutes_of_their_own" {
  "The minutes of a sitting are its own: four fifths of them do not stand in earlier ones.", zh = "会议记录不照抄",
  on = "activity", where = { content = filled }, level = "practice",
  no_copy { "content", at_most "80%" },
  case "the same with another number at its end, one of its own, the first of all" {
    activity { "committee", "2021-03-05", title = "三月", content = "会议传达上级精神，研究本月党建工作，确定主题党日的安排，共三项。" },
    activity { "committee", "2021-04-05", title = "四月", content = "会议传达上级精神，研究本月党建工作，确定主题党日的安排，共四项。" },
    activity { "committee", "2021-05-05", title = "五月", content = "讨论学员请假登记，决定由组织员每周核对。" },
    expect { "三月", met, actual = 0 }, expect { "四月", not_met, found = { "2021-03-05 · 三月 · 支委会" } }, expect { "五月", met },
  },
  case "just four fifths" {
    activity { "committee", "2021-03-05", title = "三月", content = "一二三四五" },
    activity { "committee", "2021-04-05", title = "四月", content = "一二三四五六" }, activity { "committee", "2021-05-05", title = "五月", content = "一二三四五六七" },
    activity { "committee", "2021-06-05", title = "六月", content = "一二三四五六七八" },
    expect { "四月", met, actual = "0.8", target = "0.8" }, expect { "五月", not_met },
  },
}

check "nobody_in_two_places" {
  "Nobody is at two sittings at one time, as far as it is written down when they began and ended.", zh = "不同时在两处",
  on = "member", per = "year", level = "practice",
  no_overlap { "participations", where = { starts = filled, ends = filled } },
  case "one after the other, both at once, hours that nobody wrote down" {
    activity { "lecture", "2021-03-05", starts = "09:00", ends = "10:00", present = { "李示例", "王样本" } },
    activity { "theme_day", "2021-03-05", starts = "10:00", ends = "11:00", present = "李示例" },
    activity { "theme_day", "2021-03-05", starts = "09:59", ends = "11:00", present = "王样本" },
    activity { "lecture", "2021-04-05", "2021-04-05", present = "赵合成" },
    expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met }, expect { "赵合成", "2021", met },
  },
}

check "authors_were_there" {
  "Whoever wrote what came of a sitting was there.", zh = "作者到会",
  on = "output", where = { activity = filled, authors = filled }, level = "practice",
  subset { "authors", of = "activity.present" },
  case "one who was there, one who was not, a sitting of which nobody knows" {
    activity { "seminar", "2021-03-05", title = "研讨一", present = "李示例" }, activity { "seminar", "2021-04-05", title = "研讨二" },
    output { "report", "甲报告", authors = "李示例", activity = "研讨一" }, output { "report", "乙报告", authors = { "李示例", "王样本" }, activity = "研讨一" },
    output { "report", "丙报告", authors = "李示例", activity = "研讨二" },
    expect { "甲报告", met }, expect { "乙报告", not_met, found = { "王样本" } }, expect { "丙报告", undetermined, missing = { "activity.present" } },
  },
}

check "minutes_are_whole" {
  "Minutes that were written down name the place, the topic, the chair and the recorder.", zh = "会议记录要素齐全",
  on = "activity", where = { type = { "members_meeting", "committee", "group_meeting" }, content = filled }, level = "practice",
  required { "place", "topic", "chair", "recorder" },
  case "all four; no recorder; only the words" {
    activity { "committee", "2021-03-05", title = "三月", content = "研究计划。", place = "301", topic = "计划", chair = "李示例", recorder = "王样本" },
    activity { "committee", "2021-04-05", title = "四月", content = "研究经费。", place = "301", topic = "经费", chair = "李示例" },
    activity { "members_meeting", "2021-05-05", title = "五月", content = "学习条例。" },
    expect { "三月", met, actual = 4 }, expect { "四月", not_met, missing = { "recorder" } },
    expect { "五月", not_met, missing = { "place", "topic", "chair", "recorder" } },
  },
}

check "present_within_due" {
  "No more were there than had to come.", zh = "实到不超过应到",
  on = "activity", where = { due = filled }, level = "practice",
  limit { "attended", at_most "100%", of = "due" },
  case "just as many, one more, nobody counted" {
    activity { "members_meeting", "2021-03-05", due = 100, attended = 100 }, activity { "members_meeting", "2021-06-04", due = 100, attended = 101 },
    activity { "members_meeting", "2021-09-03", due = 100 },
    expect { "2021-03-05", met, actual = 100, target = 100 }, expect { "2021-06-04", not_met, actual = 101, target = 100 },
    expect { "2021-09-03", undetermined, missing = { "attended" } },
  },
}
