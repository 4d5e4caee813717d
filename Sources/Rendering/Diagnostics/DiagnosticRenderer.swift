public import Ledger

/// What a person must be told, as text: where and what on the first line, then the line of source with a caret, then all that is known.
public struct DiagnosticRenderer: Sendable {
    public var language: Language
    /// Columns to fit into; nil: nothing is wrapped.
    public var width: Int?
    public var isColoured: Bool

    public init(language: Language, width: Int? = nil, isColoured: Bool = false) {
        self.language = language
        self.width = width
        self.isColoured = isColoured
    }

    /// Ends with a newline.
    /// - Parameters:
    ///   - count: how often it happened, where the caller shows one for many.
    ///   - title: what people call a record of this model and id; where it knows none, the text is `党员 #12`.
    public func text(_ diagnostic: Diagnostic, count: Int = 1, title: (_ model: String, _ id: Int64) -> String? = { _, _ in nil }) -> String {
        let excerpt = excerpt(diagnostic)
        let details = details(diagnostic, isHintSaid: excerpt?.saysHint ?? false, title: title)
        let lines = [headline(diagnostic, count: count)] + (excerpt?.lines ?? []) + terminal.lines(of: details, start: 2).map { "  " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One after the other.
    public func text(_ diagnostics: some Sequence<Diagnostic>, title: (_ model: String, _ id: Int64) -> String? = { _, _ in nil }) -> String {
        diagnostics.map { text($0, title: title) }.joined()
    }

    var terminal: TerminalRenderer { TerminalRenderer(language: language, width: width, isColoured: isColoured) }

    /// Not wrapped: editors look for `file:line:column:` and the sentence on one line.
    private func headline(_ diagnostic: Diagnostic, count: Int) -> String {
        let place =
            diagnostic.location.map { SafeText.escaped($0.description) }
            ?? diagnostic.subject.provenance.map { terminal.said($0.label) }
        let word = terminal.said(Messages.severityMark(diagnostic.severity))
        let sentence = terminal.said(diagnostic.message) + (count > 1 ? terminal.said(Messages.times(count)) : "")
        return (place.map { terminal.styled($0 + ":", .bold) + " " } ?? "") + terminal.styled(word, Self.style(diagnostic.severity)) + sentence
    }

    private static func style(_ severity: Diagnostic.Severity) -> Style {
        switch severity {
        case .info: .bold
        case .warning: .unsure
        case .error: .bad
        }
    }
}
