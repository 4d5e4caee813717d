plugin { "The regulations that the other plugins cite, each with its editions and their numbers.",
  name = "regulations", version = "1.0.0", needs = "zhibu >= 0.1" }

-- certainty: read = the text was read at `source`; secondary = told by others; memory = nobody has checked it yet; local = a unit's own.
-- Where the articles were read and only the first day is remembered, the edition says memory: its weakest fact.

regulation "branch_work" {
  "Regulations of the Party on the work of branches (trial).", zh = "支部工作条例", issuer = "national",
  edition "2018" { from = "2018-10-28", certainty = "memory",
    source = "xgll.com.cn/zt/fzxcyrysf/2021-09/16/content_380801.htm (art. 11), …/17/content_380854.htm (art. 12-14);" ..
      " art. 9 as others tell it",
    clause "temporary" { "The temporary branch of a class neither admits members nor elects.", zh = "临时党组织不得发展党员、不得选举",
      article = "9", level = "must", params = { times = exactly(0) } },
    clause "members_meeting" { "The members' meeting is generally held once a quarter.", zh = "党员大会一般每季度召开1次",
      article = "11", level = "generally", params = { times = at_least(1) } },
    clause "members_quorum" { "Half of the members with a vote are there, or more.", zh = "到会有表决权的党员须达应到会半数以上",
      article = "11", level = "must", params = { present = at_least "1/2" } },
    clause "members_decision" { "More than half of those due with a vote agree.", zh = "赞成人数超过应到会有表决权党员的半数为通过",
      article = "11", level = "must", params = { yes = more_than "1/2" } },
    clause "committee" { "The committee generally meets once a month.", zh = "支委会一般每月召开1次",
      article = "12", level = "generally", params = { times = at_least(1) } },
    clause "committee_quorum" { "Half of the committee is there, or more.", zh = "到会委员须达半数以上",
      article = "12", level = "must", params = { present = at_least "1/2" } },
    clause "group_meeting" { "Each group generally meets once a month.", zh = "党小组会一般每月召开1次",
      article = "13", level = "generally", params = { times = at_least(1) } },
    clause "chair" { "The secretary takes the chair, or a deputy or a committee member whom he asks.",
      zh = "会议由书记召集并主持，可委托副书记或委员", article = "14", level = "must",
      params = { posts = { "secretary", "deputy_secretary", "organisation", "publicity", "discipline", "youth", "committee_member" } } },
    clause "talks" { "Committee members talk heart to heart with each other and with members, and members with each other, once a year or more.",
      zh = "委员之间、委员和党员之间、党员之间每年谈心谈话一般不少于1次", article = "19", level = "generally", params = { times = at_least(1) } },
  },
}

regulation "education" {
  "Regulations of the Party on the education and management of members.", zh = "党员教育管理工作条例", issuer = "national",
  edition "2019" { from = "2019-05-06", certainty = "memory",
    source = "A public copy of the full text (art. 16-23); the first day is from memory.",
    clause "theme_day" { "The branch holds a theme day each month.", zh = "党支部应当每月开展1次主题党日",
      article = "16", level = "must", params = { times = at_least(1) } },
    clause "life_meeting" { "The branch holds a meeting on its own life at least once a year.", zh = "每年至少召开1次组织生活会",
      article = "17", level = "must", params = { times = at_least(1) } },
    clause "appraisal" { "Members are generally appraised once a year; a third at most is graded excellent.",
      zh = "民主评议党员一般每年1次，优秀等次一般不超过党员总数的三分之一", article = "18", level = "generally",
      params = { times = at_least(1), excellent = at_most "1/3" } },
    clause "hours" { "Members generally study together for 32 hours a year or more.", zh = "党员每年集中学习培训时间一般不少于32学时",
      article = "20", level = "generally", params = { hours = at_least(32) } },
    clause "old_and_ill" {
      "Nothing hard is asked of the old and the ill.", zh = "对年老体弱党员不作硬性要求", article = "23", level = "must",
    },
  },
}

regulation "elections" {
  "Regulations on elections in the Party's basic organisations.", zh = "基层组织选举工作条例", issuer = "national",
  edition "2020" { from = "2020-07-13", certainty = "memory",
    source = "Article 3 as others tell it; the first day is from memory.",
    clause "term" { "The committee is elected anew when its term ends; a delay needs a superior's approval.",
      zh = "任期届满应当按期换届选举，提前或者延期须经上级批准", article = "3", level = "must" },
  },
}

regulation "cadre_training" {
  "Regulations on the education and training of cadres.", zh = "干部教育培训工作条例", issuer = "national",
  edition "2015" { from = "2015-10-14", certainty = "memory",
    clause "leave" { "Leave in all is in principle no more than a seventh of the hours.", zh = "累计请假原则上不超过总学时的七分之一",
      article = "15", level = "in_principle", params = { share = at_most "1/7" } },
    clause "five_years" { "Cadres of county rank and above train for three months or 550 hours within five years.",
      zh = "县处级以上干部每5年累计参加培训不少于3个月或者550学时", article = "14", level = "must",
      params = { days = at_least(90), hours = at_least(550) } },
  },
  -- The month alone is known: the first of it, shown as approximate.
  edition "2023" { from = "2023-10", certainty = "secondary", keeps = "2015",
    source = "xndjw.gov.cn/website/contents/1464/93632.html (art. 11-16 read); 12371.cn/2023/10/17/ARTI1697545618025106.shtml" },
}

regulation "class_rules" {
  "A school's own rules for trainees: an example to be replaced by one's own.", zh = "学员管理规定（示例）", issuer = "unit",
  edition "2019" { from = "2019-01-01", certainty = "local",
    source = "The ladder as one school told it: zzwb.zynews.cn/html/2010-01/06/content_149895.htm; day and articles are invented.",
    clause "approval" { "Up to two days the organiser, up to seven the director, above that a vice president.",
      zh = "两天以内组织员批准，七天以内部主任批准，七天以上副校长批准", article = "8", level = "unit",
      params = { approver = scale { { 2, "organiser" }, { 7, "director" }, above = "vice_president" } } },
    clause "discipline" { "No trainee breaks the rules, and the register of each class is kept to show it.",
      zh = "学员零违纪，每班建立违纪登记",
      article = "12", level = "unit", params = { incidents = exactly(0) } },
  },
}
