public import Ledger

extension Explanation {
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
        var nodes = [rule(measure), evidence(figure.evidence, dropped: 0, adding: figure.added, speaker)]
        if !figure.missing.isEmpty { nodes.append(lacking(figure.missing, speaker)) }
        if !figure.blanks.isEmpty {
            let count = Message(
                zh: "\(figure.blanks.count) 条记录资料不全，数值为下限", en: "a lower bound: \(figure.blanks.count) records lack what it is counted from"
            )
            nodes.append(Node(.blanks, count, children: figure.blanks.map { speaker.record($0) }, evidence: figure.blanks))
        }
        return Document([.paragraph(sentence), .tree(nodes)])
    }
}
