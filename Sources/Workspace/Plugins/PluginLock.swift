import Foundation
import Ledger
import Scripting
import TOMLKit

/// `plugins.lock`: which plugins a workspace has, and what came of their cases when they were last run. It is data to be kept with the workspace.
struct PluginLock: Hashable {
    struct Entry: Hashable {
        var version: String
        /// Of the file's text.
        var sha256: String
        var needs: [String]
        /// The Zhibu that ran the cases; nil where none has yet.
        var testedBy: String?
        var cases: CaseCount?
    }

    static let fileName = "plugins.lock"
    /// By the plugin's name.
    var entries: [String: Entry] = [:]

    /// The plugins as they are now, without what came of their cases.
    init(_ plugins: [DescribedPlugin]) {
        for plugin in plugins where plugin.isUsable {
            entries[plugin.identity.name] = Entry(
                version: plugin.identity.version, sha256: SHA256.hex(of: plugin.file.text), needs: plugin.needs.map(\.description))
        }
    }

    /// The same with what came of the cases.
    func tested(_ report: TestReport) -> PluginLock {
        var lock = self
        let counts = report.countsByPlugin
        for name in entries.keys {
            lock.entries[name]!.testedBy = Release.version
            lock.entries[name]!.cases = counts[name] ?? CaseCount()
        }
        return lock
    }

    /// What is remembered of the cases, where this Zhibu ran them over just these plugins: a rule of one may count by the clause of another.
    func remembered(for present: PluginLock) -> [String: CaseCount]? {
        guard Set(entries.keys) == Set(present.entries.keys) else { return nil }
        var counts: [String: CaseCount] = [:]
        for (name, entry) in entries {
            guard let now = present.entries[name], entry.sha256 == now.sha256, entry.testedBy == Release.version, let cases = entry.cases else { return nil }
            counts[name] = cases
        }
        return counts
    }
}

extension PluginLock {
    /// Nil where the text is no lock.
    init?(_ text: String) {
        guard let table = try? TOMLTable(string: text) else { return nil }
        for name in table.keys {
            guard let entry = table[name]?.table, let version = entry["version"]?.string, let sha256 = entry["sha256"]?.string else { return nil }
            var read = Entry(version: version, sha256: sha256, needs: entry["needs"]?.array?.compactMap(\.string) ?? [])
            read.testedBy = entry["tested_by"]?.string
            if let passed = entry["passed"]?.int, let failed = entry["failed"]?.int { read.cases = CaseCount(passed: passed, failed: failed) }
            entries[name] = read
        }
    }

    /// Sorted, so that equal plugins give equal bytes.
    var text: String {
        let tables = entries.keys.sorted().map { name -> String in
            let entry = entries[name]!
            var lines = ["[\(name)]", "version = \"\(entry.version)\"", "sha256 = \"\(entry.sha256)\""]
            lines.append("needs = [\(entry.needs.map { "\"\($0)\"" }.joined(separator: ", "))]")
            if let version = entry.testedBy, let cases = entry.cases {
                lines += ["tested_by = \"\(version)\"", "passed = \(cases.passed)", "failed = \(cases.failed)"]
            }
            return lines.joined(separator: "\n") + "\n"
        }
        return "# 由 zhibu plugin test 写入 / written by zhibu plugin test\n\n" + tables.joined(separator: "\n")
    }
}
