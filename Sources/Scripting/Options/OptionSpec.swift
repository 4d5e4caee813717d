public import Ledger

/// A value that people set: a plugin's setting, an argument of a job.
public struct OptionSpec: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// One value, as a field of this kind holds it; a reference is given by name.
        case field(FieldKind)
        /// A period, read on the day of the question: `last`, `2021Q3`.
        case period
    }

    public let name: String
    public let kind: Kind
    public let doc: String
    public let zh: String
    /// As it would be typed; nil where it must be given.
    public let fallback: String?
    public let minimum: Hundredths?
    public let maximum: Hundredths?
    /// Whether its value is kept out of logs.
    public let isPersonal: Bool

    public var label: Message { Message(zh: zh.isEmpty ? name : zh, en: name) }

    /// What it takes, as people say it.
    public var takes: Message {
        switch kind {
        case .field(let kind): Message(zh: kind.label.zh + bounds.zh, en: kind.label.en + bounds.en)
        case .period: Message(zh: "期间，如 2021、2021Q3、去年", en: "a period, as 2021, 2021Q3, last")
        }
    }
}

/// A value that was given for an option, ready to be used.
public enum OptionValue: Hashable, Sendable {
    case value(Value)
    case period(Period)
    /// A record by its name; found when the ledger is asked.
    case record(model: String, name: String)

    /// As it would be typed, and read the same on any day.
    public var text: String {
        switch self {
        case .value(let value): value.description
        case .period(let period): period.description
        case .record(_, let name): name
        }
    }
}

/// What was given for an option cannot be used.
public struct OptionFault: Error, Hashable {
    public let message: Message
    public let hint: Message
}

extension OptionSpec {
    /// Reads what a person typed.
    /// - Parameter asOf: the day on which `last` and `this` are read.
    public func read(_ text: String, asOf: Day) throws(OptionFault) -> OptionValue {
        switch kind {
        case .period:
            guard let period = PeriodReading.read(text, asOf: asOf) else {
                throw fault(Message(zh: "\"\(text)\" 不是期间", en: "\"\(text)\" is no period"))
            }
            return .period(period)
        case .field(.reference(let model)): return .record(model: model, name: text)
        case .field(let kind):
            let value: Value?
            do {
                value = try FieldReading.read(text, as: kind)
            } catch {
                throw fault(error.message)
            }
            guard let value else { throw fault(Message(zh: "\"\(text)\" 不能用在这里", en: "\"\(text)\" cannot stand here")) }
            try checkBounds(value, text)
            return .value(value)
        }
    }

    /// What it is where nothing is given.
    func fallbackValue(asOf: Day) throws(OptionFault) -> OptionValue? {
        guard let fallback else { return nil }
        return try read(fallback, asOf: asOf)
    }

    private func checkBounds(_ value: Value, _ text: String) throws(OptionFault) {
        let number: Hundredths? =
            switch value {
            case .integer(let number): Hundredths(exactly: Int(number))
            case .decimal(let number): number
            default: nil
            }
        guard let number else { return }
        if let minimum, number < minimum {
            throw fault(Message(zh: "\(text) 小于 \(minimum)", en: "\(text) is less than \(minimum)"))
        }
        if let maximum, number > maximum {
            throw fault(Message(zh: "\(text) 大于 \(maximum)", en: "\(text) is more than \(maximum)"))
        }
    }

    /// Between what it must lie.
    private var bounds: Message {
        let zh = [minimum.map { "不小于 \($0)" }, maximum.map { "不大于 \($0)" }].compactMap { $0 }.map { "，\($0)" }.joined()
        let en = [minimum.map { "\($0) or more" }, maximum.map { "\($0) or less" }].compactMap { $0 }.map { ", \($0)" }.joined()
        return Message(zh: zh, en: en)
    }

    private func fault(_ message: Message) -> OptionFault {
        OptionFault(
            message: Message(zh: "\(label.zh)：\(message.zh)", en: "\(name): \(message.en)"),
            hint: Message(zh: "要的是：\(takes.zh)", en: "it takes \(takes.en)"))
    }
}
