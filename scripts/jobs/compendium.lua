-- 成果汇编：一段时间的成果，按类型成章，一份目录和一张总表。
-- A compendium: the outputs of a period, a chapter a kind, as a text to go on with and as one table.
plugin { "A compendium of the outputs of a period.", name = "compendium", version = "1.0.0", needs = "zhibu >= 0.1" }

-- 章节的次序和名称。
local parts = {
  { "book", "著述" }, { "rules", "办法汇编" }, { "report", "研究报告" }, { "article", "理论文章" }, { "transcript", "讲稿" }, { "reflection", "学习心得" },
  { "other", "其他" },
}

job "compendium" {
  "Binds the outputs of a period: a text with a chapter for each kind, and a table.", zh = "成果汇编", schedule = every("year", 20),
  args = { period = span { "Which period.", zh = "期间", default = "去年" } },
  run = function(ledger, args)
    local found = outputs:where { date = args.period, kind = none_of { "compendium" } }:sort "date"
    local lines = { "# " .. args.period .. " 成果汇编", "" }
    for _, chapter in ipairs(parts) do
      local own = found:where { kind = chapter[1] }
      if #own > 0 then
        lines[#lines + 1] = "## " .. chapter[2] .. "（" .. #own .. " 篇）"
        lines[#lines + 1] = ""
        for output in own do
          local authors = {}
          for author in output.authors do authors[#authors + 1] = author.name end
          if output.other_authors then authors[#authors + 1] = output.other_authors end
          local length = output.characters and "，" .. output.characters .. " 字" or ""
          lines[#lines + 1] = "- " .. output.title .. "（" .. (#authors > 0 and table.concat(authors, "、") or "作者未登记") .. "，" .. output.date .. length .. "）"
        end
        lines[#lines + 1] = ""
      end
    end
    if #found == 0 then lines[#lines + 1] = "台账里没有这一期间的成果。" end
    ledger.files:add { "reports/" .. args.period .. "-成果汇编.md", lines }
    ledger.files:add {
      "reports/" .. args.period .. "-成果目录.xlsx", found, title = args.period .. " 成果目录",
      columns = { "date", "kind", "title", "authors", "outlet", "number", "characters", "unit" },
    }
  end,
  case "two kinds, a chapter each, in the order of days" {
    args = { period = "2021" }, output { "reflection", "学习有感", "2021-05-01", authors = "李示例", characters = 1200 },
    output { "article", "论支部工作", "2021-06-01", authors = { "李示例", "王样本" } }, output { "article", "早先的文章", "2020-06-01" },
    expect { files = 2, file = "2021-成果汇编.md", text = { "## 理论文章（1 篇）", "- 论支部工作（李示例、王样本，2021-06-01）", "1200 字" } },
    expect { file = "2021-成果目录.xlsx", rows = 2 },
  },
  case "nothing on record" {
    args = { period = "2021" }, member { "李示例" }, expect { file = "2021-成果汇编.md", text = "没有这一期间的成果" },
  },
}
