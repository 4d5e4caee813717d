import Ledger

/// Why a row or a sheet is refused: each a sentence in two languages, with what to do next.
enum Refusal {
    /// The same mistake of a personal cell, without its text: messages are copied, printed and sent on.
    static func personal(_ refusal: Diagnostic, _ heading: String) -> Diagnostic {
        Diagnostic(
            refusal.code, .data,
            Message(zh: "\(heading) 的内容不能读入（个人信息，不显示原文）", en: "\(heading) cannot be read as it stands (personal: its text is not shown)"),
            hint: refusal.hint)
    }

    static func notADay(_ heading: String, _ text: String, _ fault: DayReading.Fault) -> Diagnostic {
        var isNone = false
        switch fault {
        case .notADay, .impossible, .empty: isNone = true
        // A day that no year has needs no year: a leap year has them all.
        case .noYear(let month, let day): isNone = Day(year: 2000, month: month, day: day) == nil
        default: break
        }
        return isNone
            ? Diagnostic(
                "not_a_date", .data, Message(zh: "\(heading) \"\(text)\" 不是日期", en: "\(heading) \"\(text)\" is not a date"),
                hint: Message(zh: "请写成 2024-03-05 或 2024年3月5日", en: "write it as 2024-03-05"))
            : Diagnostic(
                "not_a_date", .data,
                Message(zh: "\(heading)：\(fault.message(about: text).zh)", en: "\(heading): \(fault.message(about: text).en)"), hint: yearHint(fault))
    }

    private static func yearHint(_ fault: DayReading.Fault) -> Message? {
        guard case .noYear = fault else { return nil }
        return Message(zh: "在日期里或文件名里写上年份，如 2024考勤.csv", en: "write the year in the days, or in the name of the file, as 2024 marks.csv")
    }

    static func notANumber(_ heading: String, _ text: String, _ fault: NumberReading.Fault) -> Diagnostic {
        switch fault {
        case .notANumber:
            return Diagnostic(
                "not_a_number", .data, Message(zh: "\(heading) \"\(text)\" 不是数字", en: "\(heading) \"\(text)\" is not a number"),
                hint: Message(zh: "请只写数字，如 2.5", en: "write digits alone, as 2.5"))
        case .foreignUnit(let unit, let allowed):
            let list = allowed.map { "\"\($0)\"" }
            return Diagnostic(
                "foreign_unit", .data,
                Message(zh: "\(heading) \"\(text)\" 的单位不能是 \"\(unit)\"", en: "\(heading) \"\(text)\" cannot be in \"\(unit)\""),
                hint: allowed.isEmpty
                    ? Message(zh: "请只写数字", en: "write the number alone")
                    : Message(
                        zh: "请只写数字，或用 \(list.joined(separator: "、"))", en: "write the number alone, or in \(list.joined(separator: ", "))"))
        default:
            return Diagnostic(
                "not_a_number", .data,
                Message(zh: "\(heading):\(fault.message(about: text).zh)", en: "\(heading): \(fault.message(about: text).en)"))
        }
    }

    static func notWhole(_ heading: String, _ text: String) -> Diagnostic {
        Diagnostic(
            "not_whole", .data, Message(zh: "\(heading) \"\(text)\" 不是整数", en: "\(heading) \"\(text)\" is not a whole number"),
            hint: Message(zh: "请填写整数", en: "write a whole number"))
    }

    static func outOfRange(_ heading: String, _ text: String, _ field: FieldSpec) -> Diagnostic {
        let (low, high) = (field.minimum?.description, field.maximum?.description)
        let bounds =
            switch (low, high) {
            case (let low?, let high?): Message(zh: "应在 \(low) 到 \(high) 之间", en: "it lies between \(low) and \(high)")
            case (let low?, nil): Message(zh: "不能小于 \(low)", en: "it is at least \(low)")
            case (nil, let high?): Message(zh: "不能大于 \(high)", en: "it is at most \(high)")
            case (nil, nil): Message(zh: "请核对", en: "check it")
            }
        return Diagnostic(
            "out_of_range", .data, Message(zh: "\(heading) \"\(text)\" 超出范围", en: "\(heading) \"\(text)\" is out of range"), hint: bounds)
    }

    static func notAFlag(_ heading: String, _ text: String) -> Diagnostic {
        Diagnostic(
            "not_yes_or_no", .data, Message(zh: "\(heading) \"\(text)\" 不是是或否", en: "\(heading) \"\(text)\" is neither yes nor no"),
            hint: Message(zh: "请填写 是 或 否", en: "write yes or no"))
    }

