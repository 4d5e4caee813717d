public import Ledger

extension Diagnostic.Severity {
    public var label: Message {
        switch self {
        case .info: Message(zh: "提示", en: "info")
        case .warning: Message(zh: "警告", en: "warning")
        case .error: Message(zh: "错误", en: "error")
        }
    }
}
