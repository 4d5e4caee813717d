import Workspace

/// What a batch has to say: each part as it ends, and the whole at the end.
final class BatchReport {
    private let console: Console
    private let options: BatchOptions
    private let format: Format
    /// Whether each change is listed.
    private let shows: Bool
    private let progress: ProgressLine?

    init(console: Console, options: BatchOptions, format: Format, shows: Bool) {
        self.console = console
        self.options = options
        self.format = format
        self.shows = shows
        progress = console.progress
    }

    /// For what a job says of its own loops.
    var listener: JobProgress.Listener? { progress.map { line in { @Sendable (step: JobProgress) in line.show(step) } } }

    func clear() { progress?.clear() }

    func hear(_ step: BatchStep) {
        switch step {
        case .waiting(let holder):
            console.say(Message(zh: "等待：\(holder.message.zh)", en: "waiting: \(holder.message.en)"))
        case .recovered(let path):
            console.say(Message(zh: "上次中断前已写入台账，现放到位：\(path)", en: "of a run that was broken off behind its transaction, now in place: \(path)"))
        case .ended(let part, let done, let all):
            progress?.clear()
            tell(part)
            if all > 1 { progress?.show(done: done, of: all, label: part.label) }
        }
    }

    /// - Parameter again: the words that were typed.
    func finish(_ answer: BatchAnswer, again words: [String]) {
        progress?.clear()
        if format == .json { console.out(answer.json(console.language, showsChanges: shows).indented) }
        if format == .csv, shows { console.show(answer.changes, as: .csv) }
        if answer.parts.isEmpty {
            return console.say(
                options.resumes
                    ? Message(zh: "上一批都已完成，没有要接着做的", en: "the last batch is done: nothing is left to go on with")
                    : Message(zh: "没有要做的部分", en: "there is no part to work on"))
        }
        guard answer.parts.count > 1 || answer.exitCode != 0 else { return }
        let counts = [PartAnswer.Outcome.done, .failed, .skipped].map { outcome in answer.parts.count { $0.outcome == outcome } }
        let time = Self.time(answer.milliseconds)
        console.say(
            Message(
                zh: "共 \(answer.parts.count) 部分：完成 \(counts[0]) · 失败 \(counts[1]) · 未运行 \(counts[2]) · \(time) s",
                en: "parts: \(answer.parts.count) · done \(counts[0]) · failed \(counts[1]) · not run \(counts[2]) · \(time) s"))
        if !options.isDryRun, answer.exitCode != 0 {
            let line = (words + ["--resume"]).joined(separator: " ")
            console.say(Message(zh: "改好后只做没有完成的部分：\(line)", en: "once it is mended, only what is not done: \(line)"))
        }
    }

    private func tell(_ part: PartAnswer) {
        console.tell(part.log)
        switch format {
        case .table:
            if let value = part.value { console.show(value, as: format) }
            if shows, part.changes.count > 0 { console.show(part.changes.document, as: format) }
        // One table a file: the changes of all parts come at the end.
        case .csv: if !shows, let value = part.value { console.show(value, as: format) }
        case .ndjson: console.show([part.json(console.language, showsChanges: shows)], asLines: true)
        case .json: break
        }
        for file in part.files {
            let name = file.label
            console.say(
                options.isDryRun ? Message(zh: "将生成 \(name.zh)", en: "would make \(name.en)") : Message(zh: "已生成 \(name.zh)", en: "made \(name.en)"))
        }
        if part.log.warnings > 0 {
            console.say(Message(zh: "\(part.log.warnings) 条警告", en: "\(part.log.warnings) \(part.log.warnings == 1 ? "warning" : "warnings")"))
        }
        console.tell(part.problems)
        if let line = line(part) { console.say(line) }
    }

    private func line(_ part: PartAnswer) -> Message? {
        let name = part.title == nil ? Message(zh: "", en: "") : Message(zh: "\(part.name.zh) · ", en: "\(part.name.en) · ")
        let counts = Self.counts(part)
        switch part.outcome {
        case .skipped: return nil
        case .failed: return Message(zh: "✗ \(part.name.zh) · 没有写入", en: "✗ \(part.name.en) · nothing was written")
        case .done where options.isDryRun:
            if part.count == 0 { return Message(zh: "\(name.zh)没有什么要改（演练）", en: "\(name.en)nothing would change (dry run)") }
            return Message(zh: "\(name.zh)将\(counts.zh) · 未改动台账（演练）", en: "\(name.en)would be: \(counts.en) · dry run, nothing was written")
        case .done:
            let time = Self.time(part.milliseconds)
            guard let run = part.run else {
                return Message(zh: "✓ \(name.zh)没有什么要改 · \(time) s", en: "✓ \(name.en)nothing was to change · \(time) s")
            }
            let undo = "zhibu undo \(run.id)"
            return Message(
                zh: "✓ \(name.zh)第 \(run.id) 次运行 · \(counts.zh) · \(time) s · 撤销：\(undo)",
                en: "✓ \(name.en)run \(run.id) · \(counts.en) · \(time) s · undo: \(undo)")
        }
    }

    /// What there is of each kind of change.
    private static func counts(_ part: PartAnswer) -> Message {
        let kinds = [
            (part.counts.inserted, Message(zh: "新增", en: "added")), (part.counts.updated, Message(zh: "更新", en: "changed")),
            (part.counts.removed, Message(zh: "删除", en: "removed")),
        ].filter { $0.0 > 0 }
        guard !kinds.isEmpty else { return Message(zh: "改动 0 条", en: "0 changed") }
        return Message(
            zh: kinds.map { "\($0.1.zh) \($0.0) 条" }.joined(separator: "、"), en: kinds.map { "\($0.0) \($0.1.en)" }.joined(separator: ", "))
    }

    /// Seconds with two places.
    private static func time(_ milliseconds: Int) -> String {
        let hundredths = (milliseconds + 5) / 10
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
