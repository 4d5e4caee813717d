import Ledger

/// `floor` and `cap` of a score, a part or an item.
enum ScoreBounds {
    static func read(_ reader: Reader) throws -> (floor: Hundredths?, cap: Hundredths?) {
        let (floor, cap) = (try reader.hundredths("floor"), try cap(reader))
        if let floor, let cap, cap < floor { throw reader.crossed("floor", floor, "cap", cap) }
        return (floor, cap)
    }

    /// The most that is given, which is nothing at the least.
    static func cap(_ reader: Reader) throws -> Hundredths? {
        guard let cap = try reader.hundredths("cap") else { return nil }
        guard cap >= .zero else { throw reader.wrongType("cap", reader["cap"], expected: Message(zh: "零或更大的数", en: "zero or more")) }
        return cap
    }
}
