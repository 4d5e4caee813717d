import Ledger
import LuaRuntime

/// A value that lives without the state that made it: texts, numbers, days, tables of these, and records by their ids.
indirect enum PlainValue: Sendable {
    case flag(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case decimal(Hundredths)
    case day(Day)
    case period(Period)
    case record(RecordID)
    case table([(key: PlainValue, value: PlainValue)])

    private static let deepest = 16

    /// Nil for what hangs on its state: a function, a query, a table that holds one or holds itself.
    init?(_ value: LuaValue, _ host: ScriptHost, depth: Int = 0) throws {
        switch value {
        case .boolean(let flag): self = .flag(flag)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .string(let text): self = .text(text)
        case .record(let record): self = .record(try host.requireView().id(host.reference(of: record)))
        case .object(let object):
            if let number = object.payload(as: Hundredths.self) {
                self = .decimal(number)
            } else if let day = object.payload(as: Day.self) {
                self = .day(day)
            } else if let period = object.payload(as: Period.self) {
                self = .period(period)
            } else {
                return nil
            }
        case .table(let table):
            guard depth < Self.deepest, let pairs = try? table.pairs() else { return nil }
            var entries: [(PlainValue, PlainValue)] = []
            for (key, value) in pairs {
                guard let key = try PlainValue(key, host, depth: depth + 1), let value = try PlainValue(value, host, depth: depth + 1) else { return nil }
                entries.append((key, value))
            }
            self = .table(entries)
        default: return nil
        }
    }

    /// Nil where its record is gone.
    func lua(_ host: ScriptHost) throws -> LuaValue? {
        switch self {
        case .flag(let flag): return .boolean(flag)
        case .integer(let number): return .integer(number)
        case .number(let number): return .number(number)
        case .text(let text): return .string(text)
        case .decimal(let number): return DecimalClass.value(number)
        case .day(let day): return DayClass.value(day)
        case .period(let period): return DayClass.value(period)
        case .record(let id): return try host.requireView().row(id).map { try host.record($0) }
        case .table(let entries):
            var pairs: [(LuaValue, LuaValue)] = []
            for (key, value) in entries {
                guard let key = try key.lua(host), let value = try value.lua(host) else { return nil }
                pairs.append((key, value))
            }
            return .table(try host.state.makeTable(entries: pairs))
        }
    }
}
