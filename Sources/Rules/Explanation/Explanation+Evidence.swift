import Ledger

extension Explanation {
    /// The records that a verdict rests on; parts taken in sittings one role after the other, with how often each was taken.
    /// - Parameter lacking: what is missing: a role among it was taken no time.
    static func evidence(_ records: [RecordID], dropped: Int, lacking: [String] = [], _ speaker: Speaker) -> Node {
        let count = Message(
            zh: records.isEmpty ? "没有记录" : "\(records.count) 条记录" + (dropped > 0 ? "，另有 \(dropped) 项未列出" : ""),
            en: records.isEmpty
                ? "no records"
                : "\(records.count) record\(records.count == 1 ? "" : "s")" + (dropped > 0 ? ", \(dropped) more not listed" : ""))
        let parts = records.map { Part(record: $0, roles: speaker.roles($0)) }
        let children = parts.contains { !$0.roles.isEmpty } ? byRole(parts, lacking, speaker) : records.map { speaker.record($0) }
        return Node(.evidence, count, children: children, evidence: records)
    }

    private struct Part {
        let record: RecordID
        let roles: [Message]
    }

    private static func byRole(_ parts: [Part], _ lacking: [String], _ speaker: Speaker) -> [Node] {
        let vocabulary = speaker.view.vocabulary
        let types = parts.compactMap { speaker.type(of: $0.record) }.withoutDoubles()
        // As the types of these sittings list them.
        let order = (types.compactMap { vocabulary.activityType($0) }.flatMap(\.roles) + vocabulary.roles).map(\.id)
        let taken = parts.flatMap(\.roles).withoutDoubles()
        let known = taken.filter { order.contains($0.en) }.sorted { order.firstIndex(of: $0.en)! < order.firstIndex(of: $1.en)! }
        var nodes = (known + taken.filter { !order.contains($0.en) }).map { role in
            group(role, parts.filter { $0.roles.contains(role) }.map(\.record), speaker)
        }
        let others = parts.filter(\.roles.isEmpty).map(\.record)
        let attended = others.filter { $0.model == "participation" }
        if !attended.isEmpty { nodes.append(group(vocabulary.label(ofRole: Role.present.id), attended, speaker)) }
        nodes += lacking.filter { id in order.contains(id) && !taken.contains { $0.en == id } }.map { id in
            group(vocabulary.label(ofRole: id, in: types.first), [], speaker)
        }
        return nodes + others.filter { $0.model != "participation" }.map { speaker.record($0) }
    }

    /// Without a text of its own: the first record stands on its line.
    private static func group(_ role: Message, _ records: [RecordID], _ speaker: Speaker) -> Node {
        Node(
            Message(zh: "\(role.zh) \(records.count)", en: "\(role.en) \(records.count)"), .nothing, children: records.map { speaker.record($0) },
            evidence: records)
    }
}
