import Ledger
import LuaRuntime

/// What stands before the cursor, as far as completion can tell.
public enum PromptType: Hashable, Sendable {
    case query(String)
    case record(String)
    case values, day, period, queries, other

    init(_ value: LuaValue) {
        switch value {
        case .record(let record): self = .record(record.recordClass.name)
        case .object(let object):
            if let plan = object.payload(as: QueryPlan.self) {
                self = .query(plan.model)
            } else if object.payload is ValueList {
                self = .values
            } else if object.payload is Day {
                self = .day
            } else if object.payload is Period {
                self = .period
            } else {
                self = .other
            }
        default: self = .other
        }
    }

    /// What a field holds.
    init(_ kind: FieldKind) {
        switch kind {
        case .reference(let model): self = .record(model)
        case .list(let element): self = element.target.map { .query($0) } ?? .values
        case .day: self = .day
        default: self = .other
        }
    }
}
