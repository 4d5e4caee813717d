import Ledger
import LuaRuntime
import Rules

/// `text { … }`, `integer { … }`: a field that an activity type adds. It makes the same `FieldSpec` as a model's own.
enum FieldDeclaration {
    static func spec(_ word: String) -> WordSpec {
        WordSpec(
            word, doc(word), zh: label(word), zhDoc: zhDoc(word), entries: [.sentence],
            settings: shared + own(word), example: example(word))
    }

    private static let shared = [
        SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", zhDoc: "表格里的中文名称。"),
        SettingSpec("required", .flag, "Whether it must be filled.", zh: "必填", zhDoc: "是否必填。"),
        SettingSpec("personal", .flag, "Whether it is masked unless asked for.", zh: "个人信息", zhDoc: "是否按个人信息遮盖，除非明确要求显示。"),
        SettingSpec(
            "default", .any, "What it is where nothing is given: of a setting, of an argument of a job.", zh: "缺省值", zhDoc: "不给时的值：用于设置和任务的参数。",
            shape: "string|integer|boolean"),
    ]

    /// What only this kind of field has.
    private static func own(_ word: String) -> [SettingSpec] {
        switch word {
        case "integer", "decimal":
            [
                SettingSpec("min", .number, "The least value.", zh: "最小值", zhDoc: "最小值。"),
                SettingSpec("max", .number, "The greatest value.", zh: "最大值", zhDoc: "最大值。"),
            ]
        case "link":
            [
                SettingSpec(
                    "of", .text, "The model that a link points to.", zh: "所指对象", zhDoc: "link 指向哪种记录。", choices: Catalogue.models.map(\.name), required: true)
            ]
        case "choice":
            [
                SettingSpec(
                    "values", .any, "The values of a choice: a list of words, or each word with its label, { lecture = \"专题讲授\" }.", zh: "可选值",
                    zhDoc: "可选的值：一列词语，或 词语 = 名称。", shape: "string[]|table<string, string>")
            ]
        default: []
        }
    }

    /// A declaration that uses the word.
    private static func example(_ word: String) -> String {
        switch word {
        case "span":
            """
            job "remind_of_a_year" {
              "Writes a reminder at the end of a year.", zh = "年终提醒", args = { year = span { "Of which year.", default = "last" } },
              run = function(ledger, args) ledger.reminders:add { title = "归档", date = args.year.to } end,
              case "one" { args = { year = "2021" }, expect { added = { reminders = 1 } } },
            }
            """
        case "link":
            """
            job "remind_one" {
              "Writes a reminder for one member.", zh = "提醒一人", args = { whom = link { "For whom.", of = "member" } },
              run = function(ledger, args) ledger.reminders:add { title = "谈话", date = as_of(), owner = args.whom } end,
              case "one" { args = { whom = "李示例" }, member { "李示例" }, expect { added = { reminders = 1 } } },
            }
            """
        default:
            """
            activity_type "visit_with_\(word)" {
              "A visit.", zh = "走访（\(word)）",
              fields = { noted_\(word) = \(word) { "What was noted of it.", zh = "走访记录\(word)"\(word == "choice" ? ", values = { \"called\", \"asked\" }" : "") } },
            }
            measure "visits_noted_by_\(word)" {
              "Visits of which something was noted.", zh = "有记录的走访", on = "unit", unit = "次",
              count { "visit_with_\(word)", where = { noted_\(word) = filled } },
              case "one of two" {
                activity { "visit_with_\(word)", "2021-03-05", noted_\(word) = \(sample(word)) }, activity { "visit_with_\(word)", "2021-03-06" },
                expect { "2021", value = 1 },
              },
            }
            """
        }
    }

    private static func sample(_ word: String) -> String {
        switch word {
        case "integer": "3"
        case "decimal": #""2.5""#
        case "date": #""2021-03-04""#
        case "flag": "true"
        case "choice": #""called""#
        default: #""三户""#
        }
    }

