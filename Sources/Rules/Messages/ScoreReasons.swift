import Ledger

extension Message {
    static let scoreBase = Message(zh: "基础分", en: "base")
    static let scoreFloor = Message(zh: "不低于下限", en: "raised to the floor")
    static let scoreCap = Message(zh: "不超过上限", en: "cut to the cap")

    /// Nil: the parts alone are weighted.
    static func scoreWeight(_ weighting: ScoreResult.Weighting?) -> Message {
        guard let weighting else { return Message(zh: "各部分按权重折算", en: "the weights of the parts") }
        return Message(
            zh: "按\(weighting.field.zh)（\(weighting.value.zh)）×\(weighting.factor.plain) 折算",
            en: "weighted by \(weighting.field.en) (\(weighting.value.en)), times \(weighting.factor.plain)")
    }

    static func scoreVeto(_ veto: ScoreResult.Veto) -> Message {
        let when = veto.period.map { Message(zh: "（\($0.label.zh)）", en: ", \($0)") } ?? .nothing
        return Message(zh: "一票否决：\(veto.check.label.zh)\(when.zh)", en: "vetoed by \(veto.check.label.en)\(when.en)")
    }

    static func scoreEntry(_ item: String, basis: String?) -> Message {
        basis.map { Message(zh: "\(item)（依据：\($0)）", en: "\(item) (basis: \($0))") } ?? Message(zh: "\(item)（无依据）", en: "\(item) (no basis)")
    }

    /// What a verdict of a check says in a score: with its subject where that is not the score's own.
    static func scoreMiss(_ finding: Finding, isOwn: Bool) -> Message {
        let verdict = finding.judgement.verdict.label
        let place = [isOwn ? nil : Message(zh: finding.title, en: finding.title), finding.period?.label].compactMap { $0 }
        let lacking = finding.judgement.missing
        let why =
            finding.isExcepted
            ? Message(zh: "，例外", en: ", excepted")
            : finding.judgement.verdict == .undetermined && !lacking.isEmpty
                ? Message(zh: "，缺 \(lacking.joined(separator: "、"))", en: ", missing \(lacking.joined(separator: ", "))") : .nothing
        return Message(
            zh: "\(verdict.zh)：\(finding.check.label.zh)（\(place.map(\.zh).joined(separator: "，"))\(why.zh)）",
            en: "\(verdict.en): \(finding.check.label.en) (\(place.map(\.en).joined(separator: ", "))\(why.en))")
    }
}
