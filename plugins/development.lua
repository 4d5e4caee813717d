plugin { "How members are admitted: the steps, their order, the terms between them, and who must agree.",
  name = "development", version = "1.0.0", needs = "zhibu >= 0.1" }

procedure "development" {
  "From the application to full membership.", zh = "发展党员", on = "member",
  steps = {
    application = "递交入党申请书", talk = "派人谈话", activist = "确定为积极分子", notice = "公示", candidate = "列为发展对象",
    political_review = "政治审查", review = "预审", assembly = "支部大会接收", approval = "上级党委审批", oath = "入党宣誓", confirmation = "转正",
  },
}

-- The answer of the superior committee stands with the step that it answers: candidate = { "2026-05-11", answer = "agreed" }.
regulation "development_rules" {
  "Rules of the Party for admitting members.", zh = "发展党员工作细则", issuer = "national",
  edition "2014" { from = "2014-05-28", certainty = "memory",
    source = "Nobody has read this text again: its articles are told from memory.",
    clause "first_talk" { "Someone is sent to talk with the applicant within a month.", zh = "收到入党申请书后一个月内派人谈话",
      article = "7", level = "must", params = { within = months(1) } },
    clause "training" { "An activist is trained for a year or more.", zh = "经过一年以上培养教育", article = "13", level = "must",
      params = { time = at_least(months(12)) } },
    clause "superior" { "The listing is filed with the superior committee.", zh = "列为发展对象报上级党委备案", article = "13", level = "must",
      params = { answers = { "filed", "agreed" } } },
    clause "steps" { "The steps to full membership.", zh = "发展党员的程序", article = "5-36", level = "must",
      params = { steps = { "application", "activist", "candidate", "assembly", "approval", "confirmation" } } },
    clause "approval" { "The superior committee decides within three months, in special cases within six.",
      zh = "三个月内审批，特殊情况不超过六个月", article = "25", level = "must", params = { within = months(3), latest = months(6) } },
    clause "probation" { "Probation lasts a year from the meeting that admits.", zh = "预备期一年，从支部大会通过之日算起", article = "31",
      level = "must", params = { time = at_least(years(1)) } },
  },
  edition "2026" { from = "2026-05-11", keeps = "2014", certainty = "read",
    source = "12371.cn/2026/05/18/ARTI1779102179030620.shtml (art. 5-36)",
    clause "first_talk" { "Someone is sent to talk with the applicant within a month.", zh = "收到入党申请书后一个月内派人谈话",
      article = "7", level = "must", params = { within = months(1) } },
    clause "training" { "An activist is trained for a year or more.", zh = "经过一年以上培养教育", article = "13", level = "must",
      params = { time = at_least(months(12)) } },
    clause "superior" { "The superior committee agrees to the listing.", zh = "列为发展对象须经上级党委同意", article = "13", level = "must",
      params = { answers = { "agreed" } } },
    clause "notice" { "The listing is on public notice for five working days.", zh = "公示不少于五个工作日", article = "13", level = "must",
      params = { time = at_least(working_days(5)) } },
    clause "steps" { "The steps to full membership; the notice comes before the listing.", zh = "发展党员的程序，公示在列为发展对象之前",
      article = "5-36", level = "must",
      params = { steps = { "application", "activist", "notice", "candidate", "assembly", "approval", "confirmation" } } },
    clause "approval" { "The superior committee decides within three months, in special cases within six.",
      zh = "三个月内审批，特殊情况不超过六个月", article = "25", level = "must", params = { within = months(3), latest = months(6) } },
    clause "probation" { "Probation lasts a year from the meeting that admits.", zh = "预备期一年，从支部大会通过之日算起", article = "31",
      level = "must", params = { time = at_least(years(1)) } },
    clause "admission_vote" { "More than half of those with a vote are there, and more than half of them agree; opinions in writing count.",
      zh = "有表决权的到会人数和赞成人数都超过应到会的半数，书面意见计入赞成", article = "19, 20", level = "must",
      params = { present = more_than "1/2", yes = more_than "1/2" } },
    clause "archive" { "The papers of an admission are kept with the member's file.", zh = "入党材料存入本人档案", article = "36", level = "must",
      params = { documents = { "入党志愿书", "入党申请书", "培养考察登记表", "政治审查材料", "预备党员考察表", "转正申请书" } } },
  },
}

