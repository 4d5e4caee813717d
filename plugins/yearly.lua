plugin { "The year in figures, as a branch sums it up: each figure says what it rests on.", name = "yearly", version = "1.0.0", needs = "zhibu >= 0.1" }

report "yearly" {
  "The year in figures.", zh = "工作总结",
  on = "unit", per = "year", where = { kind = "branch" },
  section { zh = "一、学习教育", en = "Study",
    sentence {
      zh = "举办“学习论坛” {forum_sessions} 场，讲党课 {lectures} 次，讲稿共 {transcript_characters} 字，编印成果汇编 {compendia} 部。",
      en = "Sessions of the study forum: {forum_sessions}; Party lectures: {lectures}; characters of transcripts: {transcript_characters}; compendia: {compendia}.",
    },
    sentence {
      zh = "举办专题研讨 {seminar_sittings} 场，采用研讨形式 {seminar_forms} 种，开展工作经验交流 {exchanges} 次。",
      en = "{seminar_sittings} sittings of seminars took {seminar_forms} forms, and experience was exchanged {exchanges} times.",
    },
    chart { "forum_sessions", by = "quarter" },
    list { "members", columns = { "name", "study_hours", "member_articles" } },
  },
  section { zh = "二、课题研究", en = "Research",
    sentence {
      zh = "围绕 {research_themes} 个主题开展研究，新立项目 {own_projects} 个、子课题 {sub_projects} 个，形成研究成果 {research_characters} 字。",
      en = "Research followed {research_themes} themes; {own_projects} projects with {sub_projects} sub-projects were begun, and their reports have {research_characters} characters.",
    },
    sentence {
      zh = "承担委托课题 {entrusted_projects} 个，形成成果 {entrusted_outputs} 项。",
      en = "Projects taken on for others: {entrusted_projects}; what they gave: {entrusted_outputs}.",
    },
    sentence {
      zh = "工作提出题目 {topics_raised} 个，其中贯通到举措的 {chains_complete} 个；到期计划事项 {items_planned} 项。",
      en = "The work raised {topics_raised} topics, {chains_complete} of which led to a measure that it adopted; {items_planned} items of the plans fell due.",
    },
    sentence {
      zh = "发表理论文章 {articles} 篇，其中《学习时报》 {study_times_articles} 篇，分 {study_times_numbers} 期刊发，整版 {full_pages} 个；头条推送 {headline_reposts} 次；出版著述 {books} 部。",
      en = "Articles published: {articles}, of them {study_times_articles} in the Study Times, in {study_times_numbers} of its numbers; full pages: {full_pages}; taken up as headlines: {headline_reposts}; books: {books}.",
    },
  },
  section { zh = "三、学员管理", en = "Trainees",
    sentence {
      zh = "举办班次 {classes_held} 个，培训 {trainee_times} 人次、{trainee_persons} 人；学员违纪 {incidents_of_classes} 起。",
      en = "{classes_held} classes trained {trainee_times} trainees, {trainee_persons} different people; breaches of discipline: {incidents_of_classes}.",
    },
    sentence {
      zh = "开展活动 {activities_held} 次，其中党建与学员管理结合的 {joint_activities} 次。",
      en = "Of {activities_held} activities {joint_activities} served the Party's work and the trainees at once.",
    },
  },
  section { zh = "四、支部建设", en = "The branch",
    sentence {
      zh = "召开支委会 {committee_meetings} 次、党小组会 {group_meetings} 次；现行管理规定 {rules_in_force} 项。",
      en = "The committee met {committee_meetings} times, the groups {group_meetings} times; {rules_in_force} regulations of the unit's own are in force.",
    },
    sentence {
      zh = "民主评议评定 {appraised} 人，其中优秀 {appraised_excellent} 人；待解决的问题 {open_topics} 个。",
      en = "{appraised} members were graded, {appraised_excellent} of them excellent; {open_topics} questions are still open.",
    },
    sentence { zh = "在有效期内的荣誉 {honours_standing} 项：", en = "Honours that stand: {honours_standing}." },
    list { "honours", columns = { "title", "issuer", "from", "through" } },
  },
  unit { "一支部", kind = "branch" },
  case "what was held, written and given" {
    activity { "study_forum", "2021-03-05", "2021-06-04", lecturer = "李示例" }, activity { "lecture", "2021-09-03" },
    output { "transcript", "甲讲稿", "2021-03-05", characters = 12000 }, output { "transcript", "乙讲稿", "2021-06-04", characters = 9500 },
    honour { "文明单位", "2018", "2021" },
    expect { "2021", text = {
      "举办“学习论坛” 2 场，讲党课 3 次，讲稿共 21500 字，编印成果汇编 0 部。", "2021年第二季度 1", "李示例 不详 0", "文明单位  2018 2021", "Honours that stand: 1.",
    } },
  },
  case "what nobody counted is no zero, and what only some counted is a least" {
    activity { "study_forum", "2021-03-05" }, output { "transcript", "甲讲稿", "2021-03-05" },
    output { "transcript", "乙讲稿", "2022-03-05", characters = 9500 }, output { "transcript", "丙讲稿", "2022-06-05" },
    expect { "2021", text = "举办“学习论坛” 1 场，讲党课 0 次，讲稿共 尚不能确定（缺：字数） 字，编印成果汇编 0 部。" },
    expect { "2022", text = "举办“学习论坛” 0 场，讲党课 0 次，讲稿共 至少 9500 字，编印成果汇编 0 部。" },
  },
  case "no breaches on record are none only where the register was kept" {
    class { "第118期", "2020-03-01", unit = "一支部", incidents_kept = true }, class { "第119期", "2021-03-01", unit = "一支部" },
    trainee { "赵合成", "第118期", person = "P1" }, trainee { "王样本", "第119期", person = "P2" },
    expect { "2020", text = "举办班次 1 个，培训 1 人次、1 人；学员违纪 0 起。" },
    expect { "2021", text = "举办班次 1 个，培训 1 人次、1 人；学员违纪 尚不能确定（缺：违纪登记完整） 起。" },
  },
  case "three years at once" {
    activity { "study_forum", "2019-03-05", "2020-03-05", "2021-03-05" },
    expect { "2019-01-01..2021-12-31", text = "召开支委会 0 次、党小组会 0 次；现行管理规定 0 项。" },
  },
}
