public import Ledger

extension Explanation {
    /// A score with each of its parts.
    public static func document(for result: ScoreResult, view: LedgerView, provenance: @escaping Sources) -> Document {
        let speaker = Speaker(view: view, model: result.subject.model, provenance: provenance)
        var nodes = [rule(result.score)]
        if let period = result.period { nodes.append(Node(.period, period.label)) }
        nodes.append(
            Node(
                .points, points(result.points, isLowerBound: result.verdict == .undetermined),
                children: result.parts.map { part($0, speaker) }))
        if !result.missing.isEmpty { nodes.append(lacking(result.missing, speaker)) }
        if let day = result.pending { nodes.append(Node(.pending, Message(zh: "\(day.label.zh)前仍可能变化", en: "may change until \(day)"))) }
        return Document([.paragraph(sentence(result)), .tree(nodes)])
    }

    /// A measure's figure with what it was counted from.
    public static func document(
        for figure: Figure, of measure: Measure, subject: RowRef, period: Period?, view: LedgerView, provenance: @escaping Sources
    ) -> Document {
        document(for: figure, of: measure.identity, unit: measure.unit, subject: subject, period: period, view: view, provenance: provenance)
    }

    /// The same, where only the measure's names are at hand.
    public static func document(
        for figure: Figure, of measure: CheckIdentity, unit: String, subject: RowRef, period: Period?, view: LedgerView, provenance: @escaping Sources
    ) -> Document {
        let speaker = Speaker(view: view, model: subject.model, provenance: provenance)
        let amount = figure.amount.label
        let title = view.title(subject)
        let label = measure.label
        let sentence = Message(
            zh: "\(title)\(period.map { "，\($0.label.zh)" } ?? "")，\(label.zh)：\(amount.zh) \(unit)",
            en: "\(title)\(period.map { ", \($0.label.en)" } ?? ""), \(label.en): \(amount.en) \(unit)")
        var nodes = [rule(measure), evidence(figure.evidence, dropped: 0, speaker)]
        if !figure.missing.isEmpty { nodes.append(lacking(figure.missing, speaker)) }
        if !figure.blanks.isEmpty {
            let count = Message(
                zh: "\(figure.blanks.count) 条记录资料不全，数值为下限", en: "a lower bound: \(figure.blanks.count) records lack what it is counted from"
            )
            nodes.append(Node(.blanks, count, children: figure.blanks.map { speaker.record($0) }, evidence: figure.blanks))
        }
        return Document([.paragraph(sentence), .tree(nodes)])
    }

    /// The points in one sentence.
    public static func sentence(_ result: ScoreResult) -> Message {
        let when = result.period.map { Message(zh: "，\($0.label.zh)", en: ", \($0.label.en)") } ?? .nothing
        let label = result.score.label
        switch result.verdict {
        case .met, .undetermined:
            let points = points(result.points, isLowerBound: result.verdict == .undetermined)
            return Message(
                zh: "\(result.title)\(when.zh)，\(label.zh)：\(points.zh)", en: "\(result.title)\(when.en), \(label.en): \(points.en)")
        case .notMet, .notApplicable, .notEvaluated:
            return Message(
                zh: "\(result.title)\(when.zh)，\(label.zh)：\(result.verdict.label.zh)",
                en: "\(result.title)\(when.en), \(label.en): \(result.verdict.label.en)")
        }
    }

    private static func points(_ points: Hundredths, isLowerBound: Bool) -> Message {
        isLowerBound
            ? Message(zh: "已知 \(points) 分，资料不足", en: "\(points) points known, undetermined")
            : Message(zh: "\(points) 分", en: "\(points) points")
    }

    private static func part(_ part: ScoreResult.Part, _ speaker: Speaker) -> Node {
        let sign = part.points < .zero ? "" : "+"
        let capped =
            part.capped == .zero
            ? .nothing : Message(zh: "（封顶减去 \(part.capped)）", en: " (cap took \(part.capped))")
        let record = part.evidence.first
        let title = record.flatMap(speaker.title).map { " · \($0)" } ?? ""
        let source = record.flatMap(speaker.provenance).map(\.label)
        return Node(
            .nothing,
            Message(
                zh: "\(sign)\(part.points) \(part.reason.zh)\(title)\(capped.zh)\(source.map { "  \($0.zh)" } ?? "")",
                en: "\(sign)\(part.points) \(part.reason.en)\(title)\(capped.en)\(source.map { "  \($0.en)" } ?? "")"),
            evidence: part.evidence)
    }
}
