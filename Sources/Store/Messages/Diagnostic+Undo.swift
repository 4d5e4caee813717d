internal import Ledger

// Why a run cannot be taken back, whatever came after it.
extension Diagnostic {
    private static let look = Message(zh: "用 zhibu log 查看各次运行。", en: "zhibu log lists the runs.")

    static func noRun(_ run: Int64, last: Int64?) -> Diagnostic {
        let known =
            last.map { Message(zh: "，最近一次是第 \($0) 次", en: "; the last one is \($0)") } ?? Message(zh: "：台账还没有改动过", en: ": nothing was changed yet")
        return Diagnostic(
            "no_such_run", .usage, Message(zh: "没有第 \(run) 次运行\(known.zh)。", en: "There is no run \(run)\(known.en)."), hint: look)
    }

    static func runWithoutChanges(_ run: RunRecord) -> Diagnostic {
        let words = run.command.words.joined(separator: " ")
        return Diagnostic(
            "run_without_changes", .usage,
            Message(zh: "第 \(run.id) 次运行（\(words)）没有留下改动，无可撤销。", en: "Run \(run.id) (\(words)) left no record changed: there is nothing to take back."),
            hint: look)
    }

    static func alreadyUndone(_ run: Int64, by undoer: Int64) -> Diagnostic {
        Diagnostic(
            "already_undone", .usage, Message(zh: "第 \(run) 次运行已由第 \(undoer) 次撤销。", en: "Run \(run) was taken back by run \(undoer)."),
            hint: Message(zh: "要恢复它，运行 zhibu undo \(undoer)。", en: "To do it again, run zhibu undo \(undoer)."))
    }

    static func undoOutdated(_ record: RecordID, field: String?, run: Int64) -> Diagnostic {
        let model = Catalogue.model(record.model)
        let named =
            field.map { name in
                Message(zh: "的“\(model?.field(name)?.zh ?? name)”", en: "'\(name)' of ")
            } ?? Message(zh: "", en: "")
        var diagnostic = Diagnostic(
            "undo_outdated", .data,
            Message(
                zh: "第 \(run) 次运行出自旧版本，\(model?.zh ?? record.model) \(record.id) \(named.zh)在现在的台账里放不回去。",
                en: "Run \(run) is of an older version: \(named.en)\(record.model) \(record.id) has no place in the ledger of today."),
            hint: Message(
                zh: "用 zhibu log \(run) 查看它的改动，再用 zhibu set 更正。",
                en: "See what it changed with zhibu log \(run), and correct that with zhibu set."))
        diagnostic.subject = Subject(record: record, field: field)
        return diagnostic
    }
}
