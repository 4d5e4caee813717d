-- 结业：出勤、请假表、成果和处理情况，一张总表；够条件的列入结业证书名单，并各登记一笔。
-- The end of a class: attendance, the leave meter, papers and incidents in one table; who may finish is on the list of certificates and entered.
plugin { "The end of a class.", name = "class_completion", version = "1.0.0", needs = { "zhibu >= 0.1", "classes >= 1.0" } }

job "class_completion" {
  "Says of each trainee of a class whether he has completed it, and makes the list of certificates.", zh = "结业办理",
  args = {
    class = link { "Which class.", zh = "班次", of = "class" },
    papers = integer { "How many papers each has to hand in.", zh = "应交成果", default = 1, min = 0 },
    leave = decimal { "The part of the hours that leave may take.", zh = "请假占比上限", default = "0.14", min = 0, max = 1 },
  },
  run = function(ledger, args)
    local class = args.class
    local run = class.starts and class.ends and class.starts .. ".." .. class.ends
    local most = class.total_hours and class.total_hours * args.leave
    if not run then log.warn(class.name .. "：缺开班或结业日期") end
    local rows, certificates, new = {}, {}, {}
    for trainee in class:trainees() do
      local kept, papers, breaches, hours = trainee:marks(), trainee:essays(), trainee:incidents(), run and trainee:leave_hours(run)
      local present, absent = #kept:where { status = { "present", "late" } }, #kept:where { status = "absent" }
      local lacking = {}
      local function lacks(reason, is_so) if is_so then lacking[#lacking + 1] = reason end end
      lacks("旷课 " .. absent .. " 个半天", absent > 0)
      lacks("少交成果 " .. args.papers - #papers .. " 篇", #papers < args.papers)
      lacks("成果不合格", papers:where { grade = "failed" }:any())
      lacks("有违纪登记", #breaches > 0)
      lacks("请假超过上限", hours and most and hours > most)
      -- 不知道的不当作没有：先补齐，再办结业。
      local known = class.leaves_kept and class.incidents_kept and hours and most and #kept > 0
      local result = #lacking > 0 and "不予结业" or known and "结业" or "待核"
      rows[#rows + 1] = {
        trainee.number, trainee.name, #kept > 0 and present .. "/" .. #kept or nil, hours, #papers, #breaches, result, table.concat(lacking, "；"),
      }
      if result == "待核" then log.warn(trainee.name .. "：登记不全，不能确定") end
      if result == "结业" then
        certificates[#certificates + 1] = { #certificates + 1, trainee.name, trainee.employer }
        if not entries:where { trainee = trainee, item = "结业" }:any() then new[#new + 1] = trainee end
      end
    end
    ledger.files:add {
      "reports/" .. class.name .. "-结业情况.xlsx", rows, title = (class.title or class.name) .. " 结业情况",
      columns = { "学员号", "姓名", "出勤", "请假学时", "成果", "违纪", "结论", "原因" },
    }
    ledger.files:add { "reports/" .. class.name .. "-结业证书名单.xlsx", certificates, columns = { "序号", "姓名", "工作单位及职务" }, title = "结业证书名单" }
    for _, trainee in ipairs(new) do
      ledger.entries:add { trainee = trainee, item = "结业", date = class.ends, grade = "qualified", basis = class.name .. "结业情况" }
    end
  end,
  class { "第118期", "2021-03-01", ends = "2021-07-01", total_hours = 140, leaves_kept = true, incidents_kept = true },
  case "one has done all, one was absent, one took too much leave and handed in nothing" {
    args = { class = "第118期" },
    mark { "李示例", "2021-03-08", half = "am", status = "present" }, mark { "王样本", "2021-03-08", half = "am", status = "absent" },
    mark { "赵合成", "2021-03-08", half = "am", status = "sick" }, leave { "赵合成", "2021-03-08", hours = 20 },
    essay { "李示例", "analysis", "2021-06-01" }, essay { "王样本", "analysis", "2021-06-01" },
    expect { files = 2, added = { entries = 1 }, file = "第118期-结业情况.xlsx", rows = 3, text = { "李示例 1/1 0 1 0 结业", "旷课 1 个半天", "少交成果 1 篇；请假超过上限" } },
    expect { file = "第118期-结业证书名单.xlsx", rows = 1, text = "1 李示例" },
  },
  case "a mark is failed, an incident is there, a certificate is entered already" {
    args = { class = "第118期" },
    mark { "李示例", "2021-03-08", half = "am", status = "present" }, essay { "李示例", "analysis", "2021-06-01" }, entry { trainee = "李示例", item = "结业" },
    mark { "王样本", "2021-03-08", half = "am", status = "late" }, essay { "王样本", "analysis", "2021-06-01", grade = "failed" },
    expect { added = {}, file = "第118期-结业情况.xlsx", rows = 2, text = { "李示例 1/1 0 1 0 结业", "王样本 1/1 0 1 0 不予结业 成果不合格" } },
  },
  case "what nobody has confirmed is open, and not passed" {
    args = { class = "第119期" }, class { "第119期", "2021-03-01", ends = "2021-07-01", total_hours = 140 },
    trainee { "李示例", "第119期" }, essay { "李示例", "analysis", "2021-06-01" },
    expect { added = {}, file = "第119期-结业情况.xlsx", text = "待核" },
  },
}
