import Exchange
import Foundation
import Ledger
import Rules
import Scripting
import Sheets
import Store

@testable import Workspace

/// The demo's ledger, made the ordinary way: sheets are written, imported and kept in a store, and the shipped plugins judge it.
struct DemoLedger: Sendable {
    let snapshot: Snapshot
    let plugins: PluginSet
    let catalogue: PluginCatalogue
    /// What each file's import said, by file.
    let plans: [(file: String, plan: ImportPlan)]

    static let asOf = Day(year: 2021, month: 12, day: 31)!

    /// Made once for all tests.
    static let shared = Result { try DemoLedger() }

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("demo-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let paths = try DemoSheets.write(into: folder)
        plugins = PluginSet(files: try Self.shippedPlugins())
        catalogue = try plugins.catalogue()
        let store = try LedgerStore.create(at: "\(folder)/ledger.sqlite")
        var plans: [(String, ImportPlan)] = []
        for path in paths {
            let importer = Importer(vocabulary: catalogue.vocabulary, snapshot: try store.loadSnapshot(), asOf: Self.asOf)
            let file = path.split(separator: "/").last.map(String.init) ?? path
            let plan = importer.read(try Workbook.read(contentsOf: path), fileName: file)
            try store.apply(plan.changes, as: CommandRecord(["import", file], who: "test", version: "0"))
            plans.append((file, plan))
        }
        self.plans = plans
        snapshot = try store.loadSnapshot()
        try store.close()
    }

    /// The plugins of the checkout.
    static func shippedPlugins() throws -> [PluginFile] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("plugins").path
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".lua") }.sorted().map { name in
            PluginFile(path: "plugins/\(name)", text: try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8), isShipped: true)
        }
    }

    var view: LedgerView { LedgerView(snapshot: snapshot, vocabulary: catalogue.vocabulary, asOf: Self.asOf) }

    func check(_ year: Int, only: [String] = []) throws -> CheckOutcome {
        try plugins.check(snapshot, RunRequest(asOf: Self.asOf, period: Period(.year, of: year)!, only: only))
    }

    /// A finding as `DemoGaps` tells it.
    struct Line: Hashable, CustomStringConvertible {
        let rule: String
        let subject: String
        let period: String
        let verdict: Verdict

        init(_ finding: Finding) {
            let isOwnDay = !["member", "unit", "group"].contains(finding.subject.model)
            self.init(finding.check.qualified, finding.title, isOwnDay ? "" : finding.period?.description ?? "", finding.judgement.verdict)
        }

        init(_ gap: DemoGaps.Gap) { self.init(gap.rule, gap.subject, gap.period, gap.verdict) }

        private init(_ rule: String, _ subject: String, _ period: String, _ verdict: Verdict) {
            (self.rule, self.subject, self.period, self.verdict) = (rule, subject, period, verdict)
        }

        var description: String { "\(rule) | \(subject) | \(period) | \(verdict.rawValue)" }
    }
}
