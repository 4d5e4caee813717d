import Ledger

extension Refusal {
    static func empty(_ file: String) -> Diagnostic {
        Diagnostic(
            "empty_file", .data, Message(zh: "\(file) 是空的，没有一行内容", en: "\(file) is empty"),
            hint: Message(zh: "请核对是否选对了文件", en: "check whether this is the right file"))
    }

    static func noSheet(_ name: String, _ sheets: [String]) -> Diagnostic {
        Diagnostic(
            "unknown_sheet", .usage, Message(zh: "没有名为 \"\(name)\" 的工作表", en: "there is no sheet \"\(name)\""),
            hint: meant(NearMiss.nearest(to: name, among: sheets), among: sheets, sheets))
    }

    static func noModel(_ name: String, _ vocabulary: Vocabulary, _ shapes: [SheetShape]) -> Diagnostic {
        let models = Catalogue.models
        let types = vocabulary.activityTypes
        let known = models.flatMap { [$0.name, $0.zh] + $0.aliases } + types.flatMap { [$0.id, $0.zh] } + shapes.flatMap { [$0.id, $0.zh] }
        let near = NearMiss.nearest(to: name, among: known)
        return Diagnostic(
            "unknown_model", .usage, Message(zh: "没有 \"\(name)\" 这类记录", en: "there is no kind of record \"\(name)\""),
            hint: meant(near, among: models.map(\.zh), models.map(\.name)))
    }

    static func ambiguousModel(_ candidates: [ModelSpec]) -> Diagnostic {
        let (zh, en) = (candidates.map { "\($0.zh)(\($0.name))" }, candidates.map(\.name))
        return Diagnostic(
            "ambiguous_model", .data,
            Message(
                zh: "看不出这张表是\(zh.joined(separator: "还是"))",
                en: "the sheet may be of \(en.joined(separator: " or "))"),
            hint: Message(zh: "请用 --as \(en[0]) 这样的选项指明", en: "say which, as with --as \(en[0])"))
    }

    static func noHeading(_ model: ModelSpec?) -> Diagnostic {
        let fields = model?.fields.filter { !$0.isManaged } ?? []
        let wanted =
            model == nil
            ? Message(zh: "请用 --as 指明是哪类记录", en: "say with --as what the rows are")
            : Message(
                zh: "\(model!.zh)的表头有：\(fields.map(\.zh).joined(separator: "、"))",
                en: "headings of \(model!.name) are: \(fields.map(\.name).joined(separator: ", "))")
        return Diagnostic(
            "no_heading_row", .data,
            Message(
                zh: "前 20 行里找不到\(model.map { "\($0.zh)的" } ?? "")表头",
                en: "no row of \(model.map { "\($0.name) " } ?? "")headings within the first 20"), hint: wanted)
    }

    static func noShapedHeading(_ shape: SheetShape) -> Diagnostic {
        let wanted = shape.columns.filter(\.isRequired).map { $0.spellings[0] }
        return Diagnostic(
            "no_heading_row", .data,
            Message(zh: "前 20 行里找不到\(shape.zh)(\(shape.id))的表头", en: "no row of headings of \(shape.id) within the first 20"),
            hint: Message(zh: "必须有的表头：\(wanted.joined(separator: "、"))", en: "headings that must be there: \(wanted.joined(separator: ", "))"))
    }

    static func severalShapes(_ shapes: [SheetShape]) -> Diagnostic {
        Diagnostic(
            "ambiguous_shape", .data,
            Message(
                zh: "看不出这张表是\(shapes.map { "\($0.zh)(\($0.id))" }.joined(separator: "还是"))",
                en: "the sheet may be \(shapes.map(\.id).joined(separator: " or "))"),
            hint: Message(zh: "请用 --as \(shapes[0].id) 这样的选项指明", en: "say which, as with --as \(shapes[0].id)"))
    }

    static func unknownSign(_ heading: String, _ sign: String, _ known: [String]) -> Diagnostic {
        Diagnostic(
            "unknown_sign", .data, Message(zh: "\(heading) 的记号 \"\(sign)\" 没有说明", en: "nothing says what \"\(sign)\" at \(heading) means"),
            hint: Message(zh: "这张表的记号：\(known.joined(separator: "、"))", en: "the signs of this sheet: \(known.joined(separator: ", "))"))
    }

