public import Ledger

extension Report {
    /// Verdicts about the subject as rows.
    public struct VerdictList {
        public let columns: [VerdictField]
        public let query: VerdictQuery
        public let order: Order?

        public struct Order: Hashable, Sendable {
            public let field: VerdictField
            public let isDescending: Bool

            public init(_ field: VerdictField, descending: Bool) {
                self.field = field
                isDescending = descending
            }
        }

        public init(columns: [VerdictField], _ query: VerdictQuery, order: Order? = nil) {
            self.columns = columns
            self.query = query
            self.order = order
        }
    }
}

extension Sequence where Element == Finding {
    /// In the order of a field; equal ones stay in the order that they had.
    public func sorted(by field: VerdictField, descending: Bool, in view: LedgerView) -> [Finding] {
        ValueOrder.sorted(map { ($0, field.value(of: $0, in: view)) }, descending: descending, view.snapshot.pool)
    }
}

extension PageWriter {
    mutating func write(_ list: Report.VerdictList) {
        var query = list.query
        query.period = period
        var found = evaluation.verdicts(query).filter { evaluation.concerns($0, subject) }
        if let order = list.order { found = found.sorted(by: order.field, descending: order.isDescending, in: view) }
        guard !found.isEmpty else {
            blocks.append(.note(Message(zh: "没有这样的结论。", en: "There is no such verdict.")))
            return
        }
        let headings = list.columns.map { Table.Heading($0.rawValue, $0.label, isFlexible: [.subject, .missing, .found, .note].contains($0)) }
        blocks.append(.table(Table(headings, rows: found.map { finding in list.columns.map { $0.cell(of: finding, in: view) } })))
    }
}
