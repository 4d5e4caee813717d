public import Ledger
import Rules

/// How many cases of a plugin pass, and how many do not.
public struct CaseCount: Hashable, Sendable {
    public var passed = 0
    /// Something else came out, or the rule or the case is broken.
    public var failed = 0

    public init(passed: Int = 0, failed: Int = 0) {
        self.passed = passed
        self.failed = failed
    }

    public var label: Message {
        guard passed + failed > 0 else { return Message(zh: "—", en: "—") }
        let text = failed == 0 ? "\(passed) ✓" : "\(passed) ✓ / \(failed) ✗"
        return Message(zh: text, en: text)
    }
}

extension TestReport {
    /// By the plugin's name.
    public var countsByPlugin: [String: CaseCount] {
        results.reduce(into: [:]) { counts, result in
            if result.outcome == .passed {
                counts[result.plugin.name, default: CaseCount()].passed += 1
            } else {
                counts[result.plugin.name, default: CaseCount()].failed += 1
            }
        }
    }
}
