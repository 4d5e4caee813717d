public import Ledger
import Rules
import Scripting

extension Batch {
    /// How it is called and what it does.
    /// - Parameter tool: what people type to call Zhibu.
    public func help(calling tool: String) -> Document {
        switch work {
        case .jobs(let jobs): Document(jobs.flatMap { JobHelp(job: $0, tool: tool, head: head(of: $0)).blocks })
        case .script(let file):
            Document([
                .heading(Message(zh: file.path, en: file.path)),
                .paragraph(
                    Message(
                        zh: "没有声明的文件：它改动的在结束时一次写入；名称=值 在里面是 args.名称。",
                        en: "A file without declarations: what it changes is written in one step at its end; name=value is args.name in it.")),
            ])
        case .question(let file):
            Document([
                .heading(Message(zh: file.path, en: file.path)),
                .paragraph(Message(zh: "只提问的文件；名称=值 在里面是 args.名称。", en: "A file that only asks; name=value is args.name in it.")),
            ])
        }
    }

    /// What the file says of its only job in Chinese, above all else.
    private func head(of job: Job) -> String? {
        let path = job.identity.location.file
        guard let jobs = try? workspace.plugins.catalogue().jobs, jobs.count(where: { $0.identity.location.file == path }) == 1 else { return nil }
        return workspace.plugins.files.first { $0.path == path }?.chineseHead
    }
}

extension PluginFile {
    /// The lines of the comment at its head that are Chinese, as one text; nil where there are none.
    var chineseHead: String? {
        let comment = text.split(separator: "\n").prefix { $0.hasPrefix("--") }
        let lines = comment.map { $0.drop { $0 == "-" || $0 == " " } }.filter { String($0).isChinese }
        return lines.isEmpty ? nil : lines.joined()
    }
}

extension String {
    /// Whether a Han character stands in it.
    fileprivate var isChinese: Bool { unicodeScalars.contains { $0.properties.isIdeographic } }
}

/// A job's own help: its sentence, what it is told, when and in which parts it runs, and a line to copy.
struct JobHelp {
    let job: Job
    let tool: String
    /// What its file says of it in Chinese.
    let head: String?

    var blocks: [Document.Block] {
        let identity = job.identity
        let id = identity.zh.isEmpty ? identity.id : "\(identity.id) · \(identity.zh)"
        return [
            .heading(
                Message(zh: "\(id)（\(identity.plugin.name) \(identity.plugin.version)）", en: "\(id) (\(identity.plugin.name) \(identity.plugin.version))")),
            .paragraph(Message(zh: identity.doc.isChinese ? identity.doc : head ?? identity.doc, en: identity.doc)),
        ] + (job.arguments.isEmpty ? [] : [.table(arguments)]) + notes.map { .paragraph($0) } + [.paragraph(example)]
    }

    private var arguments: Table {
        Table(
            [
                Table.Heading("argument", Message(zh: "参数", en: "argument")),
                Table.Heading("meaning", Message(zh: "含义", en: "meaning"), isFlexible: true),
                Table.Heading("takes", Message(zh: "写法", en: "takes"), isFlexible: true), Table.Heading("default", Message(zh: "缺省", en: "default")),
            ],
            rows: job.arguments.map { argument in
                let personal = argument.isPersonal ? Message(zh: "（个人信息，不进日志）", en: " (personal: no log keeps it)") : Message(zh: "", en: "")
                let takes = Message(zh: argument.takes.zh + personal.zh, en: argument.takes.en + personal.en)
                let (meaning, fallback) = (Self.meaning(argument), Self.fallback(argument) ?? Message(zh: "必填", en: "required"))
                return [.text(argument.name), .word(meaning.en, meaning), .word(takes.en, takes), .word(fallback.en, fallback)]
            })
    }

    /// In Chinese its label, unless the sentence is Chinese itself.
    private static func meaning(_ argument: OptionSpec) -> Message {
        Message(zh: argument.doc.isChinese || argument.zh.isEmpty ? argument.doc : argument.zh, en: argument.doc)
    }

    /// As it would be typed: of a closed list by the label that people read.
    private static func fallback(_ argument: OptionSpec) -> Message? {
        guard let text = argument.fallback else { return nil }
        switch argument.kind {
        case .field(.choice(let choices)):
            if let choice = choices.first(where: { $0.isSpelt(text) }) { return Message(zh: choice.zh, en: choice.name) }
        case .field(.flag): return Message(zh: text == "yes" ? "是" : "否", en: text)
        default: break
        }
        return Message(zh: text, en: text)
    }

    private var notes: [Message] {
        var notes: [Message] = []
        if let schedule = job.schedule { notes.append(Message(zh: "到期：\(schedule.label.zh)", en: "due: \(schedule.label.en)")) }
        if job.isPerUnit {
            notes.append(Message(zh: "分部分：每个组织一部分，各写一次", en: "parts: one for each unit, each written in one step"))
        }
        if !job.after.isEmpty {
            notes.append(Message(zh: "先行任务：\(job.after.joined(separator: "、"))", en: "behind: \(job.after.joined(separator: ", "))"))
        }
        notes.append(Message(zh: "位置：\(job.identity.location)", en: "place: \(job.identity.location)"))
        return notes
    }

    /// With what must be given, and a value for each that may be.
    private var example: Message {
        func line(_ text: (Message) -> String) -> String {
            ([tool, "run", job.identity.id] + job.arguments.map { "\($0.name)=\(Self.quoted(text(Self.sample($0))))" }).joined(separator: " ")
        }
        return Message(zh: "例：\(line(\.zh))", en: "example: \(line(\.en))")
    }

    /// As the shell takes it.
    private static func quoted(_ text: String) -> String {
        text.allSatisfy { $0.isLetter || $0.isNumber || "…._-:/".contains($0) } ? text : "'\(text.replacing("'", with: "'\\''"))'"
    }

    private static func sample(_ argument: OptionSpec) -> Message {
        if let fallback = fallback(argument) { return fallback }
        let text = made(argument)
        return Message(zh: text, en: text)
    }

    /// One that would do, where none stands by itself.
    private static func made(_ argument: OptionSpec) -> String {
        guard case .field(let kind) = argument.kind else { return "2021Q3" }
        return switch kind {
        case .integer, .decimal: argument.minimum?.description ?? "1"
        case .day: "2021-03-05"
        case .flag: "yes"
        case .choice(let choices): choices.first?.name ?? "…"
        case .reference("member"): "李示例"
        case .reference("class"): "第118期"
        case .reference("unit"): "一支部"
        default: "…"
        }
    }
}
