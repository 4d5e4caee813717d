public import Ledger
import Rules

extension Job {
    /// The values of all arguments, where some are given as a person types them.
    /// - Throws: `Diagnostic` for a name that the job does not know, a value that cannot be read, or one that is lacking.
    func values(_ given: [String: String], asOf: Day) throws -> [String: OptionValue] {
        if let unknown = given.keys.sorted().first(where: { name in !arguments.contains { $0.name == name } }) {
            let known = arguments.map(\.name)
            throw Diagnostic(
                "unknown_argument", .usage,
                Message(zh: "任务 \(identity.id) 没有参数 '\(unknown)'", en: "the job \(identity.id) has no argument '\(unknown)'"),
                hint: known.isEmpty
                    ? Message(zh: "这个任务不带参数", en: "this job takes none")
                    : arguments.first { $0.label.zh == unknown }.map { .nearest($0.name) } ?? .nearest(to: unknown, among: known))
        }
        var values: [String: OptionValue] = [:]
        for argument in arguments {
            do throws(OptionFault) {
                if let text = given[argument.name] {
                    values[argument.name] = try argument.read(text, asOf: asOf)
                } else {
                    values[argument.name] = try argument.fallbackValue(asOf: asOf)
                }
            } catch {
                throw Diagnostic("wrong_argument", .usage, error.message, hint: error.hint)
            }
            if values[argument.name] == nil {
                throw Diagnostic(
                    "missing_argument", .usage,
                    Message(
                        zh: argument.label.zh == argument.name ? "缺少参数 \(argument.name)：\(argument.doc)" : "缺少参数 \(argument.name)（\(argument.label.zh)）",
                        en: "the argument \(argument.name) is lacking: \(argument.doc)"),
                    hint: Message(zh: "写 \(argument.name)=…，要的是：\(argument.takes.zh)", en: "give \(argument.name)=…: \(argument.takes.en)"))
            }
        }
        return values
    }

    /// What the job is told, as a log keeps it: the value of each argument, nil where that is personal.
    /// - Throws: `Diagnostic` for what is wrong with an argument, one that calls a record which is not there among it.
    public func told(_ given: [String: String], in view: LedgerView) throws -> [String: String?] {
        let values = try values(given, asOf: view.asOf)
        var told: [String: String?] = [:]
        for argument in arguments {
            guard let value = values[argument.name] else { continue }
            do {
                if case .record(let model, let name) = value { _ = try RecordNames.row(name, of: model, in: view) }
            } catch {
                let said = HostMessage.read(error)
                throw Diagnostic(
                    "wrong_argument", .usage, Message(zh: "\(argument.label.zh)：\(said.message.zh)", en: "\(argument.name): \(said.message.en)"),
                    hint: said.hint)
            }
            told.updateValue(argument.isPersonal ? nil : value.text, forKey: argument.name)
        }
        return told
    }

    /// Texts that a person gave and that may not be shown.
    public func personal(_ given: [String: String]) -> [String] {
        arguments.filter(\.isPersonal).compactMap { given[$0.name] }.filter { !$0.isEmpty }
    }
}
