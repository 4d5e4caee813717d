import Ledger
import LuaRuntime
import Rules

/// `sheet "id" { …, into = "marks", column { "trainee", "姓名" }, matrix { "status", … } }`: how a sheet of a unit's own shape is imported.
enum SheetDeclaration {
    static let spec = WordSpec(
        "sheet", "How a sheet of a unit's own shape is read: which headings are which fields, where the records end.", zh: "表格",
        zhDoc: "本单位自己的表怎样读入：哪个表头是哪个字段，到哪里为止。", entries: [.sentence],
        settings: [
            SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", zhDoc: "表的中文名称，导入时可用 --as 指明。"),
            SettingSpec("into", .text, "What its records are: a collection, or an activity type.", zh: "记录", zhDoc: "读成哪种记录：一个集合，或一个活动类型。", required: true),
            SettingSpec(
                "set", .any, "What each record gets that no column says: field = text.", zh: "固定值", zhDoc: "表里没有、每条记录都有的值：字段 = 文字。",
                shape: "table<string, string>"),
            SettingSpec(
                "words", .any, "Words of the sheet and what is read in their place.", zh: "换词", zhDoc: "表里的词，和读作的词。", shape: "table<string, string>"),
            SettingSpec(
                "heading_rows", .integer, "How many rows the headings take; where there is a matrix, what stands above it says so.", zh: "表头行数",
                zhDoc: "表头占几行；有 matrix 时由上方的字段决定。"),
            SettingSpec(
                "key", .list, "The fields by which a record that is there already is known; its model's own key where nothing is said.", zh: "认定",
                zhDoc: "按哪些字段认出台账里已有的记录；不写则按这种记录自己的关键字段。"),
            SettingSpec("stop_at", .list, "Texts at the head of a row at which the records end.", zh: "到此为止", zhDoc: "一行以这些文字开头时，记录到此为止。"),
            SettingSpec("ignore", .list, "Headings whose columns are not read.", zh: "不读的列", zhDoc: "这些表头的列不读。"),
        ], holds: NodeWords.rows.union(["column", "matrix", "case"]),
        example: """
            sheet "half_day_marks" {
              "Marks of a class: a row a trainee, two columns a day.", zh = "半日考勤表", into = "marks",
              column { "trainee", "姓名", "学员姓名" },
              matrix { "status", under = { "date", "half" }, symbols = { ["√"] = "present", ["△"] = "sick", [""] = blank } },
              words = { ["上"] = "am", ["下"] = "pm" }, stop_at = { "以下空白" }, ignore = { "签字" },
              trainee { "李示例", class = "示例班" },
              case "a sign nobody knows" {
                year = "2021",
                grid { { "姓名", "3月8日", "", "签字" }, { "", "上", "下", "" }, { "李示例", "√", "?", "李" }, { "以下空白" }, { "王样本", "√", "√" } },
                expect { rows = 1, refused = 1 }, expect { "李示例", "2021-03-08", "am", rows = 1 }, expect { "李示例", "2021-03-08", refused = "?" },
              },
            }
            """)

    static let column = WordSpec(
        "column", "A field, and the headings under which the sheet has it.", zh: "列", zhDoc: "一个字段，和表里它的各种表头。",
        entries: [
            SettingSpec("field", .text, "A field of the records; for activities a role too.", zh: "字段", zhDoc: "记录的字段；活动也可以是角色。", required: true),
            SettingSpec("heading …", .text, "How the sheet heads it, in one way or several.", zh: "表头", zhDoc: "表里的表头，一种或几种写法。", required: true),
        ],
        settings: [
            SettingSpec(
                "required", .flag, "Whether a sheet without it is none of this shape; true where nothing is said.", zh: "必有",
                zhDoc: "没有这一列是否就不是这种表；不写为 true。")
        ])

    static let matrix = WordSpec(
        "matrix", "Cells of which each is a record, under heading rows that tell them apart.", zh: "矩阵", zhDoc: "一格一条记录，由上面几行表头区分。",
        entries: [SettingSpec("field", .text, "The field that a cell says.", zh: "字段", zhDoc: "格子里写的字段。", required: true)],
        settings: [
            SettingSpec("under", .list, "The fields of the heading rows, from top to bottom.", zh: "上方", zhDoc: "各行表头是哪些字段，从上到下。", required: true),
            SettingSpec(
                "symbols", .any, "What each sign means, blank for no record; no other sign may stand.", zh: "记号",
                zhDoc: "每个记号的意思，blank 表示没有记录；不许有别的记号。", shape: "table<string, string|zhibu.test>"),
        ])

