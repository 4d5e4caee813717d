import Workspace

/// A word after a colon at the prompt. Help and completion come from here.
struct ShellCommand: Sendable {
    /// What may follow the word.
    enum Argument: Sendable {
        case nothing
        /// As `NAME`.
        case required(String)
        case optional(String)
        /// One of these words.
        case choice([String])
    }

    let name: String
    let argument: Argument
    let summary: Message
    let run: @Sendable (_ argument: String, _ dialogue: Dialogue) throws -> Void

    init(
        _ name: String, _ argument: Argument, _ summary: Message,
        run: @escaping @Sendable (_ argument: String, _ dialogue: Dialogue) throws -> Void
    ) {
        self.name = name
        self.argument = argument
        self.summary = summary
        self.run = run
    }

    /// In the order of the help.
    static let known: [ShellCommand] = [
        help, checks, source, open, save, load, reload, asOf, format, all, wide, time, export, whatIf, difference, undo, discard, job, quit,
    ]

    /// As it is typed: `:export FILE.xlsx`.
    var usage: String {
        switch argument {
        case .nothing: ":\(name)"
        case .required(let word): ":\(name) \(word)"
        case .optional(let word): ":\(name) [\(word)]"
        case .choice(let words): ":\(name) \(words.joined(separator: "|"))"
        }
    }
}

extension ShellCommand {
    /// The command that an entry names, with an argument that it can take.
    static func find(_ entry: CommandEntry) throws -> ShellCommand {
        guard let command = known.first(where: { $0.name == entry.name }) else { throw unknown(entry) }
        switch command.argument {
        case .nothing where !entry.argument.isEmpty: throw command.misused(Message(zh: "后面不写别的", en: "takes nothing after it"))
        case .required where entry.argument.isEmpty: throw command.misused(Message(zh: "后面缺少内容", en: "lacks what it is about"))
        case .choice(let words) where !words.contains(entry.argument):
            let near = NearMiss.nearest(to: entry.argument, among: words)
            throw command.misused(Message(zh: "后面要写其中之一", en: "takes one of its words"), near.map(Message.nearest))
        default: return command
        }
    }

    private static func unknown(_ entry: CommandEntry) -> Diagnostic {
        let names = known.map(\.name)
        let near = NearMiss.nearest(to: entry.name, among: names)
        return Diagnostic(
            "unknown_command", .usage, Message(zh: "没有命令 ':\(entry.name)'", en: "there is no command ':\(entry.name)'"),
            hint: near.map { .nearest(":\($0)") } ?? Message(zh: "可用的命令见 :help", en: ":help lists the commands"))
    }

    private func misused(_ why: Message, _ near: Message? = nil) -> Diagnostic {
        Diagnostic(
            "bad_argument", .usage, Message(zh: "':\(name)' \(why.zh)", en: "':\(name)' \(why.en)"),
            hint: near ?? Message(zh: "写作 \(usage)", en: "write \(usage)"))
    }
}
