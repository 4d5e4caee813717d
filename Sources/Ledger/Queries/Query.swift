/// A question for records of one model, as a value: prepared once, asked often.
public struct Query: Hashable, Sendable {
    public enum Base: Hashable, Sendable {
        case all
        /// The records that belong to a record.
        case related(Int32, Relation)
        case rows([Int32])
    }

    public let model: String
    public var base: Base
    public var conditions: [Condition]

    public init(_ model: String, base: Base = .all, where conditions: [Condition] = []) {
        self.model = model
        self.base = base
        self.conditions = conditions
    }

    /// The same question with further conditions.
    public func and(_ more: [Condition]) -> Query {
        Query(model, base: base, where: conditions + more)
    }
}

/// The answer: rows in ascending order, and those that may belong to it, since a day is too imprecise to say.
public struct Selection: Hashable, Sendable {
    public let model: String
    public var rows: [Int32]
    public var unsure: [Int32]

    public init(model: String, rows: [Int32], unsure: [Int32] = []) {
        self.model = model
        self.rows = rows
        self.unsure = unsure
    }

    public var count: Int { rows.count }
}

extension LedgerView {
    public func select(_ query: Query) -> Selection {
        let candidates: [Int32] =
            switch query.base {
            case .all: Array(table(query.model).rows)
            case .related(let row, let relation): related(row, by: relation)
            case .rows(let rows): rows
            }
        var selection = Selection(model: query.model, rows: [])
        for row in candidates {
            switch query.conditions.reduce(Truth.yes, { $0 && holds($1, row: row) }) {
            case .yes: selection.rows.append(row)
            case .unknown: selection.unsure.append(row)
            case .no: continue
            }
        }
        return selection
    }
}