    static func notAChoice(_ heading: String, _ text: String, _ choices: [Choice]) -> Diagnostic {
        let near = NearMiss.nearest(to: text, among: choices.flatMap { [$0.zh, $0.name] + $0.aliases })
        return Diagnostic(
            "not_a_choice", .data,
            Message(zh: "\(heading) 没有 \"\(text)\" 这一项", en: "\(heading) cannot be \"\(text)\""),
            hint: meant(near, among: choices.map(\.zh), choices.map(\.name)))
    }

    static func unknownWord(
        _ kind: Vocabulary.Kind, _ heading: String, _ text: String, _ known: [(id: String, zh: String, others: [String])]
    ) -> Diagnostic {
        let near = NearMiss.nearest(to: text, among: known.flatMap { [$0.zh, $0.id] + $0.others })
        let noun = kind == .activityType ? Message(zh: "活动类型", en: "an activity type") : Message(zh: "角色", en: "a role")
        return Diagnostic(
            kind == .activityType ? "unknown_activity_type" : "unknown_role", .data,
            Message(zh: "\(heading) \"\(text)\" 不是已有的\(noun.zh)", en: "\(heading) \"\(text)\" is not \(noun.en) that a plugin declares"),
            hint: meant(near, among: known.map(\.zh), known.map(\.id)))
    }

    static func lostDigits(_ heading: String, _ text: String) -> Diagnostic {
        Diagnostic(
            "lost_digits", .data,
            Message(
                zh: "\(heading) \"\(text)\" 已被表格舍入，原来的位数丢失", en: "\(heading) \"\(text)\" was rounded by the spreadsheet and has lost digits"
            ),
            hint: Message(zh: "请把该列设为文本后重新填写", en: "make the column text and enter it again"))
    }

    static func cellError(_ heading: String, _ code: String) -> Diagnostic {
        Diagnostic(
            "cell_error", .data, Message(zh: "\(heading) 的单元格是公式错误 \(code)", en: "the cell of \(heading) is a formula error \(code)"),
            hint: Message(zh: "请改正公式，或直接填写数值", en: "mend the formula, or enter the value itself"))
    }

    static func masked(_ heading: String) -> Diagnostic {
        Diagnostic(
            "masked_value", .data, Message(zh: "\(heading) 是已隐藏的内容，不能导入", en: "\(heading) holds a masked value, which cannot be imported"),
            hint: Message(zh: "请用 --personal 重新导出，或删去这一列", en: "export again with --personal, or take the column out"))
    }

    static func missing(_ field: FieldSpec) -> Diagnostic {
        Diagnostic(
            "missing_field", .data, Message(zh: "没有填写\(field.zh)", en: "\(field.name) is not given"),
            hint: Message(zh: "请补填后再导入", en: "fill it in and import again"))
    }

    static func doubled(_ model: ModelSpec, _ field: FieldSpec, _ earlier: Provenance) -> Diagnostic {
        Diagnostic(
            "doubled_record", .data,
            Message(
                zh: "与\(earlier.label.zh)是同一条\(model.zh)，但\(field.zh)不同",
                en: "is the same \(model.name) as \(earlier.label.en), but its \(field.name) differs"),
            hint: Message(
                zh: model.key.contains("code") ? "若是两个人，请填写工号加以区别;否则请删去一行" : "请保留一行，或补充能区别两者的列",
                en: model.key.contains("code")
                    ? "if they are two people, give their staff numbers; else delete a row"
                    : "keep one row, or add what tells the two apart"))
    }

    static func severalRecords(_ model: ModelSpec, _ titles: [String]) -> Diagnostic {
        Diagnostic(
            "ambiguous_record", .data,
            Message(
                zh: "台账中有 \(titles.count) 条\(model.zh)与这一行相符：\(titles.joined(separator: "、"))",
                en: "\(titles.count) \(model.collection) of the ledger fit this row: \(titles.joined(separator: ", "))"),
            hint: Message(zh: "请补充能区别它们的列", en: "add what tells them apart"))
    }

    static func reversed(_ first: FieldSpec, _ last: FieldSpec) -> Diagnostic {
        Diagnostic(
            "reversed_days", .data, Message(zh: "\(last.zh)早于\(first.zh)", en: "\(last.name) comes before \(first.name)"),
            hint: Message(zh: "请核对两个日期", en: "check both days"))
    }

    /// The near miss where there is one, else what there is.
    static func meant(_ near: String?, among zh: [String], _ en: [String]) -> Message {
        if let near { return Message(zh: "是否想写 \"\(near)\"？", en: "did you mean \"\(near)\"?") }
        func list(_ names: [String], _ separator: String, _ more: String) -> String {
            names.prefix(12).joined(separator: separator) + (names.count > 12 ? more : "")
        }
        if zh.isEmpty { return Message(zh: "目前一个也没有，请先导入或添加", en: "there is none yet; import or add it first") }
        return Message(zh: "可用：\(list(zh, "、", "……"))", en: "there are: \(list(en, ", ", " …"))")
    }
}
