import Ledger
import LuaRuntime
import Rules

/// `check "id" { … }`: a rule that can be kept or not.
enum CheckDeclaration {
    static let spec = WordSpec(
        "check", "A rule that can be kept or not.", zh: "规则", zhDoc: "一条可以判断是否做到的规则。", entries: [.sentence],
        settings: ScopeReading.settings + [
            SettingSpec("cites", .text, "The clause: regulation/clause.", zh: "依据", zhDoc: "所依条款，写成 制度/条款。", shape: "zhibu.clause_name"),
            SettingSpec(
                "level", .text, "How strictly it binds, where it cites no clause.", zh: "约束力", zhDoc: "没有依据条款时写明约束力：must、generally、in_principle、unit、practice。",
                choices: Level.allCases.map(\.rawValue)),
            SettingSpec(
                "enabled", .flag, "false: an example, asked only where it is named or where the unit switches it on.", zh: "启用",
                zhDoc: "false：示例，只在点名时判断，单位也可以启用。"),
            SettingSpec(
                "judged_on", .text, "The event on whose day the rule is judged: a step, or a field of a day.", zh: "判断日", zhDoc: "按哪一步或哪个日期字段当日施行的规定判断。"),
            SettingSpec(
                "run", .function, "The free form: function(subject, period, rule) that returns a verdict.", zh: "函数",
                zhDoc: "自由写法：function(对象, 期间, rule)，返回一个结论。",
                shape: "fun(subject: zhibu.record, period: zhibu.period, rule: zhibu.rule): zhibu.verdict|zhibu.judgement"),
        ], holds: NodeWords.bodies.union(NodeWords.rows).union(["case"]),
        example: """
            check "several_comment" {
              "Nobody who reports is commented on by one colleague alone.", zh = "点评不固定一人", on = "member", per = "year", level = "practice",
              run = function(member, year)
                local sittings = activities:where { type = "study_forum", date = year, report = member.name }
                if #sittings < 2 then return not_applicable "fewer than two reports" end
                local by = sittings:pluck "comment":distinct()
                if #by < 2 then return not_met { actual = #by, target = 2, evidence = sittings } end
                return met { actual = #by, target = 2, evidence = sittings }
              end,
              case "the same one twice; once alone" {
                activity { "study_forum", "2021-03-05", "2021-06-05", report = "李示例", comment = "王样本" },
                activity { "study_forum", "2021-09-05", report = "王样本", comment = "李示例" },
                expect { "李示例", "2021", not_met, actual = 1, target = 2 }, expect { "王样本", "2021", not_applicable },
              },
              case "two" {
                activity { "study_forum", "2021-03-05", report = "李示例", comment = "王样本" },
                activity { "study_forum", "2021-06-05", report = "李示例", comment = "赵合成" },
                expect { "李示例", "2021", met },
              },
            }
            """)

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity, _ binding: Binding, _ host: ScriptHost) throws -> Check {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let scope = try ScopeReading.read(reader, binding)
        let cites = try citation(reader, binding)
        let level = try RegulationDeclaration.level(reader)
        if cites == nil, level == nil {
            throw reader.error(
                "no_level", Message(zh: "\(node.title) 既没有依据（cites），也没有说明约束力（level）", en: "\(node.title) cites no clause and states no level"),
                hint: Message(zh: "加上 cites = \"制度/条款\" 或 level = \"unit\"", en: "add cites = \"regulation/clause\" or level = \"unit\""))
        }
        if cites != nil, level != nil {
            throw reader.error(
                "idle_setting", Message(zh: "有了 cites，level 不起作用：约束力由条款说明", en: "beside cites a level does nothing: the clause says how strictly it binds"),
                at: source.place(ofSetting: "level", from: node.line), hint: Message(zh: "去掉 level，或去掉 cites", en: "leave out level, or cites"))
        }
        let identity = CheckIdentity(
            id: node.id ?? "", plugin: plugin, doc: try reader.sentence(), zh: try reader.text("zh") ?? "", location: node.location, cites: cites)
        let body = try body(reader, scope, source, plugin, binding, host)
        try checkParameters(body.parameters, cites, reader, binding)
        let judgedOn = try reader.text("judged_on").map {
            try BodyContext(model: scope.model, source: source, plugin: plugin, binding: binding).event($0, reader)
        }
        if scope.per != .record, judgedOn != nil || !body.events.isEmpty {
            throw reader.error(
                "judged_once", Message(zh: "步骤和日期各按自己的日子判断一次，不分周期", en: "steps and days are judged once, each on its own day"),
                at: source.place(ofSetting: "per", from: node.line), hint: Message(zh: "去掉 per", en: "leave per out"))
        }
        var check = Check(identity, scope: scope, level: level, body: body, judgedOn: judgedOn)
        check.isExample = try reader.flag("enabled") == false
        check.isEnabled = !check.isExample
        return check
    }

    private static let bodyHint: Message = {
        let words = BodyWords.all.map { $0.spec.word }
        return Message(
            zh: "写一个 \(words.joined(separator: "、"))，或 run = function(…) … end", en: "write one of \(words.joined(separator: ", ")), or run = function(…) … end"
        )
    }()

    private static func citation(_ reader: Reader, _ binding: Binding) throws -> ClauseReference? {
        guard let text = try reader.text("cites") else { return nil }
        guard let reference = ClauseReference(text), binding.ruleBook.declares(reference) else {
            let known = binding.ruleBook.regulations.values.flatMap { regulation in
                Set(regulation.editions.flatMap(\.clauses).map(\.id)).map { "\(regulation.id)/\($0)" }
            }.sorted()
            throw reader.error(
                "unknown_clause", Message(zh: "没有条款 '\(text)'", en: "there is no clause '\(text)'"),
                at: reader.source.place(ofValue: text, inSetting: "cites", from: reader.node.line),
                hint: .nearest(to: text, among: known, otherwise: Message(zh: "写成 制度/条款", en: "write regulation/clause")))
        }
        return reference
    }

    private static func body(
        _ reader: Reader, _ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding, _ host: ScriptHost
    ) throws -> any CheckBody {
        let bodies = reader.node.children(NodeWords.bodies)
        let hasRun = reader.has("run")
        guard bodies.count + (hasRun ? 1 : 0) == 1 else {
            throw reader.error(
                bodies.isEmpty ? "no_body" : "two_bodies",
                bodies.isEmpty
                    ? Message(zh: "\(reader.node.title) 没有说明要做到什么", en: "\(reader.node.title) does not say what must be so")
                    : Message(zh: "\(reader.node.title) 有两个判断", en: "\(reader.node.title) has two bodies"),
                at: bodies.dropFirst().first.map(source.place(of:)),
                hint: bodyHint)
        }
        if hasRun {
            guard case .function(let function) = reader["run"] else {
                throw reader.wrongType("run", reader["run"], expected: Message(zh: "一个 function(…) … end", en: "a function(…) … end"))
            }
            return ScriptBody(function: function, host: host, title: reader.node.title, plugin: plugin, location: reader.node.location)
        }
        return try BodyWords.read(bodies[0], BodyContext(model: scope.model, source: source, plugin: plugin, binding: binding))
    }

    /// Every parameter that the body names stands in the clause, in each edition that has it.
    private static func checkParameters(_ names: [String], _ cites: ClauseReference?, _ reader: Reader, _ binding: Binding) throws {
        guard
            let name = names.first(where: { name in
                guard let cites else { return true }
                let clauses = binding.ruleBook.regulations[cites.regulation]?.editions.flatMap(\.clauses).filter { $0.id == cites.clause } ?? []
                return clauses.contains { $0.parameters[name] == nil }
            })
        else { return }
        let known =
            cites.flatMap { cites in
                binding.ruleBook.regulations[cites.regulation]?.editions.flatMap(\.clauses).first { $0.id == cites.clause }?.parameters.keys.sorted()
            } ?? []
        throw reader.error(
            "unknown_parameter",
            cites.map { Message(zh: "条款 \($0) 没有参数 '\(name)'", en: "clause \($0) has no parameter '\(name)'") }
                ?? Message(zh: "rule.\(name) 要有 cites 才有来处", en: "rule.\(name) needs a clause: cites is not set"),
            at: reader.source.place(ofWord: name, from: reader.node.line),
            hint: cites == nil
                ? Message(zh: "加上 cites = \"制度/条款\"，或直接写界限，如 at_least(1)", en: "add cites = \"regulation/clause\", or write the limit itself, as at_least(1)")
                : .nearest(to: name, among: known))
    }
}
