-- 导入文件夹：把 inbox/ 里的表一次读进台账；有一行不对的表整份不读，写进一份清单。再导入一次不会重复记录。
-- Import of a folder: the sheets of inbox/ in one go; one with a wrong row is left as a whole and listed. Importing again records nothing twice.
plugin { "The sheets of inbox/ into the ledger.", name = "import_folder", version = "1.0.0", needs = "zhibu >= 0.1" }

job "import_folder" {
  "Imports the sheets that wait in inbox/, and lists what is refused.", zh = "导入文件夹",
  args = {
    files = text { "Which files.", zh = "文件", default = "inbox/*" },
    good_rows = flag { "Whether the rows that are right are taken all the same.", zh = "先读对的行", default = false },
  },
  run = function(ledger, args)
    local rows, found = {}, ledger:import(args.files, args.good_rows)
    if #found == 0 then log.warn("没有找到 " .. args.files .. "：要导入的表放进工作区的 inbox/ 文件夹") end
    for _, file in ipairs(found) do
      log.info(file.file .. "：新增 " .. file.added .. "，更新 " .. file.changed .. "，不变 " .. file.unchanged .. "，退回 " .. file.refused)
      if #file.problems > 0 then log.warn(file.file .. (file.taken and "：有退回的行" or "：没有读入")) end
      for _, problem in ipairs(file.problems) do rows[#rows + 1] = { file.file, problem } end
    end
    if #rows > 0 then
      ledger.files:add { "reports/" .. as_of() .. "-导入退回.xlsx", rows, columns = { "文件", "原因" }, title = "导入时退回的行（" .. as_of() .. "）" }
    end
  end,
  case "an empty folder" { member { "李示例" }, expect { files = 0, added = {} } },
}
