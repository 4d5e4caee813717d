plugin { "Transcripts, reflections and the books that they are bound in.", name = "outputs", version = "1.0.0", needs = "zhibu >= 0.1" }

measure "transcript_characters" {
  "Characters of the transcripts; a compendium that binds them is not added again.", zh = "讲稿字数", on = "unit", unit = "字",
  sum { "characters", of = "outputs", where = { kind = "transcript" } },
  case "two transcripts and the compendium that binds them" {
    output { "transcript", "甲讲稿", "2019-03-01", characters = 12000 }, output { "transcript", "乙讲稿", "2019-06-01", characters = 8000 },
    output { "compendium", "汇编", "2019-12-31", characters = 20000 },
    expect { "2019", value = 20000 },
  },
}

measure "bound_characters" {
  "Characters of what a compendium binds.", zh = "汇编字数", on = "output", unit = "字",
  sum { "part.characters", of = "chapters" },
  case "two parts, one of them counted" {
    output { "transcript", "甲讲稿", characters = 12000 }, output { "transcript", "乙讲稿" },
    chapter { "汇编", "甲讲稿" }, chapter { "汇编", "乙讲稿" }, chapter { "别的汇编", "甲讲稿" },
    expect { "汇编", "2019", value = at_least(12000), missing = { "part.characters" } },
  },
}

measure "compendia" {
  "Compendia.", zh = "成果汇编", on = "unit", unit = "部",
  count { "outputs", where = { kind = "compendium" } },
  case "one" { output { "compendium", "汇编", "2019-12-31" }, output { "transcript", "甲讲稿", "2019-06-01" }, expect { "2019", value = 1 } },
}

check "compendium_holds_together" {
  "A compendium has parts, and is none of its own parts.", zh = "汇编篇目完整",
  on = "output", where = { kind = "compendium" }, level = "unit",
  run = function(compendium)
    if #compendium:chapters() == 0 then return undetermined { missing = "chapters", evidence = compendium } end
    local seen, open = {}, { compendium }
    while #open > 0 do
      for part in table.remove(open):chapters():pluck "part" do
        if part == compendium then return not_met { found = compendium.title, evidence = compendium:chapters() } end
        if not seen[part] then
          seen[part] = true
          open[#open + 1] = part
        end
      end
    end
    return met { actual = #compendium:chapters(), evidence = compendium:chapters() }
  end,
  case "with parts, without, bound in itself, bound in what it binds" {
    output { "compendium", "汇编" }, chapter { "汇编", "甲讲稿" }, output { "compendium", "空汇编" },
    output { "compendium", "自含汇编" }, chapter { "自含汇编", "自含汇编" },
    output { "compendium", "上册" }, output { "compendium", "下册" }, chapter { "上册", "下册" }, chapter { "下册", "上册" },
    expect { "汇编", met, actual = 1 }, expect { "空汇编", undetermined, missing = { "chapters" } },
    expect { "自含汇编", not_met, found = { "自含汇编" } }, expect { "上册", not_met }, expect { "下册", not_met },
  },
}

check "study_has_output" {
  "Of each session of the forum somebody writes something down.", zh = "学习有产出",
  on = "activity", where = { type = "study_forum" }, level = "practice",
  run = function(activity)
    local written = activity:outputs()
    if #written == 0 then return not_met { missing = "outputs", actual = 0, target = 1, evidence = activity } end
    return met { actual = #written, target = 1, evidence = written }
  end,
  case "one with a reflection, one without" {
    activity { "study_forum", "2021-03-05" }, activity { "study_forum", "2021-06-04" },
    output { "reflection", "心得", "2021-03-10", activity = "2021-03-05" },
    expect { "2021-03-05", met, actual = 1 }, expect { "2021-06-04", not_met, missing = { "outputs" } },
  },
}