    private static func label(_ word: String) -> String {
        switch word {
        case "span": "期间参数"
        case "link": "记录参数"
        default: "字段"
        }
    }

    private static func zhDoc(_ word: String) -> String {
        switch word {
        case "text": "一段文字。"
        case "integer": "一个整数。"
        case "decimal": "一个两位小数的精确数。"
        case "date": "一个日期，可以只到月或年。"
        case "flag": "是或否。"
        case "choice": "一组可选值之一。"
        case "span": "一个期间：2021、2021Q3、last 等。"
        case "link": "一条记录，按名称指出。"
        default: ""
        }
    }

    static func doc(_ word: String) -> String {
        switch word {
        case "text": "A text."
        case "integer": "A whole number."
        case "decimal": "An exact number with two places."
        case "date": "A day, a month or a year."
        case "flag": "Yes or no."
        case "choice": "One of a closed list."
        case "span": "A period: 2021, 2021Q3, last."
        case "link": "A record, by its name."
        default: ""
        }
    }

    static func read(_ name: String, _ node: Node, _ source: SourceText, plugin: PluginIdentity) throws -> FieldSpec {
        let reader = try Reader(node, source, spec(node.word), plugin: plugin)
        if node.word == "span" || node.word == "link" || reader.has("default") {
            throw reader.error(
                "not_stored", Message(zh: "活动的字段不能是 \(node.word)，也没有 default", en: "a field of an activity is no \(node.word) and has no default"),
                at: reader.has("default") ? source.place(ofSetting: "default", from: node.line) : nil,
                hint: Message(zh: "span、link 和 default 用在 setting 和 job 的 args 里", en: "span, link and default belong to a setting and to the args of a job"))
        }
        let kind = try kind(reader)
        var field = FieldSpec(name, kind, try reader.sentence(), zh: try reader.text("zh") ?? "")
        let bounds = try bounds(reader)
        field = field.range(bounds.least, bounds.most)
        if try reader.flag("required") == true { field = field.required() }
        if try reader.flag("personal") == true { field = field.personal() }
        return field
    }

    /// `min` and `max`, where they leave anything between them.
    static func bounds(_ reader: Reader) throws -> (least: Hundredths?, most: Hundredths?) {
        let (least, most) = (try reader.hundredths("min"), try reader.hundredths("max"))
        if let least, let most, most < least { throw reader.crossed("min", least, "max", most) }
        return (least, most)
    }

    /// What a word of a field holds; `span` and `link` are told apart by the caller.
    static func kind(_ reader: Reader) throws -> FieldKind {
        switch reader.node.word {
        case "integer": .integer
        case "decimal": .decimal
        case "date": .day
        case "flag": .flag
        case "choice": .choice(try choices(reader))
        default: .text
        }
    }

    /// In the order in which they are written.
    private static func choices(_ reader: Reader) throws -> [Choice] {
        guard case .table(let table) = reader["values"] else {
            throw reader.error(
                "no_choices", Message(zh: "choice 没有列出可选值", en: "a choice lists no values"),
                hint: Message(
                    zh: "写 values = { \"甲\", \"乙\" }，或 values = { first = \"甲\" }", en: "write values = { \"one\", \"two\" }, or values = { first = \"label\" }"
                ))
        }
        let words = try table.array().map { value in
            guard let word = value.string else { throw reader.wrongType("values", value, expected: Message(zh: "文字", en: "texts")) }
            return Choice(word, word)
        }
        let labelled = try table.pairs().compactMap { key, value -> Choice? in
            guard let name = key.string else { return nil }
            guard let label = value.string else { throw reader.wrongType(name, value, expected: Message(zh: "文字", en: "texts")) }
            return Choice(name, label)
        }
        let line = reader.source.place(ofSetting: "values", from: reader.node.line)?.line ?? reader.node.line
        let order = reader.source.inOrder(labelled.map(\.name), from: line)
        return words + order.compactMap { name in labelled.first { $0.name == name } }
    }
}
