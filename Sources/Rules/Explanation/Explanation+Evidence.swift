import Ledger

extension Explanation {
    /// The records that a verdict rests on; parts taken in sittings one role after the other, with how often each was taken.
    /// - Parameters:
    ///   - lacking: what is missing: a role among it was taken no time.
    ///   - field: what was added up of them.
    static func evidence(_ records: [RecordID], dropped: Int, lacking: [String] = [], adding field: FieldPath? = nil, _ speaker: Speaker) -> Node {
        let count = Message(
            zh: records.isEmpty ? "没有记录" : "\(records.count) 条记录" + (dropped > 0 ? "，另有 \(dropped) 项未列出" : ""),
            en: records.isEmpty
                ? "no records"
                : "\(records.count) record\(records.count == 1 ? "" : "s")" + (dropped > 0 ? ", \(dropped) more not listed" : ""))
        let parts = records.map { Part(record: $0, roles: speaker.roles($0)) }
        let children = parts.contains { !$0.roles.isEmpty } ? byRole(parts, lacking, field, speaker) : records.map { speaker.record($0, adding: field) }
        return Node(.evidence, count, children: children, evidence: records)
    }

    private struct Part {
        let record: RecordID
        let roles: [Message]
    }

    private static func byRole(_ parts: [Part], _ lacking: [String], _ field: FieldPath?, _ speaker: Speaker) -> [Node] {
        let vocabulary = speaker.view.vocabulary
        let types = parts.compactMap { speaker.type(of: $0.record) }.withoutRepeats()
        // As the types of these sittings list them.
        let order = (types.compactMap { vocabulary.activityType($0) }.flatMap(\.roles) + vocabulary.roles).map(\.id)
        let taken = parts.flatMap(\.roles).withoutRepeats()
        let known = taken.filter { order.contains($0.en) }.sorted { order.firstIndex(of: $0.en)! < order.firstIndex(of: $1.en)! }
        var groups = RoleGroups(speaker: speaker, field: field)
        for role in known + taken.filter({ !order.contains($0.en) }) { groups.append(role, parts.filter { $0.roles.contains(role) }.map(\.record)) }
        let others = parts.filter(\.roles.isEmpty).map(\.record)
        let attended = others.filter { $0.model == "participation" }
        if !attended.isEmpty { groups.append(vocabulary.label(ofRole: Role.present.id), attended) }
        for id in lacking where order.contains(id) && !taken.contains(where: { $0.en == id }) {
            groups.append(vocabulary.label(ofRole: id, in: types.first), [])
        }
        return groups.nodes + others.filter { $0.model != "participation" }.map { speaker.record($0, adding: field) }
    }

    private struct RoleGroups {
        let speaker: Speaker
        /// What was added up.
        let field: FieldPath?
        private(set) var nodes: [Node] = []
        /// Who took two parts in a sitting is listed with both, and added once.
        private var added: Set<RecordID> = []

        init(speaker: Speaker, field: FieldPath?) {
            self.speaker = speaker
            self.field = field
        }

        /// Without a text of its own: the first record stands on its line.
        mutating func append(_ role: Message, _ records: [RecordID]) {
            let children = records.map { speaker.record($0, adding: added.insert($0).inserted ? field : nil) }
            nodes.append(
                Node(Message(zh: "\(role.zh) \(records.count)", en: "\(role.en) \(records.count)"), .nothing, children: children, evidence: records))
        }
    }
}
