internal import Ledger

// What can be wrong with a change. Values are named only where they are not personal.
extension Diagnostic {
    private static func change(
        _ code: String, _ message: Message, _ entry: ChangeSet.Entry, field: String? = nil, hint: Message, notes: [Message] = []
    ) -> Diagnostic {
        var diagnostic = Diagnostic(code, .data, message, hint: hint, notes: notes)
        diagnostic.subject = Subject(
            record: RecordID(model: entry.change.model, id: entry.change.id), field: field, provenance: entry.provenance)
        return diagnostic
    }

    static func unknownModel(_ name: String, _ entry: ChangeSet.Entry) -> Diagnostic {
        let names = Catalogue.models.map(\.name)
        return change(
            "unknown_model", Message(zh: "台账没有“\(name)”这一类记录。", en: "The ledger has no model '\(name)'."), entry,
            hint: Message(zh: "可用的有：\(names.joined(separator: "、"))。", en: "It has: \(names.joined(separator: ", "))."))
    }

    static func unknownField(_ name: String, _ model: ModelSpec, _ entry: ChangeSet.Entry) -> Diagnostic {
        let isDerived = model.fields.contains { $0.name == name }
        let names = model.columns.map(\.name)
        return change(
            isDerived ? "field_not_settable" : "unknown_field",
            isDerived
                ? Message(
                    zh: "\(model.zh)的“\(model.field(name)!.zh)”（\(name)）不能直接填写。", en: "The field '\(name)' of \(model.name) cannot be set.")
                : Message(zh: "\(model.zh)没有字段“\(name)”。", en: "\(model.name) has no field '\(name)'."),
            entry, field: name,
            hint: Message(zh: "可填写的字段：\(names.joined(separator: "、"))。", en: "Fields that can be set: \(names.joined(separator: ", "))."))
    }

    static func missing(_ field: FieldSpec, _ model: ModelSpec, _ entry: ChangeSet.Entry) -> Diagnostic {
        change(
            "missing_field", Message(zh: "\(model.zh)缺少必填的“\(field.zh)”。", en: "A \(model.name) needs its '\(field.name)'."), entry,
            field: field.name,
            hint: Message(zh: "填写“\(field.zh)”后重试。", en: "Fill in '\(field.name)' and try again."))
    }

    static func wrongValue(_ value: Value, _ problem: FieldCheck.Problem, _ field: FieldSpec, _ model: ModelSpec, _ entry: ChangeSet.Entry)
        -> Diagnostic
    {
        let shown = field.isPersonal ? Message(zh: "", en: "") : Message(zh: "“\(value)”", en: " '\(value)'")
        let (code, zh, en): (String, String, String) =
            switch problem {
            case .kind: ("wrong_kind", "类型不对", "is of the wrong kind")
            case .range: ("out_of_range", "超出范围", "is out of range")
            case .choice: ("unknown_choice", "不在可选值之中", "is none of the choices")
            case .doubled: ("doubled_item", "有重复项", "names an item twice")
            case .text: ("unreadable_text", "含有空字符", "holds a zero byte")
            }
        return change(
            code,
            Message(
                zh: "\(model.zh)的“\(field.zh)”\(shown.zh)\(zh)。", en: "The value\(shown.en) of '\(field.name)' of \(model.name.withArticle) \(en)."),
            entry,
            field: field.name, hint: expectation(of: field))
    }

    private static func expectation(of field: FieldSpec) -> Message {
        if case .choice(let choices) = field.kind {
            return Message(
                zh: "可选值：\(choices.map { "\($0.zh)（\($0.name)）" }.joined(separator: "、"))。",
                en: "Choices: \(choices.map(\.name).joined(separator: ", ")).")
        }
        switch (field.minimum, field.maximum) {
        case (let low?, let high?): return Message(zh: "应在 \(low) 与 \(high) 之间。", en: "It lies between \(low) and \(high).")
        case (let low?, nil): return Message(zh: "应不小于 \(low)。", en: "It is at least \(low).")
        case (nil, let high?): return Message(zh: "应不大于 \(high)。", en: "It is at most \(high).")
        case (nil, nil): return Message(zh: "该字段的类型是 \(field.kind.name)。", en: "The field's kind is \(field.kind.name).")
        }
    }

