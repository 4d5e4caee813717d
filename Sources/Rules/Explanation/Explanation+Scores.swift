public import Ledger

extension Explanation {
    /// A score with each of its parts, and with what its points were weighed, vetoed and graded by.
    public static func document(for result: ScoreResult, view: LedgerView, provenance: @escaping Sources) -> Document {
        let speaker = Speaker(view: view, model: result.subject.model, provenance: provenance)
        var nodes = [rule(result.score)]
        if let period = result.period { nodes.append(Node(.period, period.label)) }
        nodes.append(Node(.points, points(result.points, isLowerBound: result.verdict == .undetermined), children: summands(result, speaker)))
        if let weighting = result.weighting { nodes.append(weight(weighting)) }
        nodes += result.vetoes.map(veto)
        if let benchmark = result.benchmark { nodes.append(Node(.benchmark, reached(benchmark, result.reached))) }
        nodes += grades(result)
        if let beside = result.beside { nodes.append(Node(.beside, second(beside, result))) }
        if !result.missing.isEmpty { nodes.append(lacking(result.missing, speaker)) }
        if let day = result.pending { nodes.append(Node(.pending, Message(zh: "\(day.label.zh)前仍可能变化", en: "may change until \(day)"))) }
        return Document([.paragraph(sentence(result)), .tree(nodes)])
    }

