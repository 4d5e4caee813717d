public import Ledger
import Rules
import Scripting

extension Batch {
    /// How it is called and what it does.
    /// - Parameter tool: what people type to call Zhibu.
    public func help(calling tool: String) -> Document {
        switch work {
        case .jobs(let jobs): Document(jobs.flatMap { JobHelp(job: $0, tool: tool).blocks })
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
}

/// A job's own help: its sentence, what it is told, when and in which parts it runs, and a line to copy.
struct JobHelp {
    let job: Job
    let tool: String

    var blocks: [Document.Block] {
        let identity = job.identity
        let id = identity.zh.isEmpty ? identity.id : "\(identity.id) · \(identity.zh)"
        return [
            .heading(
                Message(zh: "\(id)（\(identity.plugin.name) \(identity.plugin.version)）", en: "\(id) (\(identity.plugin.name) \(identity.plugin.version))")),
            .paragraph(Message(zh: identity.doc, en: identity.doc)),
        ] + (job.arguments.isEmpty ? [] : [.table(arguments)]) + notes.map { .paragraph($0) } + [.paragraph(example)]
    }

    private var arguments: Table {
        Table(
            [
                Table.Heading("argument", Message(zh: "参数", en: "argument")), Table.Heading("label", Message(zh: "名称", en: "label")),
                Table.Heading("takes", Message(zh: "写法", en: "takes"), isFlexible: true), Table.Heading("default", Message(zh: "缺省", en: "default")),
                Table.Heading("meaning", Message(zh: "含义", en: "meaning"), isFlexible: true),
            ],
            rows: job.arguments.map { argument in
                let personal = argument.isPersonal ? Message(zh: "（个人信息，不进日志）", en: " (personal: no log keeps it)") : Message(zh: "", en: "")
                let takes = Message(zh: argument.takes.zh + personal.zh, en: argument.takes.en + personal.en)
                return [
                    .text(argument.name), .text(argument.zh), .word(takes.en, takes),
                    argument.fallback.map { .text($0) } ?? .word("required", Message(zh: "必填", en: "required")), .text(argument.doc),
                ]
            })
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
        let words = ([tool, "run", job.identity.id] + job.arguments.map { "\($0.name)=\(Self.sample($0))" }).joined(separator: " ")
        return Message(zh: "例：\(words)", en: "example: \(words)")
    }

    private static func sample(_ argument: OptionSpec) -> String {
        if let fallback = argument.fallback { return fallback.contains(" ") ? "\"\(fallback)\"" : fallback }
        guard case .field(let kind) = argument.kind else { return "2021Q3" }
        return switch kind {
        case .integer, .decimal: argument.minimum?.description ?? "1"
        case .day: "2021-03-05"
        case .flag: "yes"
        case .choice(let choices): choices.first?.name ?? "…"
        case .reference("member"): "李示例"
        default: "…"
        }
    }
}
