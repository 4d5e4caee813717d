import Ledger

/// How a piece of text looks on a terminal that has colours.
enum Style {
    case plain, bold, faint, good, bad, unsure

    init(_ tone: Cell.Tone) {
        self =
            switch tone {
            case .plain: .plain
            case .good: .good
            case .bad: .bad
            case .unsure: .unsure
            case .faint: .faint
            }
    }

    private var code: String? {
        switch self {
        case .plain: nil
        case .bold: "1"
        case .faint: "2"
        case .good: "32"
        case .bad: "31"
        case .unsure: "33"
        }
    }

    /// The text between the signs that switch the look on and off.
    func applied(to text: String, isColoured: Bool) -> String {
        guard isColoured, !text.isEmpty, let code else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