    static func unknownHeading(_ heading: String, near: String?, present: [String]) -> Diagnostic {
        Diagnostic(
            "unknown_heading", .data, Message(zh: "不认识的表头 \"\(heading)\"", en: "unknown heading \"\(heading)\""),
            hint: near.map { Message(zh: "是否想写 \"\($0)\"？", en: "did you mean \"\($0)\"?") }
                ?? Message(zh: "请改成已知的表头，或删去这一列", en: "give it a known heading, or take the column out"),
            notes: [Message(zh: "这张表的列：\(present.joined(separator: "、"))", en: "the sheet's columns: \(present.joined(separator: ", "))")])
    }

    static func doubledHeading(_ first: String, _ second: String, _ field: String) -> Diagnostic {
        Diagnostic(
            "doubled_heading", .data,
            first == second
                ? Message(zh: "表头 \"\(first)\" 出现了两次", en: "the heading \"\(first)\" stands twice")
                : Message(
                    zh: "表头 \"\(first)\" 和 \"\(second)\" 都是\(field)",
                    en: "the headings \"\(first)\" and \"\(second)\" both mean \(field)"),
            hint: Message(zh: "请只保留一列", en: "keep one of the columns"))
    }

    static func missingColumn(_ field: FieldSpec, _ model: ModelSpec) -> Diagnostic {
        let others = field.aliases.isEmpty ? "" : "(也可写作 \(field.aliases.joined(separator: "、")))"
        return Diagnostic(
            "missing_column", .data,
            Message(zh: "\(model.zh)表缺少 \(field.zh) 一列", en: "a sheet of \(model.collection) needs a column \(field.name)"),
            hint: Message(zh: "请加上这一列\(others)", en: "add the column"))
    }

    static func unreadableJSON(_ fault: JSONReader.Fault, file: String) -> Diagnostic {
        Diagnostic(
            "bad_json", .data, Message(zh: "不是可以导入的 JSON:\(fault.reason.zh)", en: "is no JSON that can be imported: \(fault.reason.en)"),
            at: Location(file, line: fault.line, column: fault.column),
            hint: Message(zh: "需要由对象组成的数组：[{\"name\": \"李示例\"}]", en: "an array of objects is wanted: [{\"name\": \"李示例\"}]"))
    }
}

/// What an import did on its own account, said so that nobody wonders.
enum Note {
    static func note(_ code: String, _ zh: String, _ en: String) -> Diagnostic {
        Diagnostic(code, .note, Message(zh: zh, en: en), severity: .info)
    }

    static func skipped(_ kind: RowKind, _ text: String) -> Diagnostic {
        let text = text.count > 24 ? text.prefix(24) + "……" : text
        return note("row_skipped", "跳过\(kind.label.zh)：\(text)", "skipped \(kind.label.en): \(text)")
    }

    static func stopped(_ text: String) -> Diagnostic {
        note("rows_stopped", "到 \"\(text.prefix(24))\" 为止，以下各行未读", "the records end at \"\(text.prefix(24))\"; nothing below it was read")
    }

    static func hiddenSheet() -> Diagnostic {
        note("sheet_skipped", "隐藏的工作表未读，可用 --sheet 指明", "a hidden sheet was not read; name it with --sheet")
    }

    static func otherSheet() -> Diagnostic {
        Diagnostic(
            "sheet_skipped", .note,
            Message(zh: "这张工作表没有认得的表头，未读", en: "the sheet has no headings that are known and was not read"), severity: .warning)
    }

    static func ignoredColumns(_ headings: [String]) -> Diagnostic {
        note("columns_ignored", "未读的列：\(headings.joined(separator: "、"))", "columns not read: \(headings.joined(separator: ", "))")
    }

    static func assumed(_ field: FieldSpec, _ title: String) -> Diagnostic {
        note("value_supplied", "没有\(field.zh)一列，按 \(title) 记入", "there is no column \(field.name); taken to be \(title)")
    }

    static func inexact(_ heading: String, _ text: String) -> Diagnostic {
        note("inexact_number", "\(heading) \"\(text)\" 是约数，按数字记入", "\(heading) \"\(text)\" is not exact; its figure was taken")
    }

    static func unnamed(_ heading: String, _ text: String) -> Diagnostic {
        note("not_all_named", "\(heading) \"\(text)\" 没有写全姓名", "\(heading) \"\(text)\" does not name everybody")
    }

    static func remark(_ heading: String, _ name: String, _ remark: String) -> Diagnostic {
        note("remark_not_kept", "\(heading) \"\(name)(\(remark))\" 的备注没有记入", "the remark of \(heading) \"\(name)(\(remark))\" was not kept")
    }
}
