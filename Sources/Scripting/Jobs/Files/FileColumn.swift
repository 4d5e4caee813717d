import Ledger
import LuaRuntime

/// A column that a job asks for: `"name"`, or `{ "member_points", "积分" }`.
struct FileColumn {
    let name: String
    /// What stands above it; nil for what the ledger calls it.
    let heading: String?

    static func read(_ value: LuaValue) throws -> [FileColumn] {
        let expected = Message(zh: "一列名称，或 { 名称, 标题 }", en: "names, or { name, heading } each")
        guard let table = value.table else { throw StagingError.fileValue("columns", value.typeName, expected) }
        return try table.array().map { entry in
            if let name = entry.string { return FileColumn(name: name, heading: nil) }
            guard let parts = try entry.table?.array().compactMap(\.string), parts.count == 2 else {
                throw StagingError.fileValue("columns", entry.typeName, expected)
            }
            return FileColumn(name: parts[0], heading: parts[1])
        }
    }

    func label(_ own: Message) -> Message { heading.map { Message(zh: $0, en: $0) } ?? own }
}
