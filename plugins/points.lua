plugin {
  "Points for taking part. They advise: what follows from them is for people to say.", name = "points", version = "1.0.0",
  needs = "zhibu >= 0.1",
}

score "member_points" {
  "Five, five, three and two for the parts at the forum, thirty a quarter at most; one a theme day; three off for an absence.",
  zh = "党员积分", on = "member", per = "year", floor = 0,
  plus { { report = 5, lecturer = 5, host = 3, comment = 2 }, "study_forum", by = "role", cap = 30, cap_per = "quarter" },
  plus { 1, "theme_day" },
  minus { 3, "participations", where = { attendance = "absent" } },
  case "each part by itself" {
    activity {
      "study_forum", "2021-03-05", report = "李示例", lecturer = "王样本", host = "赵合成", comment = "钱虚构", present = { "孙仿真" },
    },
    activity { "theme_day", "2021-03-12", present = { "孙仿真" } },
    expect { "李示例", "2021", points = 5 }, expect { "王样本", "2021", points = 5 }, expect { "赵合成", "2021", points = 3 },
    expect { "钱虚构", "2021", points = 2 }, expect { "孙仿真", "2021", points = 1 },
  },
  case "thirty in a quarter stay thirty, two more are lost, and the next quarter begins anew" {
    activity { "study_forum", "2021-04-02", "2021-05-07", "2021-06-04", report = "李示例", lecturer = "李示例" },
    activity { "study_forum", "2021-04-09", "2021-05-14", "2021-06-11", report = "王样本", lecturer = "王样本" },
    activity { "study_forum", "2021-06-18", comment = "王样本" }, activity { "study_forum", "2021-07-02", comment = "王样本" },
    expect { "李示例", "2021", points = 30 }, expect { "王样本", "2021", points = 32 },
  },
  case "an absence takes three, and nobody falls below nothing" {
    activity { "theme_day", "2021-03-12", absent = { "李示例", "王样本" } }, activity { "study_forum", "2021-03-05", report = "李示例" },
    expect { "李示例", "2021", points = 2 }, expect { "王样本", "2021", points = 0 },
  },
}
