plugin {
  "The days off that the General Office of the State Council announced, by which working days are counted.", name = "calendar", version = "1.0.0",
  needs = "zhibu >= 0.1",
}

-- A year that is not here counts Monday to Friday, and what hangs on it is provisional. Each December the next year is added.

calendar "2021" {
  "Days off and days worked in exchange in 2021.", zh = "2021年放假安排", source = "国务院办公厅关于2021年部分节假日安排的通知", certainty = "memory",
  holidays = {
    "2021-01-01..2021-01-03", "2021-02-11..2021-02-17", "2021-04-03..2021-04-05", "2021-05-01..2021-05-05", "2021-06-12..2021-06-14",
    "2021-09-19..2021-09-21", "2021-10-01..2021-10-07",
  },
  workdays = { "2021-02-07", "2021-02-20", "2021-04-25", "2021-05-08", "2021-09-18", "2021-09-26", "2021-10-09" },
  case "over the national holiday, and a Saturday that was worked" {
    expect { "2021-09-30", plus = 1, day = "2021-10-08" }, expect { "2021-10-08", plus = 1, day = "2021-10-09" },
  },
}

calendar "2026" {
  "Days off and days worked in exchange in 2026.", zh = "2026年放假安排", source = "国务院办公厅关于2026年部分节假日安排的通知", certainty = "memory",
  holidays = {
    "2026-01-01..2026-01-03", "2026-02-15..2026-02-23", "2026-04-04..2026-04-06", "2026-05-01..2026-05-05", "2026-06-19..2026-06-21",
    "2026-09-25..2026-09-27", "2026-10-01..2026-10-07",
  },
  workdays = { "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10" },
  case "two ordinary weeks; over the national holiday; into a year that nobody has announced" {
    expect { "2026-03-02", plus = 5, day = "2026-03-09", provisional = false }, expect { "2026-09-30", plus = 1, day = "2026-10-08" },
    expect { "2026-12-30", plus = 3, provisional = true },
  },
}
