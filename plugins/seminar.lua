plugin { "Seminars in which colleagues teach each other, and exchanges of experience.", name = "seminar", version = "1.0.0", needs = "zhibu >= 0.1" }

activity_type "seminar" {
  "A sitting of a seminar: who teaches it, who sits in it.", zh = "专题研讨", aliases = { "专题研讨班", "研讨班" },
  roles = { teacher = "教员", student = "学员" },
  fields = {
    form = choice { "How it was held.", zh = "研讨形式",
      values = { lecture = "专题讲授", organisers_forum = "组织员论坛", offices_forum = "机关处室论坛", case_study = "案例教学", interview = "访谈式教学", experience = "体验式教学" } },
  },
}
activity_type "exchange" { "An exchange of experience at work.", zh = "工作经验交流", aliases = { "经验交流", "交流" }, roles = { speaker = "交流发言" } }
activity_type "youth_study" { "A sitting of the young members' study group.", zh = "青年理论学习", aliases = { "青年理论学习小组学习会" }, roles = { chair = "主持", report = "作报告" } }
activity_type "survey" { "A visit or interviews to find something out.", zh = "访谈调研", aliases = { "调研" } }

regulation "seminar_rules" {
  "A department's rules for its seminars: an example to be replaced by one's own.", zh = "专题研讨办法（示例）", issuer = "unit",
  edition "2021" { from = "2021-01-01", certainty = "local", source = "After what one branch published: 机关党建研究, 2021, no. 11.",
    clause "both" { "Everyone teaches and everyone studies.", zh = "人人做教员、人人做学员", article = "2", level = "unit", params = { times = at_least(1) } },
  },
}

check "everyone_teaches_and_studies" {
  "Each member teaches at a seminar and sits in one.", zh = "人人做教员、做学员",
  on = "member", per = "year", exempt = { condition = { "old", "ill" } }, cites = "seminar_rules/both",
  coverage { "seminar", rule.times, each = { role = { "teacher", "student" } } },
  case "both, one only" {
    activity { "seminar", "2021-03-05", teacher = "李示例", student = "王样本" }, activity { "seminar", "2021-04-05", student = "李示例" },
    expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met, missing = { "teacher" } },
  },
  case "the year still runs" {
    as_of = "2021-04-30", activity { "seminar", "2021-03-05", student = "王样本" },
    expect { "王样本", "2021", undetermined, missing = { "teacher" }, pending = "2021-12-31" },
  },
  case "the old and the ill are not held to it" { member { "赵合成", condition = "ill" }, expect { "赵合成", "2021", not_applicable } },
  case "before the rules" { member { "王样本" }, expect { "王样本", "2020", not_applicable } },
}

check "topic_has_answer_or_owner" {
  "A question that was raised has an answer, or somebody who looks for one.", zh = "问题有答复或责任人",
  on = "topic", level = "practice",
  any_of { required { "answer" }, required { "owner" } },
  case "answered, owned, neither" {
    topic { "甲问题", answer = "已明确" }, topic { "乙问题", owner = "李示例" }, topic { "丙问题" },
    expect { "甲问题", met }, expect { "乙问题", met }, expect { "丙问题", not_met },
  },
}

measure "seminar_sittings" {
  "Sittings of seminars.", zh = "研讨场次", on = "unit", unit = "场",
  count { "seminar" },
  case "two" { activity { "seminar", "2021-03-05", "2021-03-06" }, expect { "2021", value = 2 } },
}

measure "seminar_forms" {
  "In how many forms seminars were held.", zh = "研讨形式", on = "unit", unit = "种",
  count { "seminar", distinct = "form" },
  case "two forms in three sittings" {
    activity { "seminar", "2021-03-05", form = "lecture" }, activity { "seminar", "2021-03-06", form = "lecture" },
    activity { "seminar", "2021-03-07", form = "interview" }, expect { "2021", value = 2 },
  },
}

measure "exchanges" {
  "Exchanges of experience.", zh = "经验交流", on = "unit", unit = "次",
  count { "exchange" },
  case "one" { activity { "exchange", "2021-03-05" }, expect { "2021", value = 1 } },
}

measure "open_topics" {
  "Questions raised in the period that are still open.", zh = "待解决问题", on = "unit", unit = "个",
  count { "topics", where = { status = none_of { "closed" } } },
  case "open, closed, nothing said" {
    topic { "甲问题", "2021-03-05", status = "open" }, topic { "乙问题", "2021-03-05", status = "closed" }, topic { "丙问题", "2021-03-05" },
    expect { "2021", value = 1 },
  },
}
