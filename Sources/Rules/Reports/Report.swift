public import Ledger

/// A report that a plugin declares: sections of sentences and lists about each of its subjects.
public struct Report {
    public let identity: CheckIdentity
    /// Whom it is about; `per` is the period that it is about where nobody asks for another.
    public let scope: Scope
    public let sections: [Section]

    public init(_ identity: CheckIdentity, scope: Scope, sections: [Section]) {
        self.identity = identity
        self.scope = scope
        self.sections = sections
    }

    public struct Section {
        public let title: Message
        public let parts: [Part]

        public init(_ title: Message, parts: [Part]) {
            self.title = title
            self.parts = parts
        }
    }

    public enum Part {
        case sentence(SentenceTemplate)
        case list(RecordList)
        case verdicts(VerdictList)
        case chart(MeasureChart)
    }

    /// Records of the subject as rows: fields of theirs, and measures read on each.
    public struct RecordList {
        public enum Column: Hashable {
            case field(FieldPath)
            case measure(String)
        }

        public let what: Countable
        public let columns: [Column]
        public let conditions: [Condition]

        /// By which of their fields or measures they stand; nil for the order of the ledger.
        public let order: Order?

        public struct Order: Hashable {
            public let column: Column
            public let isDescending: Bool

            public init(_ column: Column, descending: Bool) {
                self.column = column
                isDescending = descending
            }
        }

        public init(_ what: Countable, columns: [Column], where conditions: [Condition] = [], order: Order? = nil) {
            self.what = what
            self.columns = columns
            self.conditions = conditions
            self.order = order
        }
    }
}
