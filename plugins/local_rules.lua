plugin {
  "A rule of one branch's own, as an example: copy it, change it, and set its weight in zhibu.toml.", name = "local_rules",
  version = "1.0.0", needs = "zhibu >= 0.1",
}

-- Its level is practice, so that it tells and warns nobody. A branch that has adopted such a rule says so in its zhibu.toml:
--   [checks."local_rules.theme_day_on_friday"]
--   severity = "warning"
check "theme_day_on_friday" {
  "The theme day is held on the fixed day, a Friday.", zh = "主题党日固定在星期五",
  on = "activity", where = { type = "theme_day" }, level = "practice",
  run = function(activity)
    -- A date that is known to its month alone falls on no day of the week.
    if #tostring(activity.date) < #"2021-06-04" then return undetermined { missing = "date", evidence = activity } end
    local weekday = activity.date.weekday
    if weekday ~= 5 then return not_met { actual = weekday, target = 5, evidence = activity } end
    return met { actual = weekday, target = 5, evidence = activity }
  end,
  case "a Friday, the day before, the day after" {
    activity { "theme_day", "2021-03-05", "2021-04-01", "2021-05-08" },
    expect { "2021-03-05", met, actual = 5 }, expect { "2021-04-01", not_met, actual = 4, target = 5 },
    expect { "2021-05-08", not_met, actual = 6 },
  },
  case "only the month is known" { activity { "theme_day", "2021-06" }, expect { "2021-06", undetermined, missing = { "date" } } },
}
