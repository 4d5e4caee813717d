/// The value of a field as people type it on the command line and in settings: one text, read as the field's kind asks.
public enum FieldReading {
    /// What cannot be read, as a sentence about the text.
    public struct Fault: Error, Hashable {
        public let message: Message
    }

    /// Reads texts, numbers, days, flags and choices; nil for the kinds that only a ledger can read: words of plugins, references and lists.
    public static func read(_ text: String, as kind: FieldKind) throws(Fault) -> Value? {
        switch kind {
        case .text: return .text(text)
        case .day:
            switch DayReading.read(text) {
            case .success(let day): return .day(day)
            case .failure(let fault): throw Fault(message: fault.message(about: text))
            }
        case .integer:
            let number = try number(text)
            guard number.isWhole else { throw Fault(message: Message(zh: "\"\(text)\" 不是整数", en: "\"\(text)\" is no whole number")) }
            return .integer(number.raw / 100)
        case .decimal: return .decimal(try number(text))
        case .flag:
            guard let flag = FlagReading.read(text) else {
                throw Fault(message: Message(zh: "\"\(text)\" 要写成 是 或 否", en: "\"\(text)\" must be yes or no"))
            }
            return .flag(flag)
        case .choice(let choices):
            guard let choice = choices.first(where: { $0.isSpelt(text) }) else {
                throw Fault(
                    message: Message(
                        zh: "没有值 \"\(text)\"；可用：\(choices.map(\.zh).joined(separator: " "))",
                        en: "there is no value \"\(text)\"; there are: \(choices.map(\.name).joined(separator: " "))"))
            }
            return .text(choice.name)
        case .word, .reference, .list: return nil
        }
    }

    private static func number(_ text: String) throws(Fault) -> Hundredths {
        guard case .success(let reading?) = NumberReading.read(text) else {
            throw Fault(message: Message(zh: "\"\(text)\" 不是数", en: "\"\(text)\" is no number"))
        }
        guard reading.unit.isEmpty else { throw Fault(message: Message(zh: "\"\(text)\" 带有单位", en: "\"\(text)\" carries a unit")) }
        return reading.value
    }
}