    static let grid = WordSpec(
        "grid", "The cells of a sheet, row by row, in a case of a sheet.", zh: "格子", zhDoc: "表格例子里各行的格子。",
        entries: [SettingSpec("row …", .list, "The texts of a row.", zh: "行", zhDoc: "一行各格的文字。", required: true)])

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity, _ binding: Binding) throws -> PluginSheet {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let identity = CheckIdentity(
            id: node.id ?? "", plugin: plugin, doc: try reader.sentence(), zh: try reader.text("zh") ?? "", location: node.location, cites: nil)
        let fields = try SheetFields(try reader.text("into") ?? "", reader, binding)
        var shape = SheetShape(identity.id, zh: identity.zh.isEmpty ? identity.id : identity.zh, into: fields.into)
        for child in node.children(["column"]) {
            let column = try column(child, Reader(child, source, column, plugin: plugin), fields)
            shape.columns.append(column)
        }
        guard !shape.columns.isEmpty else {
            throw reader.error(
                "no_column", Message(zh: "\(node.title) 没有列", en: "\(node.title) has no column"),
                hint: Message(zh: "例如 column { \"date\", \"日期\" }", en: "as column { \"date\", \"日期\" }"))
        }
        let matrices = node.children(["matrix"])
        if matrices.count > 1 {
            throw reader.error(
                "two_matrices", Message(zh: "一张表只能有一个 matrix", en: "a sheet has one matrix at most"), at: source.place(of: matrices[1]),
                hint: Message(zh: "写成两个 sheet", en: "make two sheets of it"))
        }
        if let matrix = matrices.first { shape.matrix = try Self.matrix(Reader(matrix, source, Self.matrix, plugin: plugin), fields) }
        for (field, value) in try reader.namedTable("set") {
            try fields.require(field, reader)
            shape.fixed[field] = try text(value, field, reader)
            try fields.checkValue(shape.fixed[field]!, of: field, in: "set", reader)
        }
        for (word, value) in try pairs("words", reader) { shape.words[word] = try text(value, "words", reader) }
        shape.stopAt = try reader.words("stop_at") ?? []
        shape.ignored = try reader.words("ignore") ?? []
        try refuseDoubled(shape, reader)
        try refuseDoubledHeadings(shape, reader)
        shape.headingRows = try headingRows(shape, reader)
        shape.key = try key(shape, reader, fields)
        return PluginSheet(identity: identity, shape: shape)
    }

    private static func column(_ node: Node, _ reader: Reader, _ fields: SheetFields) throws -> SheetShape.Column {
        let texts = try reader.texts(Message(zh: "字段和表头", en: "a field and its headings"), example: "column { \"date\", \"日期\" }")
        try fields.require(texts[0], reader)
        guard texts.count > 1 else {
            throw reader.error(
                "no_spelling", Message(zh: "列 '\(texts[0])' 没有表头", en: "the column '\(texts[0])' has no heading"),
                hint: Message(zh: "例如 column { \"date\", \"日期\" }", en: "as column { \"date\", \"日期\" }"))
        }
        return SheetShape.Column(texts[0], Array(texts.dropFirst()), isRequired: try reader.flag("required") ?? true)
    }

    private static func matrix(_ reader: Reader, _ fields: SheetFields) throws -> SheetShape.Matrix {
        let field = try reader.firstText(Message(zh: "格子里的字段", en: "the field that a cell says"))
        let under = try reader.words("under") ?? []
        for name in [field] + under { try fields.require(name, reader, isStored: true) }
        var symbols: [String: String?] = [:]
        for (sign, value) in try pairs("symbols", reader) {
            symbols[sign] = value.payload(Test.self) == .blank ? .some(nil) : try text(value, "symbols", reader)
            if case .some(.some(let meaning)) = symbols[sign] { try fields.checkValue(meaning, of: field, in: "symbols", reader) }
        }
        return SheetShape.Matrix(field, under: under, symbols: symbols)
    }

    private static func headingRows(_ shape: SheetShape, _ reader: Reader) throws -> Int {
        guard reader.has("heading_rows") else { return 1 }
        guard shape.matrix == nil else {
            throw reader.error(
                "headings_of_matrix", Message(zh: "有 matrix 时表头行数由 under 决定", en: "where there is a matrix, under says how many rows the headings take"),
                at: reader.source.place(ofSetting: "heading_rows", from: reader.node.line),
                hint: Message(zh: "删去 heading_rows", en: "take heading_rows out"))
        }
        guard let rows = reader["heading_rows"].integer, 1...5 ~= rows else {
            throw reader.wrongType("heading_rows", reader["heading_rows"], expected: Message(zh: "一个 1 到 5 的整数", en: "a whole number from 1 to 5"))
        }
        return Int(rows)
    }

    /// Fields that every record of the sheet has, so that each can be looked for.
    private static func key(_ shape: SheetShape, _ reader: Reader, _ fields: SheetFields) throws -> [String] {
        let filled = shape.columns.map(\.field) + shape.fixed.keys.sorted() + (shape.matrix.map { $0.under + [$0.field] } ?? [])
        return try (try reader.words("key") ?? []).map { name in
            try fields.require(name, reader, isStored: true)
            guard filled.contains(name) else {
                throw reader.error(
                    "unfilled_key", Message(zh: "key 里的 '\(name)' 表里没有这一列", en: "'\(name)' of the key is filled by no column"),
                    at: reader.source.place(ofValue: name, inSetting: "key", from: reader.node.line),
                    hint: .nearest(to: name, among: filled))
            }
            return name
        }
    }

    private static func text(_ value: LuaValue, _ name: String, _ reader: Reader) throws -> String {
        guard let text = value.string ?? LuaNumber.text(value) else { throw reader.wrongType(name, value, expected: Message(zh: "一段文字", en: "a text")) }
        return text
    }

    /// A table whose names are words of a sheet: their order says nothing.
    private static func pairs(_ setting: String, _ reader: Reader) throws -> [(String, LuaValue)] {
        guard reader.has(setting) else { return [] }
        guard case .table(let table) = reader[setting] else {
            throw reader.wrongType(setting, reader[setting], expected: Message(zh: "一个 { [\"词\"] = … }", en: "a { [\"word\"] = … }"))
        }
        return try table.pairs().map { key, value in
            guard let word = key.string else { throw reader.nameless(setting, value) }
            return (word, value)
        }
    }
}

/// A shape of sheets with who declares it.
struct PluginSheet: Sendable {
    let identity: CheckIdentity
    let shape: SheetShape
}