    /// The points in one sentence.
    public static func sentence(_ result: ScoreResult) -> Message {
        let when = result.period.map { Message(zh: "，\($0.label.zh)", en: ", \($0.label.en)") } ?? .nothing
        let label = result.score.label
        switch result.verdict {
        case .met, .undetermined:
            let points = points(result.points, isLowerBound: result.verdict == .undetermined)
            let tail = result.isVetoed ? Message(zh: "，一票否决", en: ", vetoed") : result.grade.map { Message(zh: "，\($0.label.zh)", en: ", \($0.label.en)") }
            return Message(
                zh: "\(result.title)\(when.zh)，\(label.zh)：\(points.zh)\(tail?.zh ?? "")",
                en: "\(result.title)\(when.en), \(label.en): \(points.en)\(tail?.en ?? "")")
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

    // MARK: Summands

    /// Those of a `part` stand under it.
    private static func summands(_ result: ScoreResult, _ speaker: Speaker) -> [Node] {
        var nodes: [Node] = []
        var told: Set<String> = []
        for part in result.parts {
            guard let name = part.section else {
                nodes.append(summand(part, speaker))
                continue
            }
            if told.insert(name).inserted, let section = result.sections.first(where: { $0.name == name }) {
                let own = result.parts.filter { $0.section == name }
                nodes.append(Node(.nothing, subtotal(section), children: own.map { summand($0, speaker) }, evidence: own.flatMap(\.evidence)))
            }
        }
        return nodes
    }

    private static func subtotal(_ section: ScoreResult.Section) -> Message {
        let weight = section.weight.map { Message(zh: "，权重 \($0.plain)", en: ", weight \($0.plain)") } ?? .nothing
        return Message(zh: "\(section.name)：\(section.points) 分\(weight.zh)", en: "\(section.name): \(section.points) points\(weight.en)")
    }

    private static func summand(_ part: ScoreResult.Part, _ speaker: Speaker) -> Node {
        let sign = part.points < .zero ? "" : "+"
        let capped =
            part.capped == .zero
            ? .nothing : Message(zh: "（封顶减去 \(part.capped)）", en: " (cap took \(part.capped))")
        let record = part.evidence.count == 1 ? part.evidence[0] : nil
        let ids = RecordRanges(part.evidence)
        let counted = ids.count > 1 ? Message(zh: " · \(ids.count) 条记录（\(ids.label().zh)）", en: " · \(ids.count) records (\(ids.label().en))") : .nothing
        let title = record.map { " · " + [Self.title($0, speaker), "#\($0.id)"].compactMap { $0 }.joined(separator: " ") } ?? ""
        let clause = part.clause.map { Message(zh: " · \($0.label.zh)", en: " · \($0.label.en)") } ?? .nothing
        let source = record.flatMap(speaker.provenance).map(\.label)
        return Node(
            .nothing,
            Message(
                zh: "\(sign)\(part.points) \(part.reason.zh)\(title)\(counted.zh)\(clause.zh)\(capped.zh)\(source.map { "  \($0.zh)" } ?? "")",
                en: "\(sign)\(part.points) \(part.reason.en)\(title)\(counted.en)\(clause.en)\(capped.en)\(source.map { "  \($0.en)" } ?? "")"),
            evidence: part.evidence)
    }

    /// The subject itself is named above, and of an entry all but its day.
    private static func title(_ record: RecordID, _ speaker: Speaker) -> String? {
        switch record.model {
        case speaker.model: nil
        case "entry": speaker.view.row(record).flatMap { RecordDates(speaker.view, model: "entry").day($0.row)?.description }
        default: speaker.title(record)
        }
    }

    // MARK: What the sum goes through

    private static func weight(_ weighting: ScoreResult.Weighting) -> Node {
        Node(
            .weight,
            Message(
                zh: "\(weighting.field.zh) \(weighting.value.zh)：加减分 ×\(weighting.factor.plain)",
                en: "\(weighting.field.en) \(weighting.value.en): the items times \(weighting.factor.plain)"))
    }

    private static func veto(_ veto: ScoreResult.Veto) -> Node {
        let when = veto.period.map { Message(zh: "，\($0.label.zh)", en: ", \($0.label.en)") } ?? .nothing
        let excepted = veto.isExcepted ? Message(zh: "（例外）", en: " (excepted)") : .nothing
        let clause = veto.clause.map { [Node(.basis, $0.label)] } ?? []
        return Node(
            .veto,
            Message(
                zh: "\(veto.check.label.zh)：\(veto.title)\(when.zh)，\(veto.verdict.label.zh)\(excepted.zh)",
                en: "\(veto.check.label.en): \(veto.title)\(when.en), \(veto.verdict.label.en)\(excepted.en)"), children: clause)
    }

    private static func reached(_ benchmark: Hundredths, _ reached: Bool?) -> Message {
        let whether =
            reached.map { $0 ? Message(zh: "已达到", en: "reached") : Message(zh: "未达到", en: "not reached") } ?? Message(zh: "尚不能确定", en: "not known yet")
        return Message(zh: "\(benchmark) 分，\(whether.zh)", en: "\(benchmark) points, \(whether.en)")
    }

    private static func second(_ beside: Hundredths, _ result: ScoreResult) -> Message {
        let difference = result.verdict == .met ? result.points.subtracting(beside) : nil
        let apart =
            difference.map { difference in
                difference < .zero
                    ? Message(zh: "，得分低 \(-difference) 分", en: ", the points are \(-difference) below")
                    : Message(zh: "，得分高 \(difference) 分", en: ", the points are \(difference) above")
            } ?? .nothing
        return Message(zh: "\(beside) 分，不计入\(apart.zh)", en: "\(beside) points, not counted\(apart.en)")
    }

    private static func grades(_ result: ScoreResult) -> [Node] {
        guard result.scale != nil || result.standing != nil else { return [] }
        var nodes: [Node] = []
        let bounds = result.scale.map { [Node(.nothing, $0.label)] } ?? []
        nodes.append(Node(.grade, result.grade?.label ?? Message(zh: "没有", en: "none"), children: bounds))
        if let standing = result.standing { nodes.append(Node(.quota, share(standing), children: [Node(.nothing, place(standing))])) }
        nodes.append(Node(.note, Message(zh: "等次只供参考，由此怎么办由人决定", en: "a grade advises: what follows from it is for people to say")))
        return nodes
    }

    /// How many places there are, and of how many.
    private static func share(_ standing: ScoreResult.Standing) -> Message {
        let quota = standing.quota
        let from = quota.from.map { Message(zh: "，\($0) 分起", en: ", from \($0) points") } ?? .nothing
        guard !quota.atMost.isWhole else {
            return Message(
                zh: "\(quota.grade)：\(standing.population) 人中至多 \(standing.places) 个\(from.zh)",
                en: "\(quota.grade): at most \(standing.places) of \(standing.population)\(from.en)")
        }
        return Message(
            zh: "\(quota.grade)：\(standing.population) 人中至多 \(quota.atMost)，\(quota.round.label.zh)为 \(standing.places) 个\(from.zh)",
            en: "\(quota.grade): at most \(quota.atMost) of \(standing.population), \(quota.round.label.en) to \(standing.places)\(from.en)")
    }

    private static func place(_ standing: ScoreResult.Standing) -> Message {
        let open = standing.open > 0 ? Message(zh: "，还有 \(standing.open) 人的分数未定", en: ", the points of \(standing.open) not known yet") : .nothing
        guard let rank = standing.rank else { return Message(zh: "不参加排名\(open.zh)", en: "not ranked\(open.en)") }
        let tied = standing.tied > 1 ? Message(zh: "，\(standing.tied) 人同分", en: ", \(standing.tied) with the same points") : .nothing
        return Message(zh: "第 \(rank) 名\(tied.zh)\(open.zh)", en: "place \(rank)\(tied.en)\(open.en)")
    }
}

extension Rounding {
    fileprivate var label: Message {
        switch self {
        case .down: Message(zh: "向下取整", en: "rounded down")
        case .up: Message(zh: "向上取整", en: "rounded up")
        case .half: Message(zh: "四舍五入", en: "rounded to the nearest")
        }
    }
}
