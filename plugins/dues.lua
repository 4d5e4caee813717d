plugin { "Party dues: the rate of the month's pay.", name = "dues", version = "1.0.0", needs = "zhibu >= 0.1" }

regulation "dues_rules" {
  "Rules on the collection, use and management of Party dues.", zh = "党费收缴、使用和管理规定", issuer = "national",
  -- The rates are told by others; the first day is from memory, the edition's weakest fact.
  edition "2008" { from = "2008-04-01", certainty = "memory",
    source = "dinglida.net/n1/2021/1021/c422419-32260353.html tells the rates; the first day and the article are from memory.",
    clause "monthly" { "Dues are a part of the monthly pay after tax: one rate on the whole of it, the upper bounds included.",
      zh = "每月以税后收入为基数，按档次比例交纳党费", article = "1", level = "must",
      params = { rates = scale { { 3000, "0.5%" }, { 5000, "1%" }, { 10000, "1.5%" }, above = "2%" } } },
  },
}

check "dues_by_rate" {
  "What a member pays for a month is the rate of his pay, to the cent.", zh = "党费按比例足额",
  on = "payment", exempt = { kind = "gift" }, cites = "dues_rules/monthly",
  bracket { rule.rates, base = "base", equals = "amount", of = "whole", round = "half" },
  case "the upper bounds are included, and the rate is on the whole pay" {
    payment { "李示例", "2021-01", base = "3000.00", amount = "15.00" }, payment { "李示例", "2021-02", base = "3000.01", amount = "30.00" },
    payment { "李示例", "2021-03", base = "5000", amount = 50 }, payment { "李示例", "2021-04", base = "10000", amount = 150 },
    payment { "李示例", "2021-05", base = "10000.01", amount = "200.00" }, payment { "李示例", "2021-06", base = "5000.01", amount = 75 },
    expect { "2021-01", met, actual = 15, target = 15 }, expect { "2021-02", met, target = 30 },
    expect { "2021-03", met }, expect { "2021-04", met, target = 150 },
    expect { "2021-05", met, target = 200 }, expect { "2021-06", met, target = 75 },
  },
  case "a cent too little, half a cent rounded up, a bracket too low" {
    payment { "李示例", "2021-01", base = 3000, amount = "14.99" }, payment { "王样本", "2021-01", base = 2001, amount = "10.01" },
    payment { "赵合成", "2021-01", base = "3000.01", amount = 15 },
    expect { "李示例", not_met, target = 15 }, expect { "王样本", met, target = "10.01" }, expect { "赵合成", not_met, target = 30 },
  },
  case "nobody wrote down the pay, or the payment; a gift is no due" {
    payment { "李示例", "2021-01", amount = 15 }, payment { "王样本", "2021-01", base = 3000 }, payment { "赵合成", "2021-01", amount = 500, kind = "gift" },
    expect { "李示例", undetermined, missing = { "base" } }, expect { "王样本", undetermined, missing = { "amount" } },
    expect { "赵合成", not_applicable },
  },
}
