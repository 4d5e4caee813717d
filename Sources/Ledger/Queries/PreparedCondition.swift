/// A condition made ready for the rows of one model: where it can, it compares the numbers in the columns and makes no values.
public struct PreparedCondition: Sendable {
    private let condition: Condition
    private let view: LedgerView
    /// The references that lead to the records that the condition is about.
    private let way: [Column]
    private let question: Question

    fileprivate enum Question: Sendable {
        /// The number of a text, a flag or a row is one of these.
        case isOneOf(Column, [Int32], orBlank: Bool)
        /// The list holds one of these.
        case holdsOneOf(Column, [Int32], orBlank: Bool)
        case isWithin(Column, Period)
        /// Asked of the record at the end of the way.
        case general
    }

    fileprivate init(_ condition: Condition, _ view: LedgerView, way: [Column]) {
        self.condition = condition
        self.view = view
        if let (further, column) = view.columns(of: condition.path), let question = Question(condition.match, column, view) {
            self.way = way + further
            self.question = question
        } else {
            self.way = way
            question = .general
        }
    }

    /// Whether the record meets the condition; unknown where a day is too imprecise to say.
    public func holds(_ start: Int32) -> Truth {
        var row = start
        for reference in way {
            row = reference.narrow(row)
            if row == Column.none32 { return question.ofBlank }
        }
        switch question {
        case .isOneOf(let column, let numbers, let orBlank):
            let number = column.narrow(row)
            return Truth(number == Column.none32 ? orBlank : numbers.contains(number))
        case .holdsOneOf(let column, let numbers, let orBlank):
            let list = column.narrow(row)
            return Truth(list == Column.none32 ? orBlank : column.lists[Int(list)].contains(where: numbers.contains))
        case .isWithin(let column, let period):
            let code = column.narrow(row)
            // A full day lies between the codes of two others or does not.
            if code & 31 != 0 { return Truth(period.first.code <= code && code <= period.last.code) }
            return Day(code: code).map { period.contains($0) } ?? .no
        case .general: return view.holds(condition, row: row)
        }
    }
}

extension PreparedCondition.Question {
    /// Nil where the values themselves must be asked.
    fileprivate init?(_ match: Condition.Match, _ column: Column, _ view: LedgerView) {
        switch (match, column.kind) {
        case (.within(let period), .day): self = .isWithin(column, period)
        case (.anyOf(let wanted), .text), (.anyOf(let wanted), .flag), (.anyOf(let wanted), .reference):
            guard let numbers = Self.numbers(wanted, column, view) else { return nil }
            self = .isOneOf(column, numbers, orBlank: wanted.contains(.none))
        case (.anyOf(let wanted), .list(of: nil)):
            guard let numbers = Self.numbers(wanted, column, view) else { return nil }
            self = .holdsOneOf(column, numbers, orBlank: wanted.contains(.none))
        default: return nil
        }
    }

    /// The numbers by which the column holds the values; what no record has is left out. Nil where one is of another kind, as a name for a reference.
    private static func numbers(_ values: [Value], _ column: Column, _ view: LedgerView) -> [Int32]? {
        var numbers: [Int32] = []
        for value in values {
            switch (value, column.kind) {
            case (.none, _): continue
            case (.text(let text), .text), (.text(let text), .list(of: nil)): if let number = view.snapshot.pool.number(of: text) { numbers.append(number) }
            case (.flag(let flag), .flag): numbers.append(flag ? 1 : 0)
            case (.reference(let id), .reference(let model)): if let row = view.table(model).row(id: id) { numbers.append(row) }
            default: return nil
            }
        }
        return numbers
    }

    /// What is said where the way to the record breaks off.
    fileprivate var ofBlank: Truth {
        switch self {
        case .isOneOf(_, _, let orBlank), .holdsOneOf(_, _, let orBlank): Truth(orBlank)
        case .isWithin, .general: .no
        }
    }
}

extension LedgerView {
    /// - Parameter model: that of the rows; a participation may also be asked about its sitting.
    public func prepare(_ condition: Condition, for model: String) -> PreparedCondition {
        let isAboutSitting = model == "participation" && condition.path.model == "activity"
        return PreparedCondition(condition, self, way: isAboutSitting ? [table(model).column("activity")!] : [])
    }

    /// The columns that a path of stored fields goes through, and the last; nil for paths that are worked out.
    func columns(of path: FieldPath) -> (way: [Column], last: Column)? {
        var columns: [Column] = []
        for step in path.steps {
            guard case .column(let model, let place) = step, let column = table(model).column(at: place) else { return nil }
            columns.append(column)
        }
        return columns.popLast().map { (columns, $0) }
    }
}
