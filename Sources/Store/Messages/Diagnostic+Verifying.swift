internal import Ledger

// What `verify` can find, and what a load meets in a ledger that nobody verified.
extension Diagnostic {
    private static let restore = Message(
        zh: "用 zhibu restore 从备份恢复，或用 zhibu set 更正该记录。", en: "Bring back a backup with zhibu restore, or correct the record with zhibu set.")

    private static func found(_ code: String, _ message: Message, record: RecordID? = nil, field: String? = nil, hint: Message, notes: [Message] = []) -> Diagnostic {
        var diagnostic = Diagnostic(code, .data, message, hint: hint, notes: notes)
        diagnostic.subject = Subject(record: record, field: field)
        return diagnostic
    }

    static func unreadable(_ record: RecordID, _ field: FieldSpec, _ model: ModelSpec, path: String) -> Diagnostic {
        found(
            "unreadable_value",
            Message(zh: "台账 \(path) 中\(model.zh) \(record.id) 的“\(field.zh)”无法识别。", en: "'\(field.name)' of \(record.model) \(record.id) in \(path) cannot be read."),
            record: record, field: field.name, hint: restore)
    }
}
