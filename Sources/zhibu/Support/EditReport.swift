import Workspace

/// What a small edit has to say.
struct EditReport {
    let console: Console

    func tell(_ outcome: EditOutcome, isDryRun: Bool) {
        let counts = Message(
            zh: "新增 \(outcome.inserted) · 更新 \(outcome.updated) · 删除 \(outcome.removed)",
            en: "\(outcome.inserted) added · \(outcome.updated) changed · \(outcome.removed) removed")
        if isDryRun {
            console.say(Message(zh: "演练：\(counts.zh)；没有写入", en: "dry run: \(counts.en); nothing was written"))
        } else if let run = outcome.run {
            console.say(run.closing(counts))
        } else {
            console.say(Message(zh: "没有什么要改", en: "nothing was to change"))
        }
    }
}

extension RunRecord {
    /// The last line of what changed the ledger: the run, what it did and how it is taken back.
    func closing(_ counts: Message? = nil) -> Message {
        let done = counts.map { Message(zh: " · \($0.zh)", en: " · \($0.en)") } ?? Message(zh: "", en: "")
        return Message(zh: "✓ 第 \(id) 次运行\(done.zh) · 撤销：zhibu undo \(id)", en: "✓ run \(id)\(done.en) · undo: zhibu undo \(id)")
    }
}
