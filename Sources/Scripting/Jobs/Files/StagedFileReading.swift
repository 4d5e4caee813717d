import Ledger
import LuaRuntime
import Rules

/// `ledger.files:add { "reports/积分公示.xlsx", members, columns = { "name", "member_points" }, period = args.quarter }`: a file as a job asks for it. What it
/// shows is read at once, with everything that is staged so far.
struct StagedFileReading {
    static let spec = WordSpec(
        "file", "A file that a job makes: reports/NAME.xlsx, .csv, .json, .md or .txt.", zh: "文件", zhDoc: "任务生成的文件：reports/名称，结尾为 .xlsx、.csv、.json、.md 或 .txt。",
        entries: [
            SettingSpec(
                "path", .text, "Where it lies, below reports/ or exports/; the ending says the form.", zh: "路径",
                zhDoc: "放在 reports/ 或 exports/ 下；结尾决定格式。", required: true),
            SettingSpec("content", .any, "A query, a list of rows, or a text.", zh: "内容", zhDoc: "查询、若干行，或一段文字。"),
        ],
        settings: [
            SettingSpec(
                "columns", .list, "Of a query fields, paths, measures and scores; of rows their keys; each alone or as { name, heading }.", zh: "栏目",
                zhDoc: "查询的字段、路径、指标、积分，或各行的键；单写，或写成 { 名称, 标题 }。", shape: "(string|string[])[]"),
            SettingSpec("title", .text, "The line above it.", zh: "标题", zhDoc: "上方的标题。"),
            SettingSpec(
                "period", .any, "For which period measures, scores and the report are read.", zh: "期间", zhDoc: "按哪个期间读指标、积分和报告。",
                shape: "zhibu.period|string"),
            SettingSpec("report", .text, "A report in place of a content: yearly, missing.", zh: "报告", zhDoc: "以报告为内容：yearly、missing 等。"),
            SettingSpec("unit", .any, "Of which unit the report tells.", zh: "组织", zhDoc: "报告只写这个组织。", shape: "zhibu.unit|string"),
        ],
        example: """
            job "publish_lectures" {
              "Puts the lectures of a year before the branch.", zh = "公布党课", args = { year = span { "Which year.", default = "last" } },
              run = function(ledger, args)
                local held = activities:where { type = "lecture", date = args.year }:sort "date"
                ledger.files:add { "reports/" .. args.year .. "-党课.xlsx", held, columns = { "date", { "title", "题目" } }, title = args.year .. "年党课" }
              end,
              case "one lecture" {
                args = { year = "2021" }, activity { "lecture", "2021-03-05", title = "形势" },
                expect { file = "reports/2021-党课.xlsx", rows = 1, text = "2021-03-05 形势" },
              },
            }
            """)

    let host: ScriptHost

    func read(_ table: LuaTable, at location: Location?) throws -> StagedFile {
        var named: [String: LuaValue] = [:]
        let known = Self.spec.settings.map(\.name)
        for (key, value) in try table.pairs() {
            guard let name = key.string else { continue }
            guard known.contains(name) else { throw StagingError.fileSetting(name, known) }
            named[name] = value
        }
        let entries = try table.array()
        guard let text = entries.first?.string else {
            throw StagingError.fileValue(
                "add", entries.first?.typeName ?? "nil", Message(zh: "先写文件名，如 \"reports/名称.xlsx\"", en: "first the name, as \"reports/NAME.xlsx\""))
        }
        let path = try StagedFilePath(text)
        let content = entries.count > 1 ? entries[1] : .nil
        guard content.isNil != (named["report"] == nil) else { throw StagingError.fileContent(text, isDoubled: !content.isNil) }
        let period = try named["period"].map { try DayClass.period(of: $0, asOf: try host.requireDay()) }
        let made = try named["report"].map { try report($0, period, named["unit"], path) } ?? rows(content, period, named["columns"], path)
        return StagedFile(path: text, form: path.form, content: titled(made, try named["title"].map(Self.title)), location: location)
    }

    private static func title(_ value: LuaValue) throws -> String {
        guard let text = value.string else { throw StagingError.fileValue("title", value.typeName, SettingType.text.label) }
        return text
    }

    private func titled(_ content: StagedFile.Content, _ title: String?) -> StagedFile.Content {
        guard let title else { return content }
        switch content {
        case .text(let text): return .text("\(title)\n\n\(text)")
        case .document(var document):
            document.blocks.insert(.heading(Message(zh: title, en: title)), at: 0)
            return .document(document)
        }
    }

    // MARK: Rows and texts

    private func rows(_ content: LuaValue, _ period: Period?, _ columns: LuaValue?, _ path: StagedFilePath) throws -> StagedFile.Content {
        if let text = content.string { return try self.text(text, path) }
        let wanted = try columns.map(FileColumn.read)
        if let plan = content.payload(QueryPlan.self) { return .document(Document([.table(try FileTable(host).table(plan, wanted, period))])) }
        if let list = content.payload(ValueList.self) { return try rows(list.values, wanted, period, path) }
        guard let table = content.table else {
            throw StagingError.fileValue("add", content.typeName, Message(zh: "查询、若干行或一段文字", en: "a query, rows or a text"))
        }
        return try rows(table.array(), wanted, period, path)
    }

    private func rows(_ values: [LuaValue], _ columns: [FileColumn]?, _ period: Period?, _ path: StagedFilePath) throws -> StagedFile.Content {
        let lines = values.compactMap(\.string)
        // Lines of a text.
        if !values.isEmpty, lines.count == values.count { return try text(lines.joined(separator: "\n"), path) }
        return .document(Document([.table(try FileTable(host).table(values, columns, period))]))
    }

    private func text(_ text: String, _ path: StagedFilePath) throws -> StagedFile.Content {
        guard [.md, .txt].contains(path.form) else {
            throw StagingError.fileFit(path.text, Message(zh: "一段文字", en: "a text"), [.md, .txt])
        }
        // Asked of the bytes: a carriage return before it makes it another character.
        return .text(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n")
    }

    // MARK: Reports

    private func report(_ name: LuaValue, _ period: Period?, _ unit: LuaValue?, _ path: StagedFilePath) throws -> StagedFile.Content {
        guard let name = name.string else { throw StagingError.fileValue("report", name.typeName, SettingType.text.label) }
        guard path.form != .csv else {
            throw StagingError.fileFit(path.text, Message(zh: "报告", en: "a report"), StagedFile.Form.allCases.filter { $0 != .csv })
        }
        let view = try host.requireView()
        let request = RunRequest(asOf: view.asOf, period: period ?? .containing(view.asOf, kind: .year), unit: try unit.map(self.unit))
        guard let outcome = try ReportRun.run(name, host, request, period: period) else {
            throw StagingError.fileReport(name, OwnReport.allCases.map(\.rawValue) + host.reports.map(\.identity.id))
        }
        // A report that is broken in part is none that a job may put before people.
        if let fault = outcome.faults.first { throw fault.diagnostic }
        guard !outcome.document.blocks.isEmpty else { throw StagingError.fileNobody(name) }
        return .document(outcome.document)
    }

    private func unit(_ value: LuaValue) throws -> RecordID {
        if let name = value.string { return try unit(host.lua(.record(model: "unit", name: name))) }
        guard case .record(let record) = value, record.recordClass.name == "unit" else {
            throw StagingError.fileValue("unit", value.typeName, Message(zh: "一个组织或它的名称", en: "a unit or its name"))
        }
        return try host.requireView().id(host.reference(of: record))
    }
}
