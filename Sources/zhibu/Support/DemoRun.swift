import Foundation
import Workspace

/// Makes the demo department, or uses the one that is there.
struct DemoRun {
    private let console: Console

    init(_ console: Console) { self.console = console }

    /// Makes the workspace and imports its sheets; a second time it changes nothing. Gives the exit code.
    /// - Parameter name: the department's name in place of its own.
    func fill(_ folder: String, name: String? = nil) throws -> Int32 {
        if FileManager.default.fileExists(atPath: "\(folder)/\(Workspace.settingsName)") {
            console.say(Message(zh: "使用已有的演示单位 \(folder)/", en: "using the demo department that is there: \(folder)/"))
            return 0
        }
        let settings = DemoWorkspace.settings(language: console.language)
        let workspace = try Workspace.create(at: folder, settings: name.map { WorkspaceTemplate.renamed(settings, to: $0) } ?? settings)
        console.say(
            Message(zh: "演示单位：\(workspace.settings.name)（合成数据）→ \(folder)/", en: "demo department: \(workspace.settings.name) (synthetic data) → \(folder)/"))
        for path in try DemoSheets.write(into: "\(workspace.folder)/sheets") {
            let outcome = try workspace.importFile(path)
            let counts = outcome.plan.counts
            console.say(
                Message(
                    zh: "导入 \(outcome.file)：\(counts.rows) 行 · 新增 \(counts.inserted) · 退回 \(counts.refused)",
                    en: "import \(outcome.file): \(counts.rows) rows · \(counts.inserted) added · \(counts.refused) refused"))
            if !outcome.plan.refusals.isEmpty { return console.tell(outcome.plan.refusals) }
        }
        return 0
    }

    /// Runs the checks of the year and says what to type next.
    func check(_ folder: String) throws {
        let workspace = try Workspace.open(at: folder)
        let answer = try workspace.check(RuleQuestion())
        console.say(
            Message(
                zh: "\n\(answer.request.period.label.zh)度检查 · \(answer.outcome.checks) 条规则 · 依据 \(answer.request.asOf) 有效版本",
                en: "\nchecks of \(answer.request.period) · \(answer.outcome.checks) checks · by the editions in force on \(answer.request.asOf)"))
        console.show(answer.document(all: false))
        console.say(answer.totals)
        console.tell(answer.outcome.faults)
        if let finding = answer.findings.first(where: { $0.subject.model == "member" && $0.judgement.verdict == .notMet }) {
            let zhibu = Caller.words(in: folder)
            let steps = ["cd \(folder)", "\(zhibu) explain \(finding.title) \(finding.check.id)", "\(zhibu) eval 'members:count()'", "\(zhibu) score"]
            let list = steps.joined(separator: "   ·   ")
            console.say(Message(zh: "下一步  \(list)", en: "next  \(list)"))
        }
    }
}
