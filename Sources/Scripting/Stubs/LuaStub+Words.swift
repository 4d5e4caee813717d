import Ledger
import LuaRuntime
import Rules

extension LuaStub {
    /// A word that takes a table, or a name and a table.
    mutating func writeWord(_ word: WordSpec) {
        writeSettingsClass(word, entries: entries(word))
        let result = Self.result(word.word)
        if result == "zhibu.part.\(word.word)" { lines += ["", "---@class \(result)"] }
        if NodeWords.named.contains(word.word) {
            if NodeWords.rows.contains(word.word) { lines.append("---@overload fun(row: zhibu.row.\(word.word)): zhibu.row") }
            lines += ["---@param id string", "---@return fun(settings: zhibu.settings.\(word.word)): \(result)", "function \(word.word)(id) end", ""]
        } else {
            let isText = word.word == "sentence" ? "string|" : ""
            lines += ["---@param settings \(isText)zhibu.settings.\(word.word)", "---@return \(result)", "function \(word.word)(settings) end", ""]
        }
    }

    /// `integer { … }`: a field of an activity type, the value of a setting.
    mutating func writeField(_ word: WordSpec) {
        writeSettingsClass(word, entries: "string")
        lines += ["---@param settings string|zhibu.settings.\(word.word)", "---@return zhibu.field", "function \(word.word)(settings) end", ""]
    }

    private mutating func writeSettingsClass(_ word: WordSpec, entries: String) {
        lines += ["--- \(word.doc) / \(word.zh)", "---@class zhibu.settings.\(word.word)"]
        lines += word.settings.map { LuaType.field($0) }
        // The setting's name is a field of the subject: which there are, the subject says.
        if word.word == "allowed" { lines.append("---@field [string] string|string[]|zhibu.test") }
        lines.append("---@field [integer] \(entries)")
    }

    /// What may stand in a word without a name: the sentence or the first values, and what it holds.
    private func entries(_ word: WordSpec) -> String {
        var kinds = word.holds.map(Self.result).sorted().withoutRepeats()
        if NodeWords.bodies.contains(word.word) || word.word == "sum" {
            kinds += ["string", "integer", "zhibu.test", "zhibu.scale", "zhibu.span", "zhibu.rule", "string[]"]
        } else if NodeWords.items.contains(word.word) {
            kinds += [
                "zhibu.number", "string", "zhibu.scale", "zhibu.judgement", "zhibu.entered", "table<string, zhibu.number|string>",
                "fun(record: zhibu.record): zhibu.number|string",
            ]
        } else if NodeWords.scoring.contains(word.word) {
            kinds += ["string", "zhibu.test", "zhibu.judgement"]
        } else if word.word == "expect" {
            kinds += ["string", "zhibu.period", "zhibu.verdict"]
        } else {
            kinds.append("string")
        }
        return kinds.joined(separator: "|")
    }

    /// What a word makes: it can only be put where its kind belongs.
    static func result(_ word: String) -> String {
        if NodeWords.declarations.contains(word) { return "zhibu.declaration" }
        if NodeWords.bodies.contains(word) || word == "sum" { return "zhibu.body" }
        if NodeWords.items.contains(word) { return "zhibu.item" }
        if NodeWords.rows.contains(word) { return "zhibu.row" }
        if NodeWords.fields.contains(word) { return "zhibu.field" }
        return "zhibu.part.\(word)"
    }

    /// A row of a case: first the columns that everybody knows, then fields by name.
    mutating func writeRow(_ model: ModelSpec) {
        lines += [
            "--- A row of a case: \(model.leading.joined(separator: ", ")), then fields by name. / 例子里的一行\(model.zh)", "---@class zhibu.row.\(model.name)",
        ]
        for (place, name) in model.leading.enumerated() {
            lines.append("---@field [\(place + 1)] \(LuaType.entry(model.field(name)!.kind))? \(model.field(name)!.zh)")
        }
        for field in model.fields where !field.isManaged && field.name != "id" {
            lines.append("---@field \(field.name) \(LuaType.optional(LuaType.entry(field.kind), true)) \(field.doc) / \(field.zh)")
        }
        lines += CaseRowWords.further(model, catalogue.vocabulary).map {
            "---@field \($0.name) \(LuaType.optional($0.shape, true)) \($0.doc) / \($0.zh)"
        }
        // Several days make several rows.
        if model.leading.contains(where: { model.field($0)!.kind == .day }) { lines.append("---@field [integer] string|zhibu.day") }
        lines.append("---@field [string] string|string[]|integer|boolean|zhibu.day")
        guard !NodeWords.named.contains(model.name) else { return lines.append("") }
        lines += ["---@param row zhibu.row.\(model.name)", "---@return zhibu.row", "function \(model.name)(row) end", ""]
    }

    /// Limits, spans, days, verdicts.
    mutating func writeTests() {
        for word in TestWords.all { write(word, as: word.name, model: nil) }
        for (name, value) in TestWords.constants() where name != "rule" {
            lines += ["---@type \(value.payload(Verdict.self) != nil ? "zhibu.verdict" : "zhibu.test")", "\(name) = nil"]
        }
        add(
            "--- The day as of which the ledger is asked. / 截至日期", "---@return zhibu.day", "function as_of() end",
            "--- What a script was given on the command line: name=value. / 命令行给脚本的参数", "---@type table<string, string>", "args = nil")
    }
}
