plugin { "What follows from what: work sets a topic, study gives output, research gives results, innovation serves work.", name = "links", version = "1.0.0",
  needs = "zhibu >= 0.1" }

check "chain_is_complete" {
  "A topic is studied, the study gives an output, research gives a result, and the work adopts a measure.", zh = "工作—学习—研究—创新贯通",
  on = "topic", where = { source = filled }, level = "practice",
  chain { "activities", "outputs", "projects", "results", "adoptions" },
  activity { "study_forum", "2021-03-10", title = "第一次论坛" }, output { "reflection", "心得" }, project { "课题" }, output { "report", "报告" }, adoption { "举措" },
  case "in one row; in two rows that share the output" {
    topic { "甲题", "2021-03-01", source = "例会" }, link { "甲题", activity = "第一次论坛", output = "心得", project = "课题", result = "报告", adoption = "举措" },
    topic { "乙题", "2021-03-01", source = "例会" }, activity { "study_forum", "2021-04-10", title = "第二次论坛" }, output { "reflection", "又一心得" },
    link { "乙题", activity = "第二次论坛", output = "又一心得" }, link { output = "又一心得", project = "课题", result = "报告", adoption = "举措" },
    expect { "甲题", met }, expect { "乙题", met },
  },
  case "broken after study, after research, never studied" {
    topic { "甲题", "2021-03-01", source = "例会" }, activity { "study_forum", "2021-04-10", title = "第二次论坛" }, link { "甲题", activity = "第二次论坛" },
    topic { "乙题", "2021-03-01", source = "例会" }, link { "乙题", activity = "第三次论坛", output = "别的心得", project = "别的课题" },
    activity { "study_forum", "2021-05-10", title = "第三次论坛" }, topic { "丙题", "2021-03-01", source = "例会" },
    expect { "甲题", not_met, missing = { "outputs" } }, expect { "乙题", not_met, missing = { "results" } }, expect { "丙题", not_met, missing = { "activities" } },
  },
  case "a measure that raises the topic again" {
    topic { "甲题", "2021-03-01", source = "例会" },
    link { "甲题", activity = "第一次论坛", output = "心得", project = "课题", result = "报告", adoption = "举措", raises = "甲题" },
    expect { "甲题", met },
  },
}

check "plan_item_done" {
  "What the plan of a year says is done by a record of its own, within a month of its day.", zh = "计划事项落实",
  on = "plan_item", level = "unit",
  planned { done_by = "activities", same = { "type" }, tolerance = months(1) },
  case "done, done by no other record, marked as done, not said how" {
    plan { "提升计划", 2021 }, plan_item { "提升计划", "1", "办论坛", type = "study_forum", date = "2021-03-31" },
    plan_item { "提升计划", "2", "再办论坛", type = "study_forum", date = "2021-04-30" },
    plan_item { "提升计划", "3", "写报告", date = "2021-06-30", done = "2021-06-20" }, plan_item { "提升计划", "4", "读书", date = "2021-06-30" },
    activity { "study_forum", "2021-03-10" },
    expect { "1", met }, expect { "2", not_met }, expect { "3", met }, expect { "4", undetermined },
  },
  case "not yet due" {
    as_of = "2021-03-01", plan { "提升计划", 2021 }, plan_item { "提升计划", "1", "办论坛", type = "study_forum", date = "2021-03-31" },
    expect { "1", undetermined, pending = "2021-04-30" },
  },
}

-- Follows the rows of the table from a topic: each filled stage follows from the filled one before it.
local function leads_to_adoption(topic)
  local reached, goes_on, adopted = { [topic] = true }, true, nil
  while goes_on do
    goes_on = false
    for link in links do
      local on = false
      for _, stage in ipairs { "topic", "activity", "output", "project", "result", "adoption" } do
        local record = link[stage]
        if record and reached[record] then
          on = true
        elseif record and on then
          reached[record], goes_on = true, true
          if stage == "adoption" then adopted = record end
        end
      end
    end
  end
  return adopted
end

measure "topics_raised" {
  "Topics that the work raised in the period: those that say where in the work they come from.", zh = "工作出题目", on = "unit", unit = "个",
  count { "topics", where = { source = filled } },
  case "one in the year, one after it" { topic { "甲题", "2021-03-01", source = "例会" }, topic { "乙题", "2022-03-01", source = "例会" }, expect { "2021", value = 1 } },
}

measure "chains_complete" {
  "Of them those that led to a measure which the work adopted.", zh = "贯通到举措的题目", on = "unit", unit = "个",
  run = function(unit, period)
    local complete = {}
    for topic in unit:topics { date = period, source = filled } do
      if leads_to_adoption(topic) then complete[#complete + 1] = topic end
    end
    return { #complete, evidence = complete }
  end,
  case "one led to a measure over two rows, one did not, one runs in a circle" {
    unit { "一支部", kind = "branch" }, activity { "study_forum", "2021-03-10", title = "第一次论坛" }, activity { "study_forum", "2021-04-10", title = "第二次论坛" },
    topic { "甲题", "2021-03-01", source = "例会", unit = "一支部" }, topic { "乙题", "2021-03-01", source = "例会", unit = "一支部" }, topic { "丙题", "2021-03-01", source = "例会", unit = "一支部" },
    link { "甲题", activity = "第一次论坛", output = "心得" }, link { output = "心得", project = "课题", result = "报告", adoption = "举措", raises = "丙题" },
    link { "乙题", activity = "第二次论坛" }, link { "丙题", raises = "丙题" },
    expect { "一支部", "2021", value = 1 },
  },
}

measure "items_planned" {
  "Items of the plans that fall due in the period.", zh = "计划事项", on = "unit", unit = "项",
  count { "plan_items" },
  case "two" {
    plan { "提升计划", 2021 }, plan_item { "提升计划", "1", "办论坛", date = "2021-03-31" }, plan_item { "提升计划", "2", "写报告", date = "2021-06-30" },
    expect { "2021", value = 2 },
  },
}

measure "days_to_study" {
  "Days from the speech or document that a topic follows up to the first sitting that studied it.", zh = "跟进天数", on = "topic", unit = "天",
  run = function(topic)
    local document = topic.follows
    if not document or not document.date then return { 0, blanks = topic, missing = "follows" } end
    local first
    for link in topic:links() do
      local sitting = link.activity
      if sitting and (not first or sitting.date < first.date) then first = sitting end
    end
    if not first then return { 0, blanks = topic, missing = "activity" } end
    return { first.date - document.date, evidence = { document, first } }
  end,
  case "nine days; nothing to follow; not studied" {
    document { "讲话", "2021-03-01" }, topic { "甲题", follows = "讲话" }, topic { "乙题" }, topic { "丙题", follows = "讲话" },
    activity { "study_forum", "2021-03-10", title = "第一次论坛" }, link { "甲题", activity = "第一次论坛" },
    expect { "甲题", value = 9 }, expect { "乙题", value = at_least(0), missing = { "follows" } },
    expect { "丙题", value = at_least(0), missing = { "activity" } },
  },
}
