import Ledger

extension Refusal {
    /// `参会人员 "赵样本" 不在名册`.
    static func unknown(_ model: ModelSpec, _ heading: String, _ text: String, near: String?, known: [String]) -> Diagnostic {
        let message =
            switch model.name {
            case "member": Message(zh: "\(heading) \"\(text)\" 不在名册", en: "\(heading) \"\(text)\" is not on the roll")
            case "trainee": Message(zh: "\(heading) \"\(text)\" 不在学员名册", en: "\(heading) \"\(text)\" is not on the class roll")
            default:
                Message(
                    zh: "\(heading) \"\(text)\" 不在台账的\(model.zh)中", en: "\(heading) \"\(text)\" is none of the ledger's \(model.collection)"
                )
            }
        let isRoll = model.name == "member" || model.name == "trainee"
        let hint =
            near == nil && (isRoll || known.isEmpty)
            ? Message(zh: "请核对写法，或先导入\(model.zh)", en: "check the spelling, or import the \(model.collection) first")
            : meant(near, among: known, known)
        return Diagnostic("unknown_\(model.name)", .data, message, hint: hint)
    }

    /// `参会人员 "张伟" 有两人：张伟(一组)、张伟(二组)`.
    static func ambiguous(_ model: ModelSpec, _ heading: String, _ text: String, _ ways: [String]) -> Diagnostic {
        let isPerson = model.name == "member" || model.name == "trainee"
        let count = ways.count == 2 ? "两" : String(ways.count)
        return Diagnostic(
            "ambiguous_\(model.name)", .data,
            Message(
                zh: "\(heading) \"\(text)\" 有\(count)\(isPerson ? "人" : "个")：\(ways.joined(separator: "、"))",
                en: "\(heading) \"\(text)\" may be \(ways.count): \(ways.joined(separator: ", "))"),
            hint: ways.first.map { Message(zh: "请写成 \($0) 的样子", en: "write it as \($0)") })
    }

    static func wrongID(_ heading: String, _ text: String, _ title: String?) -> Diagnostic {
        Diagnostic(
            "wrong_id", .data,
            Message(zh: "\(heading) \"\(text)\" 的编号与名称不符", en: "\(heading) \"\(text)\": the number belongs to another record"),
            hint: title.map { Message(zh: "该编号是 \($0)", en: "that number is \($0)") } ?? Message(zh: "请去掉编号", en: "leave the number out"))
    }

    static func noSuchID(_ heading: String, _ id: Int64, _ model: ModelSpec) -> Diagnostic {
        Diagnostic(
            "wrong_id", .data, Message(zh: "\(heading)：没有编号为 \(id) 的\(model.zh)", en: "\(heading): there is no \(model.name) with the id \(id)"),
            hint: Message(zh: "写名称，或用 zhibu list \(model.name) 查看编号", en: "write the name; zhibu list \(model.name) shows the ids"))
    }

    static func roleOfOtherType(_ heading: String, _ type: String, roles: [Role]) -> Diagnostic {
        Diagnostic(
            "unknown_role", .data, Message(zh: "\(type)没有 \"\(heading)\" 这个角色", en: "\(type) has no role \"\(heading)\""),
            hint: meant(nil, among: roles.map(\.zh), roles.map(\.id)))
    }

    static func detailOfOtherType(_ heading: String, _ type: String, fields: [FieldSpec]) -> Diagnostic {
        Diagnostic(
            "unknown_detail", .data, Message(zh: "\(type)没有 \"\(heading)\" 这一栏", en: "\(type) has no field \"\(heading)\""),
            hint: fields.isEmpty
                ? Message(zh: "请把这一格留空", en: "leave the cell empty") : meant(nil, among: fields.map(\.zh), fields.map(\.name)))
    }

    static func contradictory(_ heading: String, _ name: String) -> Diagnostic {
        Diagnostic(
            "contradictory_attendance", .data,
            Message(zh: "\(heading) \"\(name)\" 既到会又未到会", en: "\(heading) \"\(name)\" is both there and not there"),
            hint: Message(zh: "请只保留一处", en: "keep one of the two"))
    }

    static func historyWithoutDay(_ name: String, _ field: FieldSpec, ledger: String, sheet: String) -> Diagnostic {
        Diagnostic(
            "change_without_day", .data,
            Message(
                zh: "\(name) 的\(field.zh)与台账不同(台账：\(ledger)，表中：\(sheet))，但没有起始日期",
                en: "the \(field.name) of \(name) differs (ledger: \(ledger), sheet: \(sheet)), and no day is given from which it holds"),
            hint: Message(zh: "请加一列 起始日期，或改用 党员履历 表导入", en: "add a column 起始日期 (from), or import it as membership"))
    }

    static func historyTooEarly(_ name: String, start: Day, current: Day) -> Diagnostic {
        Diagnostic(
            "change_in_the_past", .data,
            Message(
                zh: "\(name) 的变动从 \(start) 起，早于台账中现有履历的起点 \(current)",
                en: "the change of \(name) holds from \(start), before the present stretch of the history began on \(current)"),
            hint: Message(zh: "请用 党员履历 表导入", en: "import it as membership"))
    }
}
