import Ledger
import LuaRuntime
import Rules

/// `regulation "id" { …, edition "name" { from =, clause "id" { … } } }`: rules as dated data.
enum RegulationDeclaration {
    static let spec = WordSpec(
        "regulation", "A set of rules, as editions with clauses.", zh: "制度", zhDoc: "一项制度，按版本写条款。", entries: [.sentence],
        settings: [
            SettingSpec("zh", .text, "The title in Chinese.", zh: "中文名称", zhDoc: "制度的中文名称。", required: true),
            SettingSpec("issuer", .text, "national or unit.", zh: "发布方", zhDoc: "national 上级，或 unit 本单位。", choices: ["national", "unit"]),
            SettingSpec("number", .text, "Number of the document.", zh: "文号", zhDoc: "文件的文号。"),
        ], holds: ["edition"],
        example: """
            regulation "lecture_order" {
              "Our order of Party lectures.", zh = "党课办法", issuer = "unit",
              edition "2021" { from = "2021-01-01", certainty = "local",
                clause "number" { "A lecture a year.", article = "3", level = "unit", params = { times = at_least(1) } } },
              edition "2022" { from = "2022-01-01", keeps = "2021", certainty = "local",
                clause "number" { "Two lectures a year.", article = "3", level = "unit", params = { times = at_least(2) } } },
            }

            check "lectures_by_the_order" {
              "As many lectures as the edition of the year asks for.", zh = "党课次数", on = "unit", per = "year", cites = "lecture_order/number",
              count { "lecture", rule.times },
              case "one was enough in 2021 and is not in 2022; before there was no order" {
                activity { "lecture", "2020-03-05", "2021-03-05", "2022-03-05" },
                expect { "2020", not_applicable }, expect { "2021", met, target = 1 }, expect { "2022", not_met, actual = 1, target = 2 },
              },
            }
            """)

    static let edition = WordSpec(
        "edition", "The regulation as it stands from a day on.", zh: "版本", zhDoc: "制度自某日起施行的一版。",
        settings: [
            SettingSpec("from", .day, "The first day in force.", zh: "施行日期", zhDoc: "开始施行的日期。", required: true),
            SettingSpec("through", .day, "The last day in force.", zh: "废止日期", zhDoc: "最后施行的日期。"),
            SettingSpec("keeps", .text, "The edition whose clauses go on in force where this one does not restate them.", zh: "沿用版本", zhDoc: "没有重写的条款沿用哪一版。"),
            SettingSpec("source", .text, "Where the text can be read.", zh: "来源", zhDoc: "在哪里可以查到原文。"),
            SettingSpec(
                "certainty", .text, "read, secondary, memory or local.", zh: "确定程度", zhDoc: "read 读过全文，secondary 转述，memory 凭记忆，local 本单位。", choices: certainties
            ),
        ], holds: ["clause"])

    static let clause = WordSpec(
        "clause", "An article with its level and its numbers.", zh: "条款", zhDoc: "一个条款：约束力和其中的数。", entries: [.sentence],
        settings: [
            SettingSpec("zh", .text, "What it says, in Chinese.", zh: "中文说明", zhDoc: "条款内容的中文说明。"),
            SettingSpec("article", .text, "Its number.", zh: "条号", zhDoc: "条款的条号。"),
            SettingSpec(
                "level", .text, "must, generally, in_principle, unit or practice.", zh: "约束力", zhDoc: "must、generally、in_principle、unit 或 practice。",
                choices: Level.allCases.map(\.rawValue), required: true),
            SettingSpec(
                "tightens", .text, "The clause that it lies on top of: regulation/clause.", zh: "加严的条款", zhDoc: "加在哪个条款之上：制度/条款。"),
            SettingSpec(
                "units", .list, "The units that have taken it on; all where left out, { } for none yet.", zh: "采用的组织",
                zhDoc: "采用它的组织；不写为全部，{ } 为尚无。"),
            SettingSpec(
                "params", .any, "Its numbers: name = at_least(1), a scale, a span.", zh: "参数", zhDoc: "条款里的数：名称 = at_least(1)、分档表、时长或词语表。",
                shape: "table<string, zhibu.test|zhibu.scale|zhibu.span|string[]>"),
        ])

