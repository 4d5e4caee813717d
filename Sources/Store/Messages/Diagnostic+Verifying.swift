internal import Ledger

// What `verify` can find, and what a load meets in a ledger that nobody verified.
extension Diagnostic {
    private static let restore = Message(
        zh: "把 backups/ 里的备份复制回来，或用 zhibu set 更正该记录。", en: "Copy a backup from backups/ over it, or correct the record with zhibu set."
    )

    private static func found(
        _ code: String, _ message: Message, record: RecordID? = nil, field: String? = nil, hint: Message, notes: [Message] = []
    ) -> Diagnostic {
        var diagnostic = Diagnostic(code, .data, message, hint: hint, notes: notes)
        diagnostic.subject = Subject(record: record, field: field)
        return diagnostic
    }

    static func unreadable(_ record: RecordID, _ field: FieldSpec, _ model: ModelSpec, path: String) -> Diagnostic {
        found(
            "unreadable_value",
            Message(
                zh: "台账 \(path) 中\(model.zh) \(record.id) 的“\(field.zh)”无法识别。",
                en: "'\(field.name)' of \(record.model) \(record.id) in \(path) cannot be read."),
            record: record, field: field.name, hint: restore)
    }

    static func schemaDiffers(_ names: [String], path: String) -> Diagnostic {
        found(
            "schema_differs",
            Message(zh: "台账 \(path) 的表结构与本程序的不一致。", en: "The tables of \(path) are not those that this program makes."), hint: restore,
            notes: [Message(zh: "不一致之处：\(names.joined(separator: "、"))", en: "These differ: \(names.joined(separator: ", "))")])
    }

    static func storedValue(_ record: RecordID, _ field: FieldSpec, _ model: ModelSpec) -> Diagnostic {
        found(
            "wrong_stored_value",
            Message(
                zh: "\(model.zh) \(record.id) 的“\(field.zh)”不是合法的值。",
                en: "'\(field.name)' of \(model.name) \(record.id) holds no valid value."),
            record: record, field: field.name, hint: restore)
    }

    static func storedReference(_ record: RecordID, _ field: FieldSpec, _ model: ModelSpec, _ target: ModelSpec, _ pointed: String)
        -> Diagnostic
    {
        found(
            "dangling_reference",
            Message(
                zh: "\(model.zh) \(record.id) 的“\(field.zh)”所指的\(target.zh) \(pointed) 不存在。",
                en: "'\(field.name)' of \(model.name) \(record.id) points to \(target.name) \(pointed), which does not exist."),
            record: record, field: field.name, hint: restore)
    }

    static func editionEndsEarly(_ id: Int64) -> Diagnostic {
        found(
            "edition_ends_early", Message(zh: "制度版本 \(id) 的废止日期早于施行日期。", en: "Edition \(id) ends before it begins."),
            record: RecordID(model: "edition", id: id), field: "through",
            hint: Message(zh: "用 zhibu set edition \(id) 更正日期。", en: "Correct its days with zhibu set edition \(id)."))
    }

    static func editionsOverlap(_ id: Int64, _ next: Int64) -> Diagnostic {
        found(
            "editions_overlap",
            Message(
                zh: "同一制度的版本 \(id) 与版本 \(next) 的施行期间重叠。", en: "Editions \(id) and \(next) of one regulation are in force at the same time."),
            record: RecordID(model: "edition", id: id), field: "through",
            hint: Message(
                zh: "版本 \(id) 的废止日期应早于版本 \(next) 的施行日期；也可留空。",
                en: "Let edition \(id) end before the first day of edition \(next), or leave its last day empty."))
    }

    static func auditBroken(run: Int64, path: String) -> Diagnostic {
        found(
            "audit_broken",
            Message(zh: "台账 \(path) 的操作记录自第 \(run) 次起被改动过。", en: "The audit trail of \(path) has been altered from run \(run) on."),
            hint: Message(zh: "与备份比对；可把 backups/ 里的备份复制回来。", en: "Compare it with a backup; one can be copied back from backups/."))
    }

    static func auditUnreadable(run: Int64) -> Diagnostic {
        found(
            "audit_broken", Message(zh: "操作记录的第 \(run) 次无法识别。", en: "Run \(run) of the audit trail cannot be read."),
            hint: Message(zh: "运行 zhibu verify；可把 backups/ 里的备份复制回来。", en: "Run zhibu verify; a backup can be copied back from backups/."))
    }

    static func unrecordedChange(_ record: RecordID, _ model: ModelSpec) -> Diagnostic {
        found(
            "unrecorded_change",
            Message(
                zh: "\(model.zh) \(record.id) 被其他程序改动过，操作记录中没有。",
                en: "\(model.name) \(record.id) was changed by other means: the audit trail does not tell of it."),
            record: record, hint: restore)
    }
}
