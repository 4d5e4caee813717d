public import Ledger

/// What a report says of one of its subjects.
public struct ReportPage: Sendable {
    public let subject: RecordID
    public let title: String
    public let period: Period?
    public let blocks: [Document.Block]
}

extension Evaluation {
    /// A measure that broke: its figure is told as unknown.
    public struct BrokenFigure {
        public let measure: CheckIdentity
        public let fault: Fault
    }

    /// What a report says of each of its subjects in the period.
    /// - Parameter period: nil for the kind of period that the report is made for, at the as-of day. A period that is asked for is told as a whole:
    ///   a yearly report may be asked for of three years.
    public func pages(of report: Report, period asked: Period?, only subject: RowRef? = nil) -> (pages: [ReportPage], faults: [BrokenFigure]) {
        var pages: [ReportPage] = []
        var faults: [BrokenFigure] = []
        let (scope, asked) = span(of: report, asked)
        for assignment in assignments(of: scope, in: asked, only: subject) where binding(scope, assignment) != nil {
            var writer = PageWriter(evaluation: self, subject: assignment.subject, period: assignment.period)
            for section in report.sections { writer.write(section) }
            faults += writer.faults
            pages.append(
                ReportPage(
                    subject: view.id(assignment.subject), title: view.title(assignment.subject), period: assignment.period,
                    blocks: [.heading(writer.title(of: report.identity))] + writer.notes(pending: assignment.pending(view)).map { .note($0) } + writer.blocks))
        }
        return (pages, faults)
    }

    /// One page a subject for the whole of the period asked for.
    private func span(of report: Report, _ asked: Period?) -> (Scope, Period?) {
        guard case .period(let kind) = report.scope.per else { return (report.scope, asked) }
        let declared = report.scope
        let scope = Scope(model: declared.model, per: .period(.span), where: declared.conditions, includesFormer: declared.includesFormer)
        return (scope, asked ?? .containing(view.asOf, kind: kind))
    }
}
