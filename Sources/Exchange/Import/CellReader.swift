import Ledger
import Sheets

/// Reads a cell as a field's kind asks. References are read by the resolver.
struct CellReader {
    let vocabulary: Vocabulary
    /// The year of the sheet, for days that are written without one.
    let year: Int?

    /// The cell's text; nil where it says that there is nothing.
    func text(_ cell: Sheets.Cell, _ heading: String) throws(Diagnostic) -> String? {
        if case .error(let code) = cell { throw Refusal.cellError(heading, code) }
        let text = Self.trimmed(cell.plainText)
        if TextReading.isBlank(text) { return nil }
        if MaskedText.isMasked(text) { throw Refusal.masked(heading) }
        return text
    }

    func value(_ cell: Sheets.Cell, as field: FieldSpec, _ heading: String) throws(Diagnostic) -> Value {
        if field.kind == .flag { return try flag(cell, heading) }
        guard let text = try text(cell, heading) else { return .none }
        switch field.kind {
        case .text: return try plainText(cell, text, field, heading)
        case .integer, .decimal: return try number(text, field, heading)
        case .day: return try day(cell, heading).map { .day($0.day) } ?? .none
        case .choice(let choices): return .text(try choice(text, choices, heading).name)
        case .word(let kind): return .text(try word(text, kind, heading))
        case .list(let element):
            var items: [Value] = []
            for piece in Self.pieces(text) {
                let item = try value(.text(piece), as: FieldSpec(field.name, element, field.doc, zh: field.zh), heading)
                if !items.contains(item) { items.append(item) }
            }
            return items.isEmpty ? .none : .list(items)
        case .flag, .reference: return .none
        }
    }

