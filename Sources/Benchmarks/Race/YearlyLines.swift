import Foundation
import Workspace

/// The outcome of the yearly workload as the lines that every rival writes: what is not met or undetermined, and a summary of each check and score.
struct YearlyLines {
    private(set) var lines: [String] = []
    private var tallies: [String: Tally] = [:]

    private struct Tally {
        var judged = 0
        var failed = 0
        var unknown = 0
    }

    init(_ checks: CheckOutcome, _ scores: ScoreOutcome) {
        for finding in checks.findings { add(finding) }
        for (code, tally) in tallies {
            lines.append("\(code)|all|all|judged \(tally.judged)|not_met \(tally.failed) undetermined \(tally.unknown)")
        }
        // Who took part in nothing has no points to show.
        add("P1", scores.results.filter { $0.score.id.hasPrefix("p1_") && !$0.parts.isEmpty }) { "member:\($0.subject.id)" }
        add("P2", scores.results.filter { $0.score.id.hasPrefix("p2_") }) { "class:\($0.subject.id)" }
        lines.sort()
    }

    /// As the rivals write it: ended by one newline.
    var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func add(_ finding: Finding) {
        let (verdict, code) = (finding.judgement.verdict, finding.code)
        if verdict == .notApplicable { return }
        if code == "C09" { return addOverlaps(finding) }
        tallies[code, default: Tally()].judged += 1
        if verdict == .notMet { tallies[code]!.failed += 1 }
        if verdict == .undetermined { tallies[code]!.unknown += 1 }
        guard verdict == .notMet || verdict == .undetermined, let line = YearlyLine(finding) else { return }
        lines.append("\(code)|\(line.subject)|\(line.period)|\(verdict.rawValue)|\(line.detail)")
    }

    /// A member's year names the days with two sittings or more, and each pair that overlaps as `2024-03-12 88,91`.
    private mutating func addOverlaps(_ finding: Finding) {
        tallies[finding.code, default: Tally()].judged += Int(finding.judgement.actual?.number?.numerator ?? 0)
        for pair in finding.judgement.found {
            tallies[finding.code]!.failed += 1
            let words = pair.split(separator: " ")
            lines.append("\(finding.code)|member:\(finding.subject.id)|\(words[0])|not_met|\(words[1])")
        }
    }

    private mutating func add(_ code: String, _ results: [ScoreResult], subject: (ScoreResult) -> String) {
        var sum: Int64 = 0
        for result in results {
            let head = "\(code)|\(subject(result))|\(result.period?.first.year ?? 0)"
            guard result.verdict == .met else {
                lines.append("\(head)|\(result.verdict.rawValue)|no \(result.missing.joined(separator: ","))")
                continue
            }
            sum += result.points.raw
            lines.append("\(head)|points|" + String(format: "%d.%02d", result.points.raw / 100, result.points.raw % 100))
        }
        lines.append("\(code)|all|all|judged \(results.count)|sum \(sum)")
    }
}

extension Finding {
    /// `C01` of `c01_assembly`.
    fileprivate var code: String { String(check.id.prefix { $0 != "_" }).uppercased() }
}