check "talk_within_a_month" {
  "Someone talks with an applicant within a month.", zh = "一个月内谈话",
  on = "member", cites = "development_rules/first_talk",
  deadline { from = "application", to = "talk", within = rule.within },
  case "31 January and a month is the end of February; who has not been talked with yet" {
    as_of = "2026-04-20", step { "李示例", application = "2026-01-31", talk = "2026-02-28" },
    step { "王样本", application = "2026-01-31", talk = "2026-03-01" },
    step { "赵合成", application = "2026-03-31" }, step { "钱虚构", application = "2026-03-19" },
    expect { "李示例", met }, expect { "王样本", not_met, actual = "2026-03-01", target = "2026-02-28" },
    expect { "赵合成", undetermined, pending = "2026-04-30" }, expect { "钱虚构", not_met, missing = { "talk" } },
  },
  case "the same under the edition of 2026" {
    step { "李示例", application = "2026-05-31", talk = "2026-06-30" }, step { "王样本", application = "2026-05-31", talk = "2026-07-01" },
    expect { "李示例", met }, expect { "王样本", not_met, target = "2026-06-30" },
  },
  case "a day that is known to its month; a talk without an application" {
    step { "李示例", application = "2026-01", talk = "2026-02-15" }, step { "王样本", talk = "2026-02-15" },
    step { "赵合成", application = "2026-01", talk = "2026-01" },
    expect { "李示例", undetermined, missing = { "application" } }, expect { "王样本", undetermined, missing = { "application" } },
    expect { "赵合成", met },
  },
}

check "trained_a_year" {
  "A year or more lies between the activist and the listing.", zh = "培养一年以上",
  on = "member", cites = "development_rules/training",
  interval { from = "activist", to = "candidate", rule.time },
  case "to the day, a day short, not listed yet, a month that leaves it open" {
    step { "李示例", activist = "2024-05-20", candidate = "2025-05-20" }, step { "王样本", activist = "2024-05-20", candidate = "2025-05-19" },
    step { "赵合成", activist = "2025-05-20" }, step { "钱虚构", activist = "2024-05", candidate = "2025-05-19" },
    expect { "李示例", met, target = "2025-05-20" }, expect { "王样本", not_met, actual = "2025-05-19", target = "2025-05-20" },
    expect { "赵合成", not_applicable }, expect { "钱虚构", undetermined, missing = { "activist" } },
  },
  case "the same under the edition of 2026" {
    step { "李示例", activist = "2025-06-15", candidate = "2026-06-15" }, step { "王样本", activist = "2025-06-15", candidate = "2026-06-14" },
    expect { "李示例", met }, expect { "王样本", not_met, target = "2026-06-15" },
  },
}

check "superior_agrees" {
  "The superior committee has answered a listing as the edition of that day asks.", zh = "上级党委意见",
  on = "step", where = { procedure = "development", step = "candidate" }, cites = "development_rules/superior",
  allowed { answer = rule.answers },
  case "filing was enough until the day before the new edition" {
    step { "李示例", candidate = { "2026-05-10", answer = "filed" } }, step { "王样本", candidate = { "2026-05-11", answer = "filed" } },
    step { "赵合成", candidate = { "2026-05-11", answer = "agreed" } }, step { "钱虚构", candidate = "2026-05-11" },
    expect { "李示例", met }, expect { "王样本", not_met, found = { "filed" } }, expect { "赵合成", met },
    expect { "钱虚构", undetermined, missing = { "answer" } },
  },
  case "as a sheet has it, a row a step; other steps are not asked" {
    step { "李示例", procedure = "发展党员", step = "列为发展对象", date = "2026-05-11", answer = "refused" },
    step { "王样本", procedure = "development", step = "candidate", date = "2026-05", answer = "filed" },
    step { "赵合成", procedure = "development", step = "activist", date = "2026-05-11", answer = "filed" },
    expect { "李示例", not_met }, expect { "王样本", undetermined, missing = { "date" } },
  },
}

