import Ledger
import LuaRuntime

/// What people call the names in the tables that `:group` answers: Lua reads the name, whoever is shown the table reads the label.
struct GroupLabels {
    private var known: [(table: LuaTable, labels: [String: Message])] = []

    /// So many tables are known again; a rule may make thousands that nobody is shown.
    private static let most = 100

    /// - Parameter labels: by the names; those that are called as they are read need none.
    mutating func keep(_ labels: [String: Message], of table: LuaTable) {
        guard labels.contains(where: { $1.zh != $0 || $1.en != $0 }) else { return }
        if known.count == Self.most { known.removeFirst() }
        known.append((table, labels))
    }

    subscript(table: LuaTable) -> [String: Message] { known.last { $0.table == table }?.labels ?? [:] }
}
