import Workspace

/// Subject, period and detail of one finding, in the words of the rivals.
struct YearlyLine {
    let subject: String
    let period: String
    let detail: String

    /// Nil for a check that the workload does not have.
    init?(_ finding: Finding) {
        let judgement = finding.judgement
        let missing = judgement.missing.sorted().joined(separator: ",")
        let (actual, target) = (judgement.actual?.number ?? .zero, judgement.target?.number ?? .zero)
        switch finding.check.id.prefix(3) {
        case "c01", "c02":
            subject = finding.subject.model == "group" ? "group:\(finding.title)" : "unit:\(finding.subject.id)"
            period = finding.period?.dashed ?? ""
            detail = "\(finding.check.id.dropFirst(4)) \(actual.plain)/\(target.plain)"
        case "c03":
            (subject, period) = (finding.ownName, finding.year)
            detail = "missing \(missing)"
        case "c04":
            (subject, period) = (finding.ownName, finding.year)
            detail = "\(actual.tenths)h in \(target.plain) months"
        case "c05":
            subject = finding.ownName
            period = "class:\(judgement.evidence.first?.id ?? 0)"
            detail = "\(actual.tenths)/\(target.tenths)"
        case "c06":
            (subject, period) = (finding.ownName, finding.day)
            detail =
                judgement.verdict == .undetermined
                ? "no \(missing)" : "\(actual.plain) half-days by \(judgement.found.joined()) needs \(missing)"
        case "c07":
            (subject, period) = (finding.ownName, finding.year)
            detail = actual.plain
        case "c08":
            (subject, period) = (finding.ownName, finding.day)
            detail = judgement.verdict == .undetermined ? "no \(missing)" : "\(actual.plain)/\(target.plain)"
        case "c10":
            (subject, period) = (finding.ownName, finding.day)
            detail = "missing \(missing)"
        case "c11":
            (subject, period) = (finding.ownName, finding.year)
            detail = "projects \(target.plain) outputs \(actual.plain)"
        default: return nil
        }
    }
}

extension Finding {
    fileprivate var ownName: String { "\(subject.model):\(subject.id)" }
    fileprivate var year: String { String(period?.first.year ?? 0) }
    fileprivate var day: String { period?.first.description ?? "" }
}

extension Period {
    /// `2024-Q1` where the ledger writes `2024Q1`.
    fileprivate var dashed: String { kind == .quarter ? description.replacing("Q", with: "-Q") : description }
}

extension Fraction {
    /// With one decimal: hours come in halves.
    fileprivate var tenths: String {
        let tenths = numerator * 10 / denominator
        return "\(tenths / 10).\(tenths % 10)"
    }
}
