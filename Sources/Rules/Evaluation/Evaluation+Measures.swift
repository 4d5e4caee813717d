public import Ledger

extension Evaluation: MeasureReading {
    /// A measure's figure for a subject and a period.
    public func figure(_ measure: String, of subject: RowRef, in period: Period?) throws -> Figure {
        try figure(measure, view, subject, period)
    }

    /// - Throws: `RuleFault.unknownMeasure`, `.wrongSubject`, `.circularMeasures`, or what the measure's body throws.
    public func figure(_ measure: String, _ view: LedgerView, _ subject: RowRef, _ period: Period?) throws -> Figure {
        guard let declared = measures[measure] else { throw RuleFault.unknownMeasure(measure) }
        guard declared.model == subject.model else {
            throw RuleFault.wrongSubject(measure: measure, model: declared.model, subject: subject.model)
        }
        let key = FigureKey(measure: measure, subject: subject, period: period, asOf: view.asOf)
        if let known = figures[key] { return known }
        // A measure may read itself for another period or subject (last year's), though not to the same end again.
        if let start = reading.firstIndex(of: key) { throw RuleFault.circularMeasures(reading[start...].map(\.measure) + [measure]) }
        guard reading.count < Self.deepestReading else { throw RuleFault.circularMeasures(reading.suffix(3).map(\.measure) + [measure]) }
        reading.append(key)
        defer { reading.removeLast() }
        let figure = try declared.body.read(view, subject, period)
        figures[key] = figure
        return figure
    }

    /// A measure that reads last year's itself would go on to the beginning of the calendar.
    private static let deepestReading = 64
}
