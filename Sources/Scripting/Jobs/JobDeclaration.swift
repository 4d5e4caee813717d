import Ledger
import LuaRuntime
import Rules

/// `job "id" { …, args = { year = span { … } }, run = function(ledger, args) … end }`: a batch job.
enum JobDeclaration {
    static let spec = WordSpec(
        "job", "A batch job: it reads the ledger and stages changes, which are written together or not at all.", zh: "任务",
        zhDoc: "批量任务：读台账、暂存更改，最后一起写入或全不写入。", entries: [.sentence],
        settings: [
            SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", zhDoc: "任务的中文名称。"),
            SettingSpec(
                "args", .any, "What it is told: name = a field, as { year = span { \"Which year.\", default = \"last\" } }.", zh: "参数",
                zhDoc: "任务的参数：名称 = 字段，如 { year = span { \"哪一年。\", default = \"last\" } }。",
                shape: "table<string, zhibu.field>"),
            SettingSpec(
                "schedule", .any, "When it is due: every(\"month\", 5); a negative day counts from the end.", zh: "时间",
                zhDoc: "何时到期：every(\"month\", 5)；负数从期末倒数。", shape: "zhibu.schedule"),
            SettingSpec("after", .list, "The jobs that go first where several run.", zh: "先行任务", zhDoc: "几个任务一起运行时，哪些先做。"),
            SettingSpec(
                "each", .text, "unit: each unit is a part, and a transaction, of its own.", zh: "分部分", zhDoc: "unit：每个组织单独一部分、单独一次写入。", choices: ["unit"]),
            SettingSpec("where", .conditions, "Which units have a part, beside each = \"unit\".", zh: "范围", zhDoc: "与 each = \"unit\" 合用：哪些组织各为一部分。"),
            SettingSpec(
                "run", .function, "function(ledger, args, unit): ledger.entries:add { … } stages a change; unit is that of the part.", zh: "函数",
                zhDoc: "function(ledger, args, unit)：ledger.entries:add { … } 暂存一项更改；unit 是这一部分的组织。",
                shape: "fun(ledger: zhibu.ledger, args: table<string, unknown>, unit: zhibu.unit)",
                required: true),
        ], holds: NodeWords.rows.union(["case"]),
        example: """
            job "lectures_into_entries" {
              "Writes a point for each lecture of the year into the entries.", zh = "党课入账", schedule = every("year", -15),
              args = { year = span { "Which year.", default = "last" } },
              run = function(ledger, args)
                for member in members:where { status = "full" } do
                  local held = member:participations { type = "lecture", role = "lecturer", date = args.year }
                  if #held > 0 then ledger.entries:add { member = member, date = args.year.to, item = "lecture", amount = #held, basis = "lectures" } end
                end
              end,
              case "one of two lectured" {
                args = { year = "2021" }, member { "王样本" }, activity { "lecture", "2021-03-05", lecturer = "李示例" }, expect { added = { entries = 1 } },
              },
            }
            """)

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity, _ binding: Binding, _ host: ScriptHost) throws -> Job {
        let reader = try Reader(node, source, spec, plugin: plugin)
        guard case .function(let function) = reader["run"] else {
            throw reader.wrongType("run", reader["run"], expected: Message(zh: "一个 function(ledger, args) … end", en: "a function(ledger, args) … end"))
        }
        let key = FunctionKey(location: node.location, name: "run")
        host.keep(function, at: key)
        if let each = try reader.text("each"), each != "unit" { throw reader.unknownValue(each, of: "each", known: ["unit"]) }
        if reader.has("where"), !reader.has("each") {
            throw reader.error(
                "no_parts", Message(zh: "没有 each，where 不起作用", en: "where has no effect without each"), at: source.place(ofSetting: "where", from: node.line),
                hint: Message(zh: "加上 each = \"unit\"", en: "add each = \"unit\""))
        }
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
            isPerUnit: reader.has("each"),
            conditions: try binding.conditions("where", on: ["unit"], reader), function: key)
    }

    private static func schedule(_ reader: Reader) throws -> Schedule? {
        guard reader.has("schedule") else { return nil }
        guard let schedule = reader["schedule"].payload(Schedule.self) else {
            throw reader.wrongType("schedule", reader["schedule"], expected: Message(zh: "every(\"month\", 5)", en: "every(\"month\", 5)"))
        }
        return schedule
    }
}