    private static let issuers = ["national", "unit"]
    static let certainties = ["read", "secondary", "memory", "local"]

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity) throws -> RegulationRules {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let editions = try node.children(["edition"]).map { try edition($0, source, plugin) }
        guard !editions.isEmpty else {
            throw reader.error(
                "no_edition", Message(zh: "\(node.title) 没有版本", en: "\(node.title) has no edition"),
                hint: Message(zh: "加上 edition \"2021\" { from = …, clause … }", en: "add edition \"2021\" { from = …, clause … }"))
        }
        try EditionOrder.check(node, editions, source, plugin)
        let issuer = try reader.text("issuer") ?? "unit"
        guard issuers.contains(issuer) else { throw reader.unknownValue(issuer, of: "issuer", known: issuers) }
        return RegulationRules(
            id: node.id ?? "", doc: try reader.sentence(), zh: try reader.text("zh") ?? "", issuer: issuer, editions: editions,
            location: node.location)
    }

    private static func edition(_ node: Node, _ source: SourceText, _ plugin: PluginIdentity) throws -> EditionRules {
        let reader = try Reader(node, source, edition, plugin: plugin)
        let certainty = try reader.text("certainty") ?? ""
        if !certainty.isEmpty, !certainties.contains(certainty) {
            throw reader.error(
                "unknown_value", Message(zh: "certainty 没有 '\(certainty)'", en: "there is no certainty '\(certainty)'"),
                at: source.place(ofWord: certainty, from: node.line), hint: .nearest(to: certainty, among: certainties))
        }
        return EditionRules(
            name: node.id ?? "", from: try reader.day("from")!, through: try reader.day("through"), keeps: try reader.text("keeps"),
            clauses: try node.children(["clause"]).map { try clause($0, source, plugin) }, source: try reader.text("source") ?? "", certainty: certainty)
    }

    private static func clause(_ node: Node, _ source: SourceText, _ plugin: PluginIdentity) throws -> ClauseRules {
        let reader = try Reader(node, source, clause, plugin: plugin)
        var parameters: [String: Parameter] = [:]
        if case .table(let table) = reader["params"] {
            for (key, value) in try table.pairs() {
                guard let name = key.string, let parameter = try parameter(value) else {
                    throw reader.wrongType(
                        key.string ?? "params", value,
                        expected: Message(zh: "一个界限、时长、表或列表，如 at_least(1)", en: "a limit, a span, a scale or a list, as at_least(1)"))
                }
                parameters[name] = parameter
            }
        } else if reader.has("params") {
            throw reader.wrongType("params", reader["params"], expected: Message(zh: "一个 { … }", en: "a { … }"))
        }
        return ClauseRules(
            id: node.id ?? "", doc: try reader.sentence(), zh: try reader.text("zh") ?? "", article: try reader.text("article") ?? "",
            level: try level(reader)!, parameters: parameters, tightens: try tightened(reader), units: try units(reader), location: node.location)
    }

    /// Whether there is such a clause can be told when every regulation is read.
    private static func tightened(_ reader: Reader) throws -> ClauseReference? {
        guard let text = try reader.text("tightens") else { return nil }
        guard let reference = ClauseReference(text) else {
            throw reader.error(
                "unknown_clause", Message(zh: "没有条款 '\(text)'", en: "there is no clause '\(text)'"),
                at: reader.source.place(ofValue: text, inSetting: "tightens", from: reader.node.line),
                hint: Message(zh: "写成 制度/条款", en: "write regulation/clause"))
        }
        return reference
    }

    private static func units(_ reader: Reader) throws -> [String]? {
        guard reader.has("units") else { return nil }
        guard reader.has("tightens") else {
            throw reader.error(
                "no_tightens",
                Message(zh: "units 说的是谁采用加严的条款，这里没有 tightens", en: "units says who takes on a clause that tightens another, and tightens is not set"),
                at: reader.source.place(ofSetting: "units", from: reader.node.line),
                hint: Message(zh: "加上 tightens = \"制度/条款\"，或去掉 units", en: "add tightens = \"regulation/clause\", or leave units out"))
        }
        if case .table(let table) = reader["units"], try table.pairs().isEmpty { return [] }
        return try reader.words("units")
    }

    private static func parameter(_ value: LuaValue) throws -> Parameter? {
        if let test = value.payload(Test.self) { return .test(test) }
        if let scale = value.payload(Scale.self) { return .scale(scale) }
        if let span = value.payload(Span.self) { return .span(span) }
        if let table = value.table {
            let words = try table.array().compactMap(\.string)
            return words.isEmpty ? nil : .words(words)
        }
        return nil
    }

    /// The setting `level`, where it is given.
    static func level(_ reader: Reader) throws -> Level? {
        guard let name = try reader.text("level") else { return nil }
        guard let level = Level(rawValue: name) else {
            let known = Level.allCases.map(\.rawValue)
            throw reader.error(
                "unknown_level", Message(zh: "没有约束力 '\(name)'", en: "there is no level '\(name)'"),
                at: reader.source.place(ofValue: name, inSetting: "level", from: reader.node.line),
                hint: .nearest(to: name, among: known))
        }
        return level
    }
}
