import ArgumentParser
import Workspace

/// What the parser says of a command that is written wrongly, in both languages and with what to do next.
enum UsageProblem {
    /// - Parameters:
    ///   - said: the parser's sentence.
    ///   - help: the parser's whole text, which holds how the command is used.
    static func diagnostic(_ said: String, help: String, _ arguments: [String]) -> Diagnostic {
        if let unknown = unknownCommand(Array(arguments.dropFirst())) { return unknown }
        var (message, hint) = translated(said)
        let usage = help.split(separator: "\n").first { $0.hasPrefix("Usage: ") }?.dropFirst("Usage: ".count)
        if hint == nil, arguments.dropFirst().first == "run", let option = said.wholeMatch(of: /Unknown option '--(.+?)'/)?.1 {
            hint = Message(zh: "任务的参数不加 --：写成 \(option)=…", en: "an argument of a job is written \(option)=…, without --")
        }
        if hint == nil { hint = usage.map { Message(zh: "用法：\($0)", en: "usage: \($0)") } }
        return Diagnostic("usage", .usage, message, hint: hint)
    }

    /// A word where a command should stand.
    private static func unknownCommand(_ words: [String]) -> Diagnostic? {
        var command: any ParsableCommand.Type = Zhibu.self
        var path = ["zhibu"]
        for word in words where !word.hasPrefix("-") {
            let known = command.configuration.subcommands
            if known.isEmpty || word == "help" { return nil }
            guard let next = known.first(where: { $0.configuration.commandName == word }) else {
                let names = known.compactMap { $0.configuration.commandName }
                let words = path.joined(separator: " ")
                return Diagnostic(
                    "unknown_command", .usage, Message(zh: "\(words) 没有命令 '\(word)'", en: "\(words) has no command '\(word)'"),
                    hint: .nearest(
                        to: word, among: names, otherwise: Message(zh: "可用：\(names.joined(separator: " "))", en: "there are: \(names.joined(separator: " "))")))
            }
            command = next
            path.append(word)
        }
        return nil
    }

    /// The parser's sentences by their shape; one that is not among them stays as it is.
    private static func translated(_ said: String) -> (Message, hint: Message?) {
        if let match = said.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
            return (
                Message(zh: "没有选项 '\(match.1)'", en: "there is no option '\(match.1)'"),
                match.2.map { .nearest(String($0)) }
            )
        }
        if let match = said.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) (.+)/) {
            return (Message(zh: "多出来的参数 \(match.1)", en: "nothing takes the argument \(match.1)"), nil)
        }
        if let match = said.wholeMatch(of: /(?:Missing expected argument|Missing one of:) (.+)/) {
            return (Message(zh: "缺少参数 \(match.1)", en: "the argument \(match.1) is missing"), nil)
        }
        if let match = said.wholeMatch(of: /Missing value for (.+)/) {
            return (Message(zh: "\(match.1) 后面缺少值", en: "the value of \(match.1) is missing"), nil)
        }
        if let match = said.wholeMatch(of: /The option (.+) does not take any value, but (.+) was specified\./) {
            return (Message(zh: "选项 \(match.1) 不带值，却写了 \(match.2)", en: "the option \(match.1) takes no value, and \(match.2) was given"), nil)
        }
        if let match = said.wholeMatch(of: /The value ('.*?') is invalid for ('.+?')(?:\. Please provide one of (.+)\.)?/) {
            let choices = match.3.map { $0.matches(of: /'(.+?)'/).map { String($0.1) }.joined(separator: " ") }
            return (
                Message(zh: "\(match.2) 没有值 \(match.1)", en: "\(match.2) cannot be \(match.1)"),
                choices.map { Message(zh: "可用：\($0)", en: "there are: \($0)") }
            )
        }
        return (Message(zh: said, en: said), nil)
    }
}
