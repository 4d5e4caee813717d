/// A number as people write it in a cell: `12次`, `32学时`, `95.0%`, `1,234.5`, `３`, `三次`, `半天`, `30余万`.
public struct NumberReading: Hashable, Sendable {
    /// How far the writer commits himself.
    public enum Exactness: Sendable, Hashable {
        case exact
        /// 30余万, 100+
        case atLeast
        /// 约30
        case about
    }

    /// The figure, 万 and 亿 multiplied out. A percentage is its number of hundredths: 95.0% is 95.
    public let value: Hundredths
    /// What follows it (次, 学时, %), as written but in half width; empty where nothing does.
    public let unit: String
    public let exactness: Exactness
    /// More than two places were written, and rounded once: halves away from zero.
    public let isRounded: Bool

    public init(value: Hundredths, unit: String = "", exactness: Exactness = .exact, isRounded: Bool = false) {
        self.value = value
        self.unit = unit
        self.exactness = exactness
        self.isRounded = isRounded
    }

    /// Nil for a cell that says there is nothing: empty, `-`, `/`, 无. Nothing is not zero.
    public static func read(_ text: String) -> Result<NumberReading?, Fault> {
        if TextReading.isBlank(text) { return .success(nil) }
        var cell = NumberCell(text)
        do throws(Fault) {
            return .success(try cell.reading())
        } catch {
            return .failure(error)
        }
    }

    /// The figure where its unit is one of these or missing: 32学时 is no number of 次.
    public func value(in units: Set<String>) -> Result<Hundredths, Fault> {
        unit.isEmpty || units.contains(unit) ? .success(value) : .failure(.foreignUnit(unit, allowed: units.sorted()))
    }
}

extension NumberReading {
    public enum Fault: Error, Hashable, Sendable {
        case notANumber
        /// 1,23: commas that do not part thousands.
        case grouping
        /// 3.7E+17: a workbook has already rounded it.
        case scientific
        /// 3-5次: two numbers where one was wanted.
        case several
        case tooGreat
        case foreignUnit(String, allowed: [String])

        /// What is wrong with the text, and what to write.
        public func message(about text: String) -> Message {
            switch self {
            case .notANumber: Message(zh: "“\(text)”不是数字", en: "\"\(text)\" is not a number")
            case .grouping: Message(zh: "“\(text)”的千位分隔不对，请去掉逗号", en: "\"\(text)\" has commas that do not part thousands; leave them out")
            case .scientific:
                Message(
                    zh: "“\(text)”是科学计数，原数已被表格舍入，请把单元格设为文本后重新填写",
                    en: "\"\(text)\" is in scientific notation and has lost digits; make the cell text and enter it again")
            case .several: Message(zh: "“\(text)”有几个数，这里只要一个", en: "\"\(text)\" holds several numbers; one is wanted here")
            case .tooGreat: Message(zh: "“\(text)”过大，请核对", en: "\"\(text)\" is too great a number; check it")
            case .foreignUnit(let unit, let allowed):
                Message(
                    zh: "“\(text)”的单位“\(unit)”不对，" + (allowed.isEmpty ? "请只写数字" : "应为" + allowed.map { "“\($0)”" }.joined(separator: "或")),
                    en: "\"\(text)\" is in \"\(unit)\"; "
                        + (allowed.isEmpty
                            ? "write the number alone" : "write it in " + allowed.map { "\"\($0)\"" }.joined(separator: " or ")))
            }
        }
    }
}
