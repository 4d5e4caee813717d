import Ledger
import LuaRuntime
import Rules

/// `score "id" { … }`: points for a subject and a period.
enum ScoreDeclaration {
    static let spec = WordSpec(
        "score", "Points for a subject and a period.", zh: "积分", zhDoc: "对象在期间内的分数。", entries: [.sentence],
        settings: ScopeReading.settings + [
            SettingSpec("enabled", .flag, "false: an example, reckoned only where it is named.", zh: "启用", zhDoc: "false：示例，只在点名时计算。"),
            SettingSpec("base", .number, "The points to begin with; nothing where it is left out.", zh: "基础分", zhDoc: "起始的分数；缺省为 0。"),
            SettingSpec("floor", .number, "Never below.", zh: "下限", zhDoc: "最低不低于这个分数。"),
            SettingSpec("cap", .number, "Never above.", zh: "上限", zhDoc: "最高不超过这个分数。"),
            SettingSpec("benchmark", .number, "The points that are to be reached.", zh: "基准分", zhDoc: "应达到的分数。"),
            SettingSpec(
                "weight", .any, "{ by = field, value = factor … }: what the items count for.", zh: "权重", zhDoc: "{ by = 字段, 值 = 系数 … }：各项按系数计入。",
                shape: "table<string, string|zhibu.number>"),
            SettingSpec("grade", .scale, "From points to the word for them.", zh: "等次", zhDoc: "分数对应的等次。"),
        ], holds: NodeWords.items.union(NodeWords.scoring).union(NodeWords.rows).union(["case"]),
        example: """
            score "lecture_points" {
              "Five a lecture, two a chair; ten a quarter at most; three off for each forum that somebody missed.", zh = "讲课积分", on = "member", per = "year",
              base = 60, cap = 100, grade = scale { below = "合格", { 70, "良好" } },
              plus { { lecturer = 5, chair = 2 }, "lecture", by = "role", cap = 10, cap_per = "quarter" },
              minus { 3, "participations", where = { type = "study_forum", attendance = "absent" } },
              case "three lectures in one quarter, one in another, a forum missed" {
                activity { "lecture", "2021-01-05", "2021-02-05", "2021-03-05", "2021-05-05", lecturer = "李示例" },
                activity { "study_forum", "2021-06-05", absent = "李示例" }, expect { "李示例", "2021", points = 72, grade = "良好" },
              },
            }
            """)

    static func read(
        _ node: Node, _ source: SourceText, plugin: PluginIdentity, _ binding: Binding, checks: [Check], _ host: ScriptHost
    ) throws -> Score {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let identity = CheckIdentity(
            id: node.id ?? "", plugin: plugin, doc: try reader.sentence(), zh: try reader.text("zh") ?? "", location: node.location, cites: nil)
        var score = Score(identity, scope: try ScopeReading.read(reader, binding))
        let context = ScoreContext(model: score.scope.model, source: source, plugin: plugin, binding: binding, checks: checks, host: host)
        score.isEnabled = try reader.flag("enabled") ?? true
        score.base = try reader.hundredths("base") ?? .zero
        (score.floor, score.cap) = try ScoreBounds.read(reader)
        score.benchmark = try reader.hundredths("benchmark")
        score.items = try node.children(NodeWords.items).map { try ItemWord.item($0, context) }
        score.sections = try sections(node, context, reader)
        guard !score.items.isEmpty || !score.sections.isEmpty else { throw noItems(reader) }
        try refuseSharedLines(node, reader)
        score.weight = try WeightReading.read(reader, context)
        score.vetoes = try node.children(["veto"]).flatMap { try VetoWord.checks($0, context) }
        score.grade = try grade(reader)
        score.quota = try quota(node, context, reader)
        if let scale = score.grade, let quota = score.quota { try refuseStrangeGrade(quota.grade, scale, node, context) }
        return score
    }

    static func noItems(_ reader: Reader) -> Diagnostic {
        reader.error(
            "no_body", Message(zh: "\(reader.node.title) 没有加分或扣分项", en: "\(reader.node.title) has no plus and no minus"),
            hint: Message(zh: "例如 plus { 3, \"lecture\" }", en: "as plus { 3, \"lecture\" }"))
    }

    private static func sections(_ node: Node, _ context: ScoreContext, _ reader: Reader) throws -> [ScoreSection] {
        var names: Set<String> = []
        return try node.children(["part"]).map { node in
            let section = try PartWord.section(node, context)
            guard names.insert(section.name).inserted else {
                throw reader.error(
                    "doubled_id", Message(zh: "有两个部分叫 \"\(section.name)\"", en: "two parts are called \"\(section.name)\""),
                    at: context.source.place(of: node), hint: Message(zh: "给其中一个改名", en: "rename one of them"))
            }
            return section
        }
    }

    /// Functions are found again by their line.
    private static func refuseSharedLines(_ node: Node, _ reader: Reader) throws {
        let items = ([node] + node.children(["part"])).flatMap { $0.children(NodeWords.items) }
        var lines: Set<Int> = []
        for item in items {
            guard case .function? = item.settings.entries.first, !lines.insert(item.line).inserted else { continue }
            throw reader.error(
                "shared_line", Message(zh: "一行里有两个带函数的加分或扣分项", en: "two items with functions stand on one line"),
                at: Location(reader.source.path, line: item.line),
                hint: Message(zh: "各写一行", en: "give each a line of its own"))
        }
    }

    private static func grade(_ reader: Reader) throws -> Scale? {
        guard reader.has("grade") else { return nil }
        let expected = Message(zh: "一个 scale，如 scale { below = \"待改进\", { 70, \"合格\" } }", en: "a scale, as scale { below = \"poor\", { 70, \"good\" } }")
        guard let scale = reader["grade"].payload(Scale.self) else { throw reader.wrongType("grade", reader["grade"], expected: expected) }
        if let number = scale.values.first(where: { if case .text = $0 { false } else { true } }) {
            throw reader.error(
                "wrong_type", Message(zh: "等次要写文字，不是 \(number)", en: "a grade is a word, not \(number)"),
                at: reader.source.place(ofSetting: "grade", from: reader.node.line), hint: Message(zh: "例如 { 70, \"合格\" }", en: "as { 70, \"good\" }"))
        }
        return scale
    }

    /// A grade that the scale never gives would have no points that it asks for.
    private static func refuseStrangeGrade(_ grade: String, _ scale: Scale, _ node: Node, _ context: ScoreContext) throws {
        let known = scale.values.map(\.description)
        guard !known.contains(grade), let quota = node.children(["quota"]).first else { return }
        let reader = try context.reader(quota, QuotaWord.spec)
        throw reader.error(
            "unknown_grade", Message(zh: "等次表里没有“\(grade)”", en: "the scale of grades has no \"\(grade)\""),
            at: context.source.place(ofWord: grade, from: quota.line), hint: .nearest(to: grade, among: known))
    }

    private static func quota(_ node: Node, _ context: ScoreContext, _ reader: Reader) throws -> ScoreQuota? {
        let nodes = node.children(["quota"])
        guard nodes.count < 2 else {
            throw reader.error(
                "two_quotas", Message(zh: "\(node.title) 有两个名额", en: "\(node.title) has two quotas"), at: context.source.place(of: nodes[1]),
                hint: Message(zh: "只留一个", en: "keep one"))
        }
        return try nodes.first.map { try QuotaWord.quota($0, context) }
    }
}
