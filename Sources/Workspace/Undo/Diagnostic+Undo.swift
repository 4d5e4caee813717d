import Foundation
import Ledger
import Store

extension Diagnostic {
    static let nothingToUndo = Diagnostic(
        "nothing_to_undo", .usage, Message(zh: "台账还没有可以撤销的改动。", en: "The ledger has no change yet that could be taken back."),
        hint: Message(zh: "用 zhibu log 查看各次运行。", en: "zhibu log lists the runs."))

    /// How many runs are told, and how many records of each.
    static let shownBlocks = 10

    /// - Parameter blocks: the newest run first.
    static func undoBlocked(_ target: RunRecord, _ blocks: [UndoBlock], _ titles: TrailTitles) -> Diagnostic {
        var runs: [Int64] = []
        for block in blocks where runs.last != block.run.id { runs.append(block.run.id) }
        let notes = blocks.prefix(shownBlocks).map { note($0, titles) }
        let rest = blocks.count - notes.count
        let more = rest > 0 ? [Message(zh: "另有 \(rest) 处", en: "and \(rest) more")] : []
        let steps = runs.prefix(3).map { "zhibu undo \($0)" }
        let goesOn = runs.count > steps.count
        return Diagnostic(
            "undo_blocked", .data,
            Message(
                zh: "第 \(target.id) 次运行不能撤销：之后有 \(runs.count) 次运行以它为基础；台账没有改动。",
                en: "Run \(target.id) cannot be taken back: \(runs.count) later \(runs.count == 1 ? "run rests" : "runs rest") on it. The ledger is unchanged."),
            hint: Message(
                zh: "先撤销后来的：\(steps.joined(separator: "，再 "))\(goesOn ? "……" : "")。",
                en: "Take back what came later first: \(steps.joined(separator: ", then "))\(goesOn ? " …" : "")."), notes: notes + more)
    }

    private static func note(_ block: UndoBlock, _ titles: TrailTitles) -> Message {
        let records = block.records.prefix(shownBlocks).map { record -> Message in
            let model = Catalogue.model(record.model)?.label ?? Message(zh: record.model, en: record.model)
            let title = titles.title(record)
            return Message(zh: "\(model.zh) \(title)", en: "\(model.en) \(title)")
        }
        let rest = block.records.count - records.count
        let more = rest > 0 ? Message(zh: "，另有 \(rest) 条", en: ", and \(rest) more") : Message(zh: "", en: "")
        let run = block.run
        let told = "\(run.at.formatted(.iso8601.year().month().day())) \(run.command.words.joined(separator: " "))"
        let did = block.reason.sentence(block.records.count)
        return Message(
            zh: "第 \(run.id) 次（\(told)）\(did.zh)：\(records.listed.zh)\(more.zh)",
            en: "run \(run.id) (\(told)) \(did.en): \(records.listed.en)\(more.en)")
    }
}

extension UndoBlock.Reason {
    fileprivate func sentence(_ count: Int) -> Message {
        let records = count == 1 ? "1 record" : "\(count) records"
        return switch self {
        case .changed: Message(zh: "改了其中 \(count) 条", en: "changed \(count) of its records")
        case .removed: Message(zh: "删除了其中 \(count) 条", en: "removed \(count) of its records")
        case .pointed: Message(zh: "让 \(count) 条记录引用将被删除的记录", en: "let \(records) refer to what would go")
        case .removedTarget: Message(zh: "删除了将被恢复的记录所引用的 \(count) 条", en: "removed \(records) to which what comes back refers")
        case .tookKey: Message(zh: "有 \(count) 条与将被恢复的记录关键字段相同", en: "has \(records) of the same key as what comes back")
        }
    }
}
