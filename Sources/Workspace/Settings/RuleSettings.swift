import Ledger
import Rules
import Scripting
import TOMLKit

/// Reads what a unit sets of rules: severities and switches, caps, numbers of clauses, what its branches take on.
struct RuleSettings {
    private let lines: SettingLines
    private(set) var checks: [String: CheckSettings] = [:]
    private(set) var scores: [String: ScoreSettings] = [:]
    private(set) var amendments: [ClauseReference: [Amendment]] = [:]
    private(set) var adoptions: [UnitAdoption] = []

    init(_ table: TOMLTable, _ lines: SettingLines) throws {
        self.lines = lines
        try readChecks(table)
        try readScores(table)
        try readParameters(table, [], unit: nil)
        for (unit, settings) in try lines.tables(table, "units") {
            let path = ["units", unit]
            try lines.refuseUnknown(in: settings, path: path, known: ["adopts", "params"])
            let place = lines.location(of: path + ["adopts"])
            adoptions += try lines.texts(settings, "adopts", path).map { UnitAdoption(unit: unit, $0, at: place) }
            try readParameters(settings, path, unit: unit)
        }
    }

    private mutating func readChecks(_ table: TOMLTable) throws {
        for (id, settings) in try lines.tables(table, "checks") {
            let path = ["checks", id]
            try lines.refuseUnknown(in: settings, path: path, known: ["severity", "enabled"])
            checks[id] = CheckSettings(
                severity: try severity(settings, path), isEnabled: try lines.flag(settings, "enabled", path), at: lines.location(of: path))
        }
    }

    private func severity(_ settings: TOMLTable, _ path: [String]) throws -> Diagnostic.Severity? {
        guard let text = try lines.text(settings, "severity", path) else { return nil }
        guard let severity = Diagnostic.Severity(rawValue: text) else {
            throw lines.problem(
                "unknown_value", Message(zh: "severity 没有 '\(text)'", en: "there is no severity '\(text)'"), at: path + ["severity"],
                hint: Message(zh: "可用：info warning error", en: "there are: info warning error"))
        }
        return severity
    }

    private mutating func readScores(_ table: TOMLTable) throws {
        for (id, settings) in try lines.tables(table, "scores") {
            let path = ["scores", id]
            try lines.refuseUnknown(in: settings, path: path, known: ["enabled", "cap", "floor", "benchmark"])
            scores[id] = ScoreSettings(
                isEnabled: try lines.flag(settings, "enabled", path), cap: try lines.hundredths(settings, "cap", path),
                floor: try lines.hundredths(settings, "floor", path), benchmark: try lines.hundredths(settings, "benchmark", path),
                at: lines.location(of: path))
        }
    }

    private mutating func readParameters(_ table: TOMLTable, _ above: [String], unit: String?) throws {
        for (id, settings) in try lines.tables(table, "params", above) {
            let path = above + ["params", id]
            guard let reference = ClauseReference(id) else {
                throw lines.problem("bad_clause", Message(zh: "'\(id)' 要写成 制度/条款", en: "'\(id)' must be regulation/clause"), at: path)
            }
            for name in settings.keys.sorted() {
                let place = path + [name]
                guard let value = settings[name], let parameter = ParameterValue.read(value) else { throw unreadable(settings[name], at: place) }
                amendments[reference, default: []].append(Amendment(name, parameter, unit: unit, at: lines.location(of: place)))
            }
        }
    }

    private func unreadable(_ value: (any TOMLValueConvertible)?, at path: [String]) -> Diagnostic {
        let text = value?.string ?? value?.int.map(String.init)
        return lines.problem(
            "bad_parameter",
            text.map { Message(zh: "看不懂参数 \"\($0)\"", en: "the parameter \"\($0)\" cannot be read") }
                ?? Message(zh: "看不懂参数 '\(path.last!)'", en: "the parameter '\(path.last!)' cannot be read"), at: path,
            hint: Message(
                zh: "写成 \"at_least 2\"、\"at_most 1/7\"、\"months 1\"，一列文字 [\"…\"]，或分档表 { steps = [[2, \"…\"]], above = \"…\" }",
                en: "write \"at_least 2\", \"at_most 1/7\", \"months 1\", a list [\"…\"], or a scale { steps = [[2, \"…\"]], above = \"…\" }"))
    }
}
