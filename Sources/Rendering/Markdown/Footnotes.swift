import Ledger

/// The sources of a document's figures, numbered in the order in which they are quoted.
struct Footnotes {
    private let figures: [QuotedFigure]
    private let numbers: [QuotedFigure: Int]
    private let language: Language

    init(_ document: Document, language: Language) {
        figures = document.figures(in: language)
        numbers = Dictionary(uniqueKeysWithValues: figures.enumerated().map { ($1, $0 + 1) })
        self.language = language
    }

    var isEmpty: Bool { figures.isEmpty }

    /// What stands behind the figure in its sentence.
    func mark(_ figure: QuotedFigure) -> String { numbers[figure].map { "[^\($0)]" } ?? "" }

    /// `[^1]: forum_sessions（论坛场次），2021年，12 条记录：活动 1–12`, a line a figure.
    var text: String {
        figures.enumerated().map { "[^\($0 + 1)]: " + MarkdownText.escaped($1.sourceLine.text(in: language)) }.joined(separator: "\n")
    }
}
