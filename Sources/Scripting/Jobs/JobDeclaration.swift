import Ledger
import LuaRuntime
import Rules

/// `job "id" { …, args = { year = span { … } }, run = function(ledger, args) … end }`: a batch job.
enum JobDeclaration {
    static let spec = WordSpec(
        "job", "A batch job: it reads the ledger and stages changes, which are written together or not at all.", zh: "任务",
        settings: [
            SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称"),
            SettingSpec(
                "args", .any, "What it is told: name = a field, as { year = span { \"Which year.\", default = \"last\" } }.", zh: "参数",
                shape: "table<string, zhibu.field>"),
            SettingSpec("schedule", .any, "When it is due: every(\"month\", 5); a negative day counts from the end.", zh: "时间", shape: "zhibu.schedule"),
            SettingSpec("after", .list, "The jobs that go first where several run.", zh: "先行任务"),
            SettingSpec("each", .text, "unit: each unit is a part, and a transaction, of its own.", zh: "分部分", choices: ["unit"]),
            SettingSpec(
                "run", .function, "function(ledger, args): ledger.entries:add { … } stages a change.", zh: "函数", shape: "fun(ledger: zhibu.ledger, args: table<string, unknown>)",
                required: true),
        ], holds: NodeWords.rows.union(["case"]))

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity, _ host: ScriptHost) throws -> Job {
        let reader = try Reader(node, source, spec, plugin: plugin)
        guard case .function(let function) = reader["run"] else {
            throw reader.wrongType("run", reader["run"], expected: Message(zh: "一个 function(ledger, args) … end", en: "a function(ledger, args) … end"))
        }
        let key = ScriptHost.FunctionKey(location: node.location, name: "run")
        host.keep(function, at: key)
        if let each = try reader.text("each"), each != "unit" { throw reader.unknownValue(each, of: "each", known: ["unit"]) }
        let arguments = try reader.namedTable("args").map { name, value in
            guard let field = value.payload(Node.self), NodeWords.fields.contains(field.word) else {
                throw reader.wrongType(name, value, expected: Message(zh: "一个字段，如 integer { … }", en: "a field, as integer { … }"))
            }
            return try OptionDeclaration.read(name, field, source, plugin: plugin)
        }
        let identity = CheckIdentity(
            id: node.id ?? "", plugin: plugin, doc: try reader.sentence(), zh: try reader.text("zh") ?? "", location: node.location, cites: nil)
        return Job(
            identity: identity, arguments: arguments, schedule: try schedule(reader), after: try reader.words("after") ?? [],
            isPerUnit: reader.has("each"), function: key)
    }

    private static func schedule(_ reader: Reader) throws -> Schedule? {
        guard reader.has("schedule") else { return nil }
        guard let schedule = reader["schedule"].payload(Schedule.self) else {
            throw reader.wrongType("schedule", reader["schedule"], expected: Message(zh: "every(\"month\", 5)", en: "every(\"month\", 5)"))
        }
        return schedule
    }
}