    /// The parts of a list cell.
    static func pieces(_ text: String) -> [String] {
        text.split { $0.isNewline || "、，,；;/".contains($0) }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    // MARK: Kinds

    private func plainText(_ cell: Sheets.Cell, _ text: String, _ field: FieldSpec, _ heading: String) throws(Diagnostic) -> Value {
        if case .number(let number) = cell, number.mayHaveLostDigits { throw Refusal.lostDigits(heading, number.literal) }
        if case .text = cell, CellNumber(literal: text) != nil, text.contains("E+") || text.contains("e+") {
            throw Refusal.lostDigits(heading, text)
        }
        // Names of people and things that others refer to are kept in one spelling.
        return .text(field.name == "name" ? NameReading.normalized(text) : text)
    }

    private func flag(_ cell: Sheets.Cell, _ heading: String) throws(Diagnostic) -> Value {
        if case .boolean(let flag) = cell { return .flag(flag) }
        let text = Self.trimmed(cell.plainText)
        if let flag = FlagReading.read(text) { return .flag(flag) }
        guard let rest = try self.text(cell, heading) else { return .none }
        throw Refusal.notAFlag(heading, rest)
    }

    private func number(_ text: String, _ field: FieldSpec, _ heading: String) throws(Diagnostic) -> Value {
        let reading: NumberReading?
        switch NumberReading.read(text) {
        case .success(let read): reading = read
        case .failure(let fault): throw Refusal.notANumber(heading, text, fault)
        }
        guard let reading else { return .none }
        let value: Hundredths
        switch reading.value(in: FieldUnits.allowed(field)) {
        case .success(let read): value = read
        case .failure(let fault): throw Refusal.notANumber(heading, text, fault)
        }
        if let minimum = field.minimum, value < minimum { throw Refusal.outOfRange(heading, text, field) }
        if let maximum = field.maximum, value > maximum { throw Refusal.outOfRange(heading, text, field) }
        guard field.kind == .integer else { return .decimal(value) }
        guard value.isWhole else { throw Refusal.notWhole(heading, text) }
        return .integer(value.raw / 100)
    }

    /// Whether a number cell hedges: 约30, 100+.
    func isInexact(_ cell: Sheets.Cell) -> Bool {
        guard case .success(let reading?) = NumberReading.read(cell.plainText) else { return false }
        return reading.exactness != .exact
    }

    /// A day with the half-day that stood beside it. An open end (长期, 至今) is none.
    func day(_ cell: Sheets.Cell, _ heading: String) throws(Diagnostic) -> DayReading? {
        if case .day(let day) = cell { return day.reading }
        guard let text = try text(cell, heading) else { return nil }
        var isNumber = false
        if case .number = cell { isNumber = true }
        switch DayReading.parse(text, year: year, serial: isNumber ? .from1900 : nil) {
        case .success(let reading): return reading
        case .failure(.openEnded): return nil
        case .failure(let fault): throw Refusal.notADay(heading, text, fault)
        }
    }

    /// First and last day of a cell that may hold a range.
    func range(_ cell: Sheets.Cell, _ heading: String) throws(Diagnostic) -> (first: DayReading, last: DayReading?)? {
        if case .text = cell, let text = try text(cell, heading), case .success(let range) = DayReading.readRange(text, year: year),
            range.first != range.last
        {
            return (range.first, range.last)
        }
        return try day(cell, heading).map { ($0, nil) }
    }

    private func choice(_ text: String, _ choices: [Choice], _ heading: String) throws(Diagnostic) -> Choice {
        let plain = NameReading.normalized(text)
        guard let choice = choices.first(where: { $0.isSpelt(text) || $0.isSpelt(plain) }) else {
            throw Refusal.notAChoice(heading, text, choices)
        }
        return choice
    }

    func word(_ text: String, _ kind: Vocabulary.Kind, _ heading: String) throws(Diagnostic) -> String {
        let plain = NameReading.normalized(text)
        switch kind {
        case .activityType:
            if let type = vocabulary.activityType(spelt: text) ?? vocabulary.activityType(spelt: plain) { return type.id }
            throw Refusal.unknownWord(kind, heading, text, vocabulary.activityTypes.map { ($0.id, $0.zh, $0.aliases) })
        case .role:
            if let role = vocabulary.roles.first(where: { [$0.id, $0.zh].contains(plain) }) { return role.id }
            throw Refusal.unknownWord(kind, heading, text, vocabulary.roles.map { ($0.id, $0.zh, []) })
        }
    }

    private static func trimmed(_ text: String) -> String {
        func isEdge(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isEdge($0) }), let last = scalars.lastIndex(where: { !isEdge($0) }) else {
            return ""
        }
        return String(scalars[first...last])
    }
}

extension CellDay {
    /// As precise as the cell shows it: `2024年3月` stores a first of March that nobody wrote.
    fileprivate var reading: DayReading? {
        let isWhole = shown.contains(.day) || !shown.contains(.month) && !shown.contains(.year)
        let day =
            isWhole ? Day(year: year, month: month, day: day) : shown.contains(.month) ? Day(year: year, month: month) : Day(year: year)
        let half: HalfDay.Half? = time.flatMap { $0.milliseconds == 0 ? nil : $0.hour < 12 ? .am : $0.hour < 18 ? .pm : .evening }
        return day.map { DayReading(day: $0, half: half) }
    }
}

/// The units in which a number of a field may be written, by what the field's label counts.
enum FieldUnits {
    private static let byLabel: [(label: String, units: Set<String>)] = [
        ("学时", ["学时", "小时", "课时", "时", "h"]), ("小时", ["小时", "时", "h"]), ("天数", ["天", "日"]), ("人数", ["人", "名", "人次", "位"]),
        ("次数", ["次", "场"]),
        ("场次", ["场", "次"]), ("分", ["分"]), ("字数", ["字"]), ("金额", ["元"]), ("费", ["元"]), ("率", ["%"]),
    ]

    static func allowed(_ field: FieldSpec) -> Set<String> {
        byLabel.first { entry in field.zh.contains(entry.label) || field.aliases.contains { $0.contains(entry.label) } }?.units ?? []
    }
}
