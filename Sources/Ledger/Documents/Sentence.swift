/// A sentence of a report: words, and figures that carry what they rest on.
///
/// The languages do not share an order of words, so each has spans of its own.
public struct Sentence: Hashable, Sendable {
    public enum Span: Hashable, Sendable {
        case text(String)
        case figure(QuotedFigure)
    }

    public let zh: [Span]
    public let en: [Span]

    public init(zh: [Span], en: [Span]) {
        self.zh = zh
        self.en = en
    }

    public init(_ message: Message) {
        self.init(zh: [.text(message.zh)], en: [.text(message.en)])
    }

    public func spans(in language: Language) -> [Span] { language == .chinese ? zh : en }

    public func figures(in language: Language) -> [QuotedFigure] {
        spans(in: language).compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    }

    /// The sentence as people read it, without its sources.
    public func text(in language: Language) -> String {
        spans(in: language).map { span in
            switch span {
            case .text(let text): text
            case .figure(let figure): figure.label.text(in: language)
            }
        }.joined()
    }
}
