/// A measure over the parts of a period. What form it takes the renderer says: bars on a terminal, a table, points.
public struct Chart: Sendable {
    public let source: QuotedFigure.Source
    /// Into what the period is divided.
    public let parts: Period.Kind
    /// One a part, in the order of time; each says its period.
    public let figures: [QuotedFigure]

    public init(_ source: QuotedFigure.Source, by parts: Period.Kind, _ figures: [QuotedFigure]) {
        self.source = source
        self.parts = parts
        self.figures = figures
    }

    /// `论坛场次（场）`.
    public var title: Message {
        let unit = source.unit
        return unit.isEmpty ? source.title : Message(zh: "\(source.title.zh)（\(unit)）", en: "\(source.title.en) (\(unit))")
    }
}

extension QuotedFigure.Reading {
    /// The number, or the known part of it; nil where nothing is known.
    public var number: Fraction? {
        switch self {
        case .exact(let number), .atLeast(let number): number
        case .unknown: nil
        }
    }
}
