import Workspace

/// What an import has to say: what was recognised, what changes, what is refused.
struct ImportReport {
    let console: Console

    /// Gives the exit code.
    func tell(_ outcome: ImportOutcome, isDryRun: Bool) -> Int32 {
        let plan = outcome.plan
        // The command was wrong, not the file: nothing was read.
        let misuses = plan.refusals.filter { $0.kind == .usage }
        guard misuses.isEmpty else { return console.tell(misuses) }
        for sheet in plan.sheets where sheet.model != nil {
            let model = Catalogue.model(sheet.model!)
            console.say(
                Message(
                    zh:
                        "\(outcome.file)\(sheet.sheet.isEmpty ? "" : " · \(sheet.sheet)")：\(model?.zh ?? "")，表头在第 \(sheet.headingRow ?? 1) 行，识别 \(sheet.recognised)/\(sheet.columns) 列",
                    en:
                        "\(outcome.file)\(sheet.sheet.isEmpty ? "" : " · \(sheet.sheet)"): \(model?.name ?? ""), headings in row \(sheet.headingRow ?? 1), \(sheet.recognised) of \(sheet.columns) columns known"
                ))
        }
        let counts = plan.counts
        console.say(
            Message(
                zh: "新增 \(counts.inserted) · 更新 \(counts.updated) · 不变 \(counts.unchanged) · 退回 \(counts.refused)",
                en: "\(counts.inserted) added · \(counts.updated) changed · \(counts.unchanged) as before · \(counts.refused) refused"))
        // A column or a sheet that is left out is told always: nobody else would miss it.
        console.tell(console.isVerbose ? plan.notes : plan.notes.filter { $0.severity == .warning || $0.code == "columns_ignored" })
        let shown = console.isVerbose ? plan.refusals : Array(plan.refusals.prefix(20))
        console.tell(shown)
        if shown.count < plan.refusals.count {
            let more = plan.refusals.count - shown.count
            console.say(Message(zh: "另有 \(more) 处，用 --verbose 全部列出", en: "and \(more) more; --verbose lists them all"))
        }
        if isDryRun {
            console.say(Message(zh: "演练：没有写入", en: "dry run: nothing was written"))
        } else if let run = outcome.run {
            console.say(run.closing())
        } else if !plan.refusals.isEmpty {
            console.say(
                Message(
                    zh: "没有写入任何一行。改好文件后再导入，或用 --good-rows 先导入其余各行；重复导入不会重复记录",
                    en: "nothing was written. Mend the file and import it again, or take the other rows by --good-rows; importing twice records nothing twice"))
        }
        if let copy = outcome.refusedCopy {
            console.say(
                Message(zh: "退回的行和原因写在 \(copy)，改好后导入它即可", en: "the refused rows and why are in \(copy): mend them there and import that file"))
        }
        return plan.refusals.isEmpty ? 0 : 4
    }
}
