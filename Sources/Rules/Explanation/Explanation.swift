public import Ledger

/// Why a verdict, a score or a figure is what it is: rule, clause, evidence, what is lacking, each with the place where it stands.
public enum Explanation {
    /// The row of a file that a record came from.
    public typealias Sources = (RecordID) -> Provenance?

    public static func document(for finding: Finding, view: LedgerView, provenance: @escaping Sources) -> Document {
        let speaker = Speaker(view: view, model: finding.subject.model, provenance: provenance)
        var nodes = [rule(finding.check), basis(finding)] + overlays(finding)
        if let period = finding.period { nodes.append(Node(.period, period.label)) }
        nodes += figures(finding.judgement, speaker)
        nodes.append(
            evidence(
                finding.judgement.evidence, dropped: finding.judgement.dropped, lacking: finding.judgement.missing, adding: finding.judgement.added, speaker))
        nodes += lists(finding.judgement, speaker)
        nodes += outlook(finding)
        return Document([.paragraph(sentence(finding, speaker)), .tree(nodes)])
    }

    /// The verdict in one sentence.
    public static func sentence(for finding: Finding, view: LedgerView) -> Message {
        sentence(finding, Speaker(view: view, model: finding.subject.model) { _ in nil })
    }

    /// `未达到：李示例，2021年，人人四个作（缺：作点评）`.
    private static func sentence(_ finding: Finding, _ speaker: Speaker) -> Message {
        let verdict = finding.judgement.verdict.label
        let when = finding.period.map { Message(zh: "，\($0.label.zh)", en: ", \($0.label.en)") } ?? .nothing
        let lacking = finding.judgement.missing.map(speaker.name)
        let tail =
            lacking.isEmpty
            ? .nothing : Message(zh: "（缺：\(lacking.listed.zh)）", en: " (missing: \(lacking.listed.en))")
        return Message(
            zh: "\(verdict.zh)：\(finding.title)\(when.zh)，\(finding.check.label.zh)\(tail.zh)",
            en: "\(verdict.en): \(finding.title)\(when.en), \(finding.check.id)\(tail.en)")
    }

    static func rule(_ check: CheckIdentity) -> Node {
        let place = "\(check.id) · \(check.plugin.name) \(check.plugin.version) · \(check.location)"
        return Node(
            .rule, Message(zh: place, en: place),
            children: [Node(.nothing, Message(zh: check.zh.isEmpty ? check.doc : check.zh, en: check.doc))])
    }

    private static func basis(_ finding: Finding) -> Node {
        let level = finding.level.label
        guard let inForce = finding.clause else {
            let cites = finding.check.cites.map { Message(zh: "所依条款 \($0) 当时未施行", en: "the clause \($0) was not in force then") }
            return Node(.basis, cites ?? Message(zh: "规则自定", en: "the rule's own"), children: [Node(.level, level)])
        }
        let clause = inForce.clause
        let text = Message(
            zh: "\(inForce.label.zh)  \(clause.zh.isEmpty ? clause.doc : clause.zh)", en: "\(inForce.label.en)  \(clause.doc)")
        let parameters = clause.parameters.keys.sorted().map { name in parameter(name, inForce) }
        return Node(.basis, text, children: [Node(.level, level)] + parameters)
    }

    /// A number of the clause and who set it; where the unit set it, what the clause itself says too.
    private static func parameter(_ name: String, _ clause: ClauseInForce) -> Node {
        let value = clause.parameter(name)!.label
        var place = Message(zh: "条款 \(clause.clause.location)", en: "clause, \(clause.clause.location)")
        if let change = clause.changes[name] {
            let (who, own) = (change.origin.label, clause.clause.parameters[name])
            place = Message(zh: "\(who.zh) \(change.origin.location)", en: "\(who.en), \(change.origin.location)")
            if let own = own?.label, own != value {
                place = Message(zh: "\(place.zh)；条款本身：\(own.zh)", en: "\(place.en); the clause itself: \(own.en)")
            }
        }
        return Node(.parameter, Message(zh: "\(name) = \(value.zh)（\(place.zh)）", en: "\(name) = \(value.en) (\(place.en))"))
    }

    /// The unit's clauses on top of the one cited, each with its level and its numbers.
    private static func overlays(_ finding: Finding) -> [Node] {
        (finding.clause?.overlays ?? []).map { overlay in
            let clause = overlay.clause
            let text = Message(
                zh: "\(overlay.label.zh)  \(clause.zh.isEmpty ? clause.doc : clause.zh)", en: "\(overlay.label.en)  \(clause.doc)")
            let parameters = clause.parameters.keys.sorted().map { name in parameter(name, overlay) }
            return Node(.overlay, text, children: [Node(.level, overlay.level.label)] + parameters)
        }
    }

    private static func figures(_ judgement: Judgement, _ speaker: Speaker) -> [Node] {
        [judgement.actual.map { Node(.actual, speaker.amount($0)) }, judgement.target.map { Node(.target, speaker.amount($0)) }].compactMap { $0 }
    }

    private static func lists(_ judgement: Judgement, _ speaker: Speaker) -> [Node] {
        var nodes: [Node] = []
        if !judgement.missing.isEmpty { nodes.append(lacking(judgement.missing, speaker)) }
        if !judgement.found.isEmpty {
            nodes.append(Node(.found, judgement.found.map(speaker.name).listed))
        }
        return nodes
    }

    static func lacking(_ names: [String], _ speaker: Speaker) -> Node {
        Node(.missing, names.map(speaker.name).listed)
    }

    private static func outlook(_ finding: Finding) -> [Node] {
        let judgement = finding.judgement
        var nodes: [Node] = []
        if let day = judgement.pending { nodes.append(Node(.pending, Message(zh: "\(day.label.zh)前仍可能变化", en: "may change until \(day)"))) }
        if let forecast = judgement.forecast {
            nodes.append(Node(.forecast, Message(zh: "照目前进度到期末：\(forecast.label.zh)", en: "at the rate so far: \(forecast.label.en)")))
        }
        if judgement.isProvisional {
            nodes.append(Node(.note, Message(zh: "依据的放假安排尚未公布，结论为暂定", en: "provisional: the calendar it rests on is not known yet")))
        }
        if let note = judgement.note { nodes.append(Node(.note, note)) }
        if let exception = finding.exception { nodes.append(Node(.exception, exception.label, evidence: [exception.id])) }
        return nodes
    }
}
