import Ledger
import LuaRuntime
import Rules

/// Reads `list { … }`: records of the subject, or verdicts about it.
extension ReportPartReading {
    func list(_ node: Node) throws -> Report.Part {
        let reader = try Reader(node, source, ReportDeclaration.list, plugin: plugin)
        let written = try reader.firstText(BodyContext.whatMeaning)
        return written == "verdicts" ? .verdicts(try verdicts(reader)) : .list(try records(written, reader))
    }

    // MARK: Records

    private func records(_ written: String, _ reader: Reader) throws -> Report.RecordList {
        let what = try binding.countable(written, reader)
        guard belongs(what) else {
            throw reader.error(
                "unrelated",
                Message(zh: "\(Catalogue.model(model)?.zh ?? model)没有自己的 \(written)", en: "\(model.withArticle) has no \(written) of its own"),
                at: source.place(ofWord: written, from: reader.node.line), hint: Message(zh: "改 on，或列出别的记录", en: "change on, or list something else"))
        }
        let records = what.model(on: model)
        let columns = try (try reader.words("columns") ?? []).map { try column($0, of: records, reader) }
        let order = try order(reader).map { Report.RecordList.Order(try column($0.name, of: records, reader), descending: $0.isDescending) }
        if case .field(let path)? = order?.column, path.isPersonal {
            let misuse = ScriptMisuse.personal(path.text)
            throw reader.error("personal_field", misuse.message, at: source.place(ofWord: path.text, from: reader.node.line))
        }
        return Report.RecordList(
            what, columns: columns, where: try binding.conditions("where", on: what.conditionModels(on: model), reader), order: order)
    }

    private func belongs(_ what: Countable) -> Bool {
        switch what {
        case .activityType: ["member", "unit", "group", "class"].contains(model)
        case .records(let records): binding.view.relation(from: model, to: records) != nil
        }
    }

    /// A measure read on the record, or a field of it.
    private func column(_ name: String, of records: String, _ reader: Reader) throws -> Report.RecordList.Column {
        if binding.measures[name] == records { return .measure(name) }
        do {
            return .field(try binding.view.path(name, in: records))
        } catch {
            let known = error.known + binding.measures.filter { $0.value == records }.keys.sorted()
            throw reader.error(
                "unknown_field", Message(zh: "\(Catalogue.model(records)?.zh ?? records)没有字段或指标 '\(name)'", en: "\(records) has no field or measure '\(name)'"),
                at: source.place(ofWord: name, from: reader.node.line), hint: .nearest(to: name, among: known))
        }
    }

    /// `sort = "date"`, from the greatest as `"-date"`.
    private func order(_ reader: Reader) throws -> (name: String, isDescending: Bool)? {
        guard let text = try reader.text("sort") else { return nil }
        return text.hasPrefix("-") ? (String(text.dropFirst()), true) : (text, false)
    }

    // MARK: Verdicts

    private func verdicts(_ reader: Reader) throws -> Report.VerdictList {
        let columns = try (try reader.words("columns") ?? []).map { try field($0, reader) }
        let order = try order(reader).map { Report.VerdictList.Order(try field($0.name, reader), descending: $0.isDescending) }
        return Report.VerdictList(columns: columns, try query(reader), order: order)
    }

    private func field(_ name: String, _ reader: Reader) throws -> VerdictField {
        do {
            return try VerdictConditionReading.field(name)
        } catch {
            throw told(error, reader)
        }
    }

    private func query(_ reader: Reader) throws -> VerdictQuery {
        var query = VerdictQuery()
        guard reader.has("where") else { return query }
        guard case .table(let table) = reader["where"] else {
            throw reader.wrongType("where", reader["where"], expected: Message(zh: "一个 { 字段 = 值 }", en: "a { field = value }"))
        }
        do {
            let reading = try VerdictConditionReading(checks: checks, asOf: binding.view.asOf) { throw ScriptMisuse.notQuery($0.recordClass.name) }.read(table)
            guard reading.period == nil else {
                throw reader.error(
                    "period_of_report", Message(zh: "报告列的是它自己期间的结论", en: "a report lists the verdicts of its own period"),
                    at: source.place(ofWord: "period", from: reader.node.line), hint: Message(zh: "去掉 period", en: "leave period out"))
            }
            query.checks = reading.checks
            query.conditions = reading.conditions
            return query
        } catch let error as ConditionError {
            throw told(error, reader)
        }
    }

    private func told(_ error: ConditionError, _ reader: Reader) -> Diagnostic {
        reader.error(error.code, error.message, at: source.place(ofWord: error.word, from: reader.node.line), hint: error.hint)
    }
}
