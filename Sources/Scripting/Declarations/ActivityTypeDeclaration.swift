import Ledger
import LuaRuntime
import Rules

/// `activity_type "id" { … }`: a kind of activity, with its roles, its fields and what a sitting counts as.
enum ActivityTypeDeclaration {
    static let spec = WordSpec(
        "activity_type", "A kind of activity.", zh: "活动类型",
        settings: [
            SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", required: true),
            SettingSpec("aliases", .list, "Other spellings in sheets.", zh: "别名"),
            SettingSpec("roles", .any, "Parts that people take: id = Chinese label.", zh: "角色", shape: "table<string, string>"),
            SettingSpec("fields", .any, "Fields that it adds: id = text { … }, integer { … }.", zh: "附加字段", shape: "table<string, zhibu.field>"),
            SettingSpec(
                "counts_as", .any, "The kinds that a sitting counts as too: a list, or id = { role = … }.", zh: "同时计为",
                shape: "zhibu.activity_type[]|table<string, { role: zhibu.role }>"),
            SettingSpec("per_group", .flag, "Whether a sitting counts once for each group that it names.", zh: "按小组计数"),
        ], holds: NodeWords.fields)

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity) throws -> ActivityType {
        let reader = try Reader(node, source, spec, plugin: plugin)
        var type = ActivityType(node.id ?? "", try reader.sentence(), zh: try reader.text("zh") ?? "")
        type.aliases = try reader.words("aliases") ?? []
        type.isPerGroup = try reader.flag("per_group") ?? false
        type.roles = try reader.namedTable("roles").map { id, value in
            guard let label = value.string else { throw reader.wrongType(id, value, expected: Message(zh: "一个中文名称", en: "a Chinese label")) }
            return Role(id, zh: label)
        }
        type.fields = try reader.namedTable("fields").map { id, value in
            guard let field = value.payload(Node.self), NodeWords.fields.contains(field.word) else {
                throw reader.wrongType(id, value, expected: Message(zh: "一个字段，如 integer { … }", en: "a field, as integer { … }"))
            }
            return try FieldDeclaration.read(id, field, source, plugin: plugin)
        }
        type.countsAs = try countsAs(reader)
        return type
    }

    private static func countsAs(_ reader: Reader) throws -> [CountsAs] {
        guard reader.has("counts_as") else { return [] }
        guard case .table(let table) = reader["counts_as"] else {
            throw reader.wrongType("counts_as", reader["counts_as"], expected: Message(zh: "一列活动类型", en: "a list of activity types"))
        }
        let always = try table.array().compactMap(\.string).map { CountsAs($0) }
        let byRole = try reader.namedTable("counts_as").map { type, value in
            CountsAs(type, role: try value.table?.rawGet("role").string)
        }
        return always + byRole
    }
}
