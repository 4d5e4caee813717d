import Foundation
public import Ledger
public import Scripting
import Store

extension Workspace {
    /// What is wrong with the ledger; empty where nothing is.
    public func verify() throws -> [Diagnostic] {
        try withStore(.reading) { try $0.verify() }
    }

    /// A verified copy. Without a path it goes to `backups/` under today's date.
    public func backup(to path: String?) throws -> String {
        let target = path ?? "\(folder)/backups/\(Self.today).sqlite"
        if FileManager.default.fileExists(atPath: target) {
            throw Diagnostic(
                "file_exists", .usage, Message(zh: "\(target) 已存在，没有覆盖", en: "\(target) is there already and was not overwritten"),
                hint: Message(zh: "换一个文件名：zhibu backup 文件", en: "take another name: zhibu backup FILE"))
        }
        do {
            // A workspace that cannot be written to is copied too.
            try withStore(.reading) { try $0.backup(to: target) }
        } catch let problem as Diagnostic where problem.code == "ledger_older" {
            try withStore(.writing) { try $0.backup(to: target) }
        }
        return target
    }

    /// What is installed, where, which versions, and what is wrong.
    public func health() throws -> Health {
        let all = try withJobFiles()
        let catalogue = try all.plugins.catalogue()
        var problems = catalogue.diagnostics
        let counter: Int64?
        do {
            counter = try withStore(.reading) { try $0.changeCounter }
        } catch let problem as Diagnostic {
            problems.append(problem)
            counter = nil
        }
        problems += settingProblems(catalogue)
        if counter != nil { problems += unknownWords(try snapshot(), catalogue) }
        problems += try all.caseProblems()
        problems += backupProblem()
        problems += try staleStub()
        return Health(workspace: self, catalogue: catalogue, changes: counter, problems: problems)
    }

    private func backupProblem() -> [Diagnostic] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/backups"))?.filter { $0.hasSuffix(".sqlite") } ?? []
        let dates = names.compactMap { try? FileManager.default.attributesOfItem(atPath: "\(folder)/backups/\($0)")[.modificationDate] as? Date }
        if let newest = dates.max(), Date().timeIntervalSince(newest) < 30 * 86_400 { return [] }
        return [
            Diagnostic(
                "no_backup", .note, Message(zh: "30 天内没有备份", en: "there is no backup of the last 30 days"), severity: .warning,
                hint: Message(zh: "运行 zhibu backup", en: "run zhibu backup"))
        ]
    }
}

/// The state of a workspace.
public struct Health: Sendable {
    public let workspace: Workspace
    public let catalogue: PluginCatalogue
    /// The number of the last run; nil where the ledger could not be opened.
    public let changes: Int64?
    public let problems: [Diagnostic]

    public var document: Document {
        let scripts = workspace.settings.scripts
        let rows: [(String, Message, String)] = [
            ("zhibu", Message(zh: "zhibu", en: "zhibu"), Release.version),
            ("lua", Message(zh: "Lua", en: "Lua"), PluginSet.interpreterRelease),
            ("workspace", Message(zh: "工作区", en: "workspace"), workspace.folder),
            ("ledger", Message(zh: "台账", en: "ledger"), "\(workspace.ledgerPath) · v\(LedgerStore.version)\(changes.map { " · #\($0)" } ?? "")"),
            ("plugins", Message(zh: "插件", en: "plugins"), "\(catalogue.plugins.count { $0.isUsable }) / \(catalogue.plugins.count)"),
            ("checks", Message(zh: "规则", en: "checks"), "\(catalogue.plugins.flatMap(\.checks).count)"),
        ]
        let bounds =
            Self.rows(scripts.limits, "limits", Message(zh: "限额", en: "limit"))
            + Self.rows(scripts.jobLimits, "limits.jobs", Message(zh: "任务限额", en: "limit of jobs"))
        return Document([
            .table(
                Table(
                    [Table.Heading("item", Message(zh: "项目", en: "item")), Table.Heading("value", Message(zh: "内容", en: "value"), isFlexible: true)],
                    rows: (rows + bounds).map { [.word($0.0, $0.1), .text($0.2)] }))
        ])
    }
    private static func rows(_ limits: ScriptLimits, _ key: String, _ label: Message) -> [(String, Message, String)] {
        [
            ("\(key).instructions", Message(zh: "\(label.zh)：指令", en: "\(label.en): instructions"), "\(limits.instructions)"),
            ("\(key).memory_mib", Message(zh: "\(label.zh)：内存（MiB）", en: "\(label.en): memory (MiB)"), "\(limits.memory >> 20)"),
            ("\(key).seconds", Message(zh: "\(label.zh)：秒", en: "\(label.en): seconds"), "\(limits.seconds)"),
        ]
    }
}
