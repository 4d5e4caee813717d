import Ledger
import LuaRuntime
import Rules

extension LuaStub {
    /// Days, spans, numbers, verdicts: the classes that the host hands over.
    mutating func writeValues() {
        write(DayClass.day, "日期，可以只到月或年。", operators: ["add(zhibu.span): zhibu.day", "sub(zhibu.span): zhibu.day", "sub(zhibu.day): integer"])
        write(DayClass.period, "期间，首尾都算。")
        write(WordClass.span, "时长。")
        write(WordClass.test, "界限，说明是至少还是至多。")
        write(WordClass.scale, "分档表。")
        write(WordClass.schedule, "周期安排。")
        let arithmetic = ["add", "sub", "mul", "div"].map { "\($0)(zhibu.number): zhibu.number" } + ["unm: zhibu.number"]
        write(DecimalClass.decimal, "两位小数的精确数。", operators: arithmetic)
        write(DecimalClass.fraction, "精确分数。", operators: arithmetic)
        write(FigureClass.figure, "资料不全的指标，只知下限。", operators: arithmetic)
        write(
            name: "values", "Values that a query handed over.", "查询得到的一列值。", methods: QueryWords.valueSignatures,
            operators: ["len: integer", "call: zhibu.value"])
        add(
            "--- A number: whole, or an exact decimal. / 数：整数或精确小数。",
            "---@alias zhibu.number integer|zhibu.decimal|zhibu.fraction|zhibu.figure",
            "--- What a field holds. / 字段的值。", "---@alias zhibu.value string|integer|boolean|zhibu.number|zhibu.day|zhibu.record",
            "--- What a limit is compared with. / 界限的值。", "---@alias zhibu.bound zhibu.number|string|zhibu.day|zhibu.span",
            "--- What a condition asks of a field besides a value: one of several, a period, a limit. / 条件：几个值之一、期间、界限。",
            "---@alias zhibu.match string[]|integer[]|zhibu.period|zhibu.test",
            "--- Records that something rests on. / 依据的记录。", "---@alias zhibu.evidence zhibu.record|zhibu.query|(zhibu.record|zhibu.query)[]",
            "--- Steps of a scale, { bound, value } each, and what lies above or below. / 分档：{ 界限, 值 }，以及 above 或 below。",
            "---@class zhibu.scale_steps", "---@field above (string|zhibu.number)?", "---@field below (string|zhibu.number)?",
            "---@field [integer] (string|zhibu.number)[]")
        writeParts("verdict_parts", JudgementReading.spec)
        writeParts("figure_parts", FigureReading.spec, entry: "zhibu.number|string")
        add("--- A verdict with what it rests on. / 带依据的结论。", "---@class zhibu.judgement")
        add(
            "--- A verdict; called in a `run` it says what it rests on. / 结论；在 run 里调用它，说明依据。", "---@class zhibu.verdict",
            "---@overload fun(why: string|zhibu.verdict_parts?): zhibu.judgement")
        writeRule()
        writeSettings()
    }

    private mutating func write(_ hostClass: HostClass, _ zh: String, operators: [String] = []) {
        write(name: hostClass.name, hostClass.doc, zh, fields: hostClass.fields, methods: hostClass.methods, operators: operators)
    }

    private mutating func write(
        name: String, _ doc: String, _ zh: String, fields: [HostField] = [], methods: [HostFunction] = [], operators: [String] = []
    ) {
        lines += ["--- \(doc) / \(zh)", "---@class zhibu.\(name)"]
        lines += fields.map { "---@field \($0.name) \(LuaType.of($0)) \($0.doc)" }
        lines += operators.map { "---@operator \($0)" }
        if !methods.isEmpty { lines.append("local \(name)_value = {}") }
        for method in methods { write(method, as: "\(name)_value:\(method.name)", model: nil) }
        lines.append("")
    }

    /// A table that a call takes or a function returns.
    mutating func writeParts(_ name: String, _ spec: WordSpec, entry: String? = nil) {
        lines += ["--- \(spec.doc) / \(spec.zh)", "---@class zhibu.\(name)"]
        lines += spec.settings.map { LuaType.field($0) }
        if let entry { lines.append("---@field [1] \(entry)") }
        lines.append("")
    }

    /// A function with its parameters.
    /// - Parameter model: whose records a query's method is about.
    mutating func write(_ function: HostFunction, as name: String, model: ModelSpec?) {
        lines.append("--- \(function.doc)\(ChineseDocs.words[function.name].map { " / \($0)" } ?? "")")
        func written(_ parameter: HostParameter) -> String { parameter.isVariadic ? "..." : parameter.name }
        for parameter in function.parameters {
            lines.append(
                "---@param \(written(parameter)) \(LuaType.of(parameter, model))\(parameter.isOptional && !parameter.isVariadic ? "?" : "") \(parameter.doc)")
        }
        if !function.result.isEmpty { lines.append("---@return \(LuaType.result(function.result, model))") }
        lines.append("function \(name)(\(function.parameters.map(written).joined(separator: ", "))) end")
    }

    /// `rule`: the parameters of all clauses; which there are in a check its clause says.
    private mutating func writeRule() {
        var kinds: [String: Set<String>] = [:]
        for clause in catalogue.ruleBook.regulations.values.flatMap(\.editions).flatMap(\.clauses) {
            for (name, parameter) in clause.parameters { kinds[name, default: []].insert(LuaType.of(parameter)) }
        }
        lines += ["--- The parameters of the cited clause. / 所依据条款的参数。", "---@class zhibu.rule"]
        lines += kinds.sorted { $0.key < $1.key }.map { "---@field \($0.key) \($0.value.sorted().joined(separator: "|"))" }
        lines += ["---@field [string] zhibu.test|zhibu.scale|zhibu.span|string[]", "---@type zhibu.rule", "rule = nil", ""]
    }

    /// `settings`: what plugins let a unit set.
    private mutating func writeSettings() {
        lines += ["--- What the unit sets for this plugin in zhibu.toml. / 单位在 zhibu.toml 里为本插件设的值。", "---@class zhibu.settings"]
        var seen: Set<String> = []
        for option in catalogue.options where seen.insert(option.spec.name).inserted {
            lines.append("---@field \(option.spec.name) \(LuaType.of(option.spec.kind)) \(option.spec.doc) / \(option.spec.zh)")
        }
        lines += ["---@field [string] zhibu.value", "---@type zhibu.settings", "settings = nil", ""]
    }
}
