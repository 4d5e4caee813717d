import Ledger
import LuaRuntime
import Rules

/// What the `run` of a measure returns: a number, or `{ 12, evidence = query, blanks = query, missing = "hours" }`. Blanks are the records that belong to
/// it but lack the amount: the figure is then a lower bound.
enum FigureReading {
    static let spec = WordSpec(
        "figure", "A measure's number with what it rests on.", zh: "数和它的依据",
        settings: [
            SettingSpec("evidence", .any, "The records that it rests on.", zh: "依据", shape: "zhibu.evidence"),
            SettingSpec(
                "blanks", .any, "The records that belong to it but lack the amount: the number is then a lower bound.", zh: "缺数的记录", shape: "zhibu.evidence"),
            SettingSpec("missing", .list, "What they lack.", zh: "缺少"),
        ])

    static let settings = spec.settings.map(\.name)

    static func read(_ answer: LuaValue, title: String, in view: LedgerView) throws -> Figure {
        if let read = answer.payload(Figure.self) { return read }
        guard case .table(let table) = answer else { return Figure(try number(answer, title)) }
        var figure = Figure(.zero)
        var hasNumber = false
        for (key, value) in try table.pairs() {
            switch key {
            case .integer(1):
                // A figure that was read from another measure brings along what it rests on.
                if let read = value.payload(Figure.self) { figure = read } else { figure.value = try number(value, title) }
                hasNumber = true
            case .string("evidence"): (figure.evidence, figure.added) = (try JudgementReading.evidence(value, view, "evidence"), nil)
            case .string("blanks"): figure.blanks = try JudgementReading.evidence(value, view, "blanks")
            case .string("missing"): figure.missing = try JudgementReading.words(value, "missing")
            default:
                let name = key.string ?? key.typeName
                throw NotationError.unknownVerdictSetting(name, nearest: NearMiss.nearest(to: name, among: settings))
            }
        }
        guard hasNumber else { throw ScriptMisuse.noNumber(.init(answer)) }
        return figure
    }

    private static func number(_ value: LuaValue, _ title: String) throws -> Fraction {
        if let number = LuaNumber.exact(value) { return number }
        if LuaNumber.isInexact(value) { throw NotationError.float(word: title) }
        throw ScriptMisuse.noNumber(.init(value))
    }
}
