public import Ledger

/// That somebody allowed a check to be left unkept until a day, as the ledger records it.
public struct RecordedException: Hashable, Sendable {
    public let id: RecordID
    public let reason: String
    public let approver: String
    /// The last day; nil where none is set.
    public let through: Day?

    public var label: Message {
        Message(
            zh: "\(reason)；批准：\(approver)；\(through.map { "至\($0.label.zh)" } ?? "未定期限")",
            en: "\(reason); approved by \(approver); \(through.map { "until \($0)" } ?? "without a last day")")
    }
}