check "notice_of_five_working_days" {
  "The listing was on public notice for five working days.", zh = "公示五个工作日",
  on = "member", cites = "development_rules/notice",
  interval { from = "notice", to = "candidate", rule.time },
  case "the edition before asked for none; the day of the notice is not counted" {
    step { "李示例", candidate = "2025-05-20" }, step { "王样本", notice = "2026-06-01", candidate = "2026-06-08" },
    step { "赵合成", notice = "2026-06-01", candidate = "2026-06-05" },
    expect { "李示例", not_applicable }, expect { "王样本", met, target = "2026-06-08" }, expect { "赵合成", not_met },
  },
}

check "steps_in_order" {
  "The steps up to the last one were taken in their order, none left out.", zh = "程序次序",
  on = "member", cites = "development_rules/steps",
  order { rule.steps },
  case "no notice was asked for in 2020; it is in 2026, and before the listing" {
    step { "李示例", application = "2019-03-01", activist = "2019-10-01", candidate = "2020-11-01" },
    step { "王样本", application = "2025-03-01", activist = "2025-05-01", candidate = "2026-06-10" },
    step { "赵合成", application = "2025-03-01", activist = "2025-05-01", candidate = "2026-06-10", notice = "2026-06-12" },
    step { "钱虚构", application = "2025-03-01", activist = "2025-05-01", candidate = "2026-06-10", notice = "2026-06-01" },
    expect { "李示例", met }, expect { "王样本", not_met, missing = { "notice" } }, expect { "赵合成", not_met, found = { "candidate" } },
    expect { "钱虚构", met, actual = 4 },
  },
}

check "approval_within_three_months" {
  "The superior committee decides within three months, in special cases within six.", zh = "三个月内审批",
  on = "member", cites = "development_rules/approval",
  deadline { from = "assembly", to = "approval", within = rule.within, latest = rule.latest, reason = "approval.reason" },
  case "in time; late with a reason, without one; too late for any" {
    step { "李示例", assembly = "2025-06-01", approval = "2025-09-01" },
    step { "王样本", assembly = "2025-06-01", approval = { "2025-12-01", reason = "主要领导出缺" } },
    step { "赵合成", assembly = "2025-06-01", approval = "2025-09-02" },
    step { "钱虚构", assembly = "2025-06-01", approval = { "2025-12-02", reason = "主要领导出缺" } },
    expect { "李示例", met }, expect { "王样本", met }, expect { "赵合成", not_met, missing = { "approval.reason" } },
    expect { "钱虚构", not_met, target = "2025-09-01" },
  },
  case "the same under the edition of 2026" {
    as_of = "2026-12-31", step { "李示例", assembly = "2026-02-11", approval = "2026-05-11" },
    step { "王样本", assembly = "2026-02-10", approval = "2026-05-11" }, step { "赵合成", assembly = "2026-07-15" },
    step { "钱虚构", assembly = "2026-06-15" },
    expect { "李示例", met }, expect { "王样本", not_met }, expect { "赵合成", undetermined, pending = "2027-01-15" },
    expect { "钱虚构", not_met, missing = { "approval" } },
  },
  case "approved before the meeting" { step { "李示例", assembly = "2025-06-01", approval = "2025-05-01" }, expect { "李示例", not_met } },
}