    static func unknownPlaceholder(_ id: Int64, _ model: ModelSpec, field: FieldSpec?, _ entry: ChangeSet.Entry) -> Diagnostic {
        change(
            "unknown_placeholder",
            Message(
                zh: "\(model.zh)的改动引用了临时编号 \(id)，但没有这样的新记录。",
                en: "A change of \(model.name) points to the new record \(id), which is not inserted."), entry,
            field: field?.name, hint: Message(zh: "先插入被引用的记录。", en: "Insert the record that is pointed to first."))
    }

    static func laterPlaceholder(_ id: Int64, _ model: ModelSpec, field: FieldSpec, _ entry: ChangeSet.Entry) -> Diagnostic {
        change(
            "later_placeholder",
            Message(
                zh: "\(model.zh)的“\(field.zh)”引用了后面才插入的记录 \(id)。",
                en: "'\(field.name)' of \(model.name) points to the new record \(id), which is inserted only later."),
            entry, field: field.name, hint: Message(zh: "把被引用的记录放在前面。", en: "Put the record that is pointed to before it."))
    }

    static func danglingReference(_ target: RecordID, _ field: FieldSpec, _ model: ModelSpec, _ entry: ChangeSet.Entry) -> Diagnostic {
        let zh = Catalogue.model(target.model)?.zh ?? target.model
        return change(
            "no_such_reference",
            Message(
                zh: "\(model.zh)的“\(field.zh)”所指的\(zh) \(target.id) 不存在。",
                en: "'\(field.name)' of \(model.name.withArticle) points to \(target.model) \(target.id), which does not exist."),
            entry, field: field.name,
            hint: Message(zh: "用 zhibu list \(target.model) 查看编号。", en: "Look up the number with zhibu list \(target.model)."))
    }

    static func noRecord(_ record: RecordID, _ model: ModelSpec, _ entry: ChangeSet.Entry) -> Diagnostic {
        change(
            "no_such_record", Message(zh: "\(model.zh) \(record.id) 不存在。", en: "There is no \(model.name) \(record.id)."), entry,
            hint: Message(zh: "用 zhibu list \(model.name) 查看编号。", en: "Look up the number with zhibu list \(model.name)."))
    }

    static func doubledKey(_ model: ModelSpec, _ entry: ChangeSet.Entry) -> Diagnostic {
        let fields = model.key.compactMap { model.field($0) }
        return change(
            "doubled_key",
            Message(
                zh: "已有同一\(model.zh)：\(fields.map { "“\($0.zh)”" }.joined(separator: "、"))都相同。",
                en: "There is already \(model.name.withArticle) with the same \(fields.map { "'\($0.name)'" }.joined(separator: ", "))."),
            entry, field: fields.first?.name,
            hint: Message(zh: "修改已有的记录，或改动其中一项加以区分。", en: "Change the record that is there, or tell the two apart by one of these fields."))
    }

    static func refusedByLedger(_ model: ModelSpec, detail: String, _ entry: ChangeSet.Entry) -> Diagnostic {
        change(
            "refused_by_ledger", Message(zh: "台账不接受这条\(model.zh)。", en: "The ledger does not accept this \(model.name)."), entry,
            hint: Message(zh: "运行 zhibu verify 检查台账。", en: "Check the ledger with zhibu verify."), notes: [.sqlite(detail)])
    }

    static func referredTo(_ referrers: Referrers, _ model: ModelSpec, _ id: Int64, _ entry: ChangeSet.Entry) -> Diagnostic {
        let listed = referrers.first.map { record in
            Message(zh: "\(Catalogue.model(record.model)!.zh) \(record.id)", en: "\(record.model) \(record.id)")
        }
        let rest = referrers.count - listed.count
        let more = rest > 0 ? [Message(zh: "另有 \(rest) 条", en: "and \(rest) more")] : []
        return change(
            "referred_to",
            Message(
                zh: "\(model.zh) \(id) 不能删除：有 \(referrers.count) 条记录引用它。",
                en: "\(model.name) \(id) is not removed: \(referrers.count) records refer to it."),
            entry, hint: Message(zh: "先删除或改动这些记录。", en: "Remove or change those records first."), notes: listed + more)
    }
}
