import Ledger
import LuaRuntime

/// A table of Lua: a list of tables as rows under their names, a list as a column, numbers by name as bars, anything else entry by entry.
enum TableRows {
    static func table(_ table: LuaTable, _ host: ScriptHost) throws -> Table {
        let entries = try table.pairs()
        let isList = table.count == entries.count
        if isList, !entries.isEmpty, let rows = try named(entries.map(\.value), host) { return rows }
        if isList { return try AnswerDocument.values(entries.map(\.value), host) }
        let labels = host.groupLabels[table]
        let isBars =
            entries.count > 1 && entries.allSatisfy { $0.key.string != nil && LuaNumber.exact($0.value).map { $0 >= .zero } == true && $0.value.string == nil }
        return Table(
            [Table.Heading("key", Message(zh: "项", en: "key")), Table.Heading("value", Message(zh: "值", en: "value"), isBar: isBars)],
            rows: try entries.map { key, value in
                let name = try key.string.flatMap { name in labels[name].map { .word(name, $0) } } ?? AnswerCell.cell(key, host)
                return [name, try AnswerCell.cell(value, host)]
            }, showsHeadings: !isBars)
    }

    /// Where each is a table with names alone: the names are the columns, in the order in which they first come.
    private static func named(_ values: [LuaValue], _ host: ScriptHost) throws -> Table? {
        let rows = try values.map { try $0.table?.pairs() ?? [] }
        guard rows.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.key.string != nil } }) else { return nil }
        let names = rows.flatMap { $0.compactMap(\.key.string) }.withoutRepeats()
        return Table(
            names.map { Table.Heading($0, Message(zh: $0, en: $0), isFlexible: true) },
            rows: try rows.map { row in
                try names.map { name in try row.first { $0.key.string == name }.map { try AnswerCell.cell($0.value, host) } ?? Cell(.none) }
            })
    }
}