check "probation_one_year" {
  "Probation lasts a year or more from the meeting that admits.", zh = "预备期一年",
  on = "member", cites = "development_rules/probation",
  interval { from = "assembly", to = "confirmation", rule.time },
  case "to the day and a day short, under both editions" {
    step { "李示例", assembly = "2025-05-10", confirmation = "2026-05-10" }, step { "王样本", assembly = "2025-05-11", confirmation = "2026-05-10" },
    step { "赵合成", assembly = "2025-05-11", confirmation = "2026-05-11" }, step { "钱虚构", assembly = "2025-05-12", confirmation = "2026-05-11" },
    expect { "李示例", met }, expect { "王样本", not_met, target = "2026-05-11" }, expect { "赵合成", met }, expect { "钱虚构", not_met },
  },
  case "still on probation; nobody knows since when" {
    step { "李示例", assembly = "2026-05-10" }, step { "王样本", confirmation = "2026-05-10" },
    expect { "李示例", not_applicable }, expect { "王样本", undetermined, missing = { "assembly" } },
  },
}

check "admission_carried" {
  "An admission is carried by more than half of those due, and more than half of them are there.", zh = "接收预备党员表决",
  on = "ballot", where = { kind = "admission" }, cites = "development_rules/admission_vote",
  vote { present = rule.present, yes = rule.yes },
  activity { "admission", "2026-06-05", title = "六月大会" }, activity { "admission", "2026-05-08", title = "五月大会" },
  case "of twenty eleven, or ten and one in writing; ten are too few, for and there" {
    ballot { "六月大会", "甲", kind = "admission", due = 20, present = 11, yes = 11 },
    ballot { "六月大会", "乙", kind = "admission", due = 20, present = 11, yes = 10, written = 1 },
    ballot { "六月大会", "丙", kind = "admission", due = 20, present = 11, yes = 10, written = 0 },
    ballot { "六月大会", "丁", kind = "admission", due = 20, present = 10, yes = 10, written = 1 },
    ballot { "六月大会", "戊", kind = "admission", due = 21, present = 11, yes = 10 },
    expect { "甲", met }, expect { "乙", met }, expect { "丙", not_met, actual = 10, target = 11, missing = { "yes" } },
    expect { "丁", not_met, missing = { "present" } }, expect { "戊", undetermined, missing = { "written" } },
  },
  case "the edition before is told from memory and says nothing of it" {
    ballot { "五月大会", "甲", kind = "admission", due = 20, present = 10, yes = 10 }, expect { "甲", not_applicable },
  },
}

check "archive_is_whole" {
  "Of whoever became a full member all six papers are there.", zh = "入党材料齐全",
  on = "member", judged_on = "confirmation", cites = "development_rules/archive",
  required { documents = rule.documents },
  case "all, one that was returned, confirmed under the edition before; whoever is on probation is not asked" {
    step { "李示例", confirmation = "2026-06-10" }, step { "王样本", confirmation = "2026-06-10" }, step { "赵合成", confirmation = "2026-05-10" },
    document { "甲1", kind = "入党志愿书", member = "李示例" }, document { "甲2", kind = "入党申请书", member = "李示例" },
    document { "甲3", kind = "培养考察登记表", member = "李示例" }, document { "甲4", kind = "政治审查材料", member = "李示例" },
    document { "甲5", kind = "预备党员考察表", member = "李示例" }, document { "甲6", kind = "转正申请书", member = "李示例" },
    document { "乙1", kind = "入党志愿书", member = "王样本" }, document { "乙2", kind = "入党申请书", member = "王样本" },
    document { "乙3", kind = "培养考察登记表", member = "王样本" }, document { "乙4", kind = "政治审查材料", member = "王样本", status = "returned" },
    document { "乙5", kind = "预备党员考察表", member = "王样本" },
    expect { "李示例", met, actual = 6 }, expect { "王样本", not_met, missing = { "政治审查材料", "转正申请书" } }, expect { "赵合成", not_applicable },
  },
}
