import Ledger
import LuaRuntime
import Rules

/// `activity_type "id" { … }`: a kind of activity, with its roles, its fields and what a sitting counts as.
enum ActivityTypeDeclaration {
    static let spec = WordSpec(
        "activity_type", "A kind of activity.", zh: "活动类型", zhDoc: "一类活动。", entries: [.sentence],
        settings: [
            SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", zhDoc: "表格和结果里的中文名称。", required: true),
            SettingSpec("aliases", .list, "Other spellings in sheets.", zh: "别名", zhDoc: "表格里的其他写法。"),
            SettingSpec("roles", .any, "Parts that people take: id = Chinese label.", zh: "角色", zhDoc: "参加者担任的角色：标识 = 中文名称。", shape: "table<string, string>"),
            SettingSpec(
                "fields", .any, "Fields that it adds: id = text { … }, integer { … }.", zh: "附加字段", zhDoc: "这类活动另有的字段：标识 = text { … }、integer { … }。",
                shape: "table<string, zhibu.field>"),
            SettingSpec(
                "counts_as", .any, "The kinds that a sitting counts as too: a list, or id = { role = … }.", zh: "同时计为",
                zhDoc: "一次活动同时计为哪些类型：一列，或 类型 = { role = … }。", shape: "zhibu.activity_type[]|table<string, { role: zhibu.role }>"),
            SettingSpec("per_group", .flag, "Whether a sitting counts once for each group that it names.", zh: "按小组计数", zhDoc: "是否按参加的党小组分别计数。"),
        ], holds: NodeWords.fields,
        example: """
            activity_type "reading_circle" {
              "Members read a book together.", zh = "读书会", counts_as = { lecture = { role = "reader" } },
              roles = { reader = "领读", noter = "记录" },
              fields = { pages = integer { "How far they read.", zh = "页数", min = 0 } },
            }

            measure "circles_held" {
              "Reading circles of the branch.", zh = "读书会场次", on = "unit", unit = "场", count { "reading_circle" },
              case "one, with a reader" { activity { "reading_circle", "2021-03-05", reader = "李示例", pages = 30 }, expect { "2021", value = 1 } },
            }

            measure "lectures_with_circles" {
              "Lectures, and circles at which somebody reads out.", zh = "党课和领读场次", on = "unit", unit = "场", count { "lecture" },
              case "one circle with a reader, one without" {
                activity { "reading_circle", "2021-03-05", reader = "李示例" }, activity { "reading_circle", "2021-04-05", noter = "李示例" },
                expect { "2021", value = 1 },
              },
            }
            """)

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity) throws -> ActivityType {
        let reader = try Reader(node, source, spec, plugin: plugin)
        var type = ActivityType(node.id ?? "", try reader.sentence(), zh: try reader.text("zh") ?? "")
        type.aliases = try reader.words("aliases") ?? []
        type.isPerGroup = try reader.flag("per_group") ?? false
        type.roles = try reader.namedTable("roles").map { id, value in
            guard let label = value.string else { throw reader.wrongType(id, value, expected: Message(zh: "一个中文名称", en: "a Chinese label")) }
            try refuseTaken(id, reader)
            return Role(id, zh: label)
        }
        type.fields = try reader.namedTable("fields").map { id, value in
            guard let field = value.payload(Node.self), NodeWords.fields.contains(field.word) else {
                throw reader.wrongType(id, value, expected: Message(zh: "一个字段，如 integer { … }", en: "a field, as integer { … }"))
            }
            try refuseTaken(id, reader)
            return try FieldDeclaration.read(id, field, source, plugin: plugin)
        }
        type.countsAs = try countsAs(reader, type.roles)
        return type
    }

    /// A field and a role are read by their names beside the fields that each activity has.
    private static func refuseTaken(_ id: String, _ reader: Reader) throws {
        guard Catalogue.model("activity")?.field(id) != nil else { return }
        throw reader.error(
            "taken_name", Message(zh: "'\(id)' 已经是 activity 的字段", en: "'\(id)' is a field of an activity already"),
            at: reader.source.place(ofSetting: id, from: reader.node.line), hint: Message(zh: "换一个标识", en: "take another id"))
    }

    private static func countsAs(_ reader: Reader, _ roles: [Role]) throws -> [CountsAs] {
        guard reader.has("counts_as") else { return [] }
        guard case .table(let table) = reader["counts_as"] else {
            throw reader.wrongType("counts_as", reader["counts_as"], expected: Message(zh: "一列活动类型", en: "a list of activity types"))
        }
        let always = try table.array().map { value in
            guard let type = value.string else { throw reader.wrongType("counts_as", value, expected: Message(zh: "活动类型", en: "activity types")) }
            return CountsAs(type)
        }
        let byRole = try reader.namedTable("counts_as", besideList: true).map { type, value in
            guard let role = try value.table?.rawGet("role").string else {
                throw reader.wrongType(type, value, expected: Message(zh: " { role = \"…\" }", en: "{ role = \"…\" }"))
            }
            let known = (roles + [.present]).map(\.id)
            guard known.contains(role) else {
                throw reader.error(
                    "unknown_role", Message(zh: "没有角色 '\(role)'", en: "there is no role '\(role)'"),
                    at: reader.source.place(ofWord: role, from: reader.source.place(ofSetting: "counts_as", from: reader.node.line)?.line ?? reader.node.line),
                    hint: .nearest(to: role, among: known))
            }
            return CountsAs(type, role: role)
        }
        return always + byRole
    }
}
