import Ledger

extension RowWriter {
    /// One participation a person, and the roles that people of earlier readings have no longer.
    func participations(_ row: RowValues, activity: Int64?) -> [Write] {
        let model = Participation.schema.spec
        var type: ActivityType?
        if case .text(let id)? = row.values["type"] { type = resolver.vocabulary.activityType(id) }
        let existing = activity.map { draft.find(model, ["activity"], [.reference($0)]) } ?? []
        let byMember = Dictionary(existing.compactMap { id in draft.reference(model, id, "member").map { ($0, id) } }) { first, _ in first }
        var writes: [Write] = []
        for member in row.people.order {
            let person = row.people[member]
            let id = byMember[member]
            var values: [String: Value] = ["member": .reference(member)]
            if let activity { values["activity"] = .reference(activity) }
            let attendance = person.attendance ?? (person.roles.isEmpty ? nil : "present")
            let kept = id.map { roles(of: $0) } ?? []
            let merged = ordered(kept.filter { !row.people.stated.contains($0) || giver($0, id) } + person.roles, type, isThere: attendance != "leave" && attendance != "absent")
            values["roles"] = merged.isEmpty ? Value.none : Value.list(merged.map(Value.text))
            if id == nil || person.attendance != nil { values["attendance"] = attendance.map(Value.text) ?? Value.none }
            if person.isGuest { values["guest"] = .flag(true) }
            if !person.reason.isEmpty { values["reason"] = .text(person.reason) }
            writes.append(Write(model: model, id: id, values: values, parent: activity == nil ? "activity" : nil))
        }
        for (member, id) in byMember.sorted(by: { $0.value < $1.value }) where row.people.persons[member] == nil {
            let kept = roles(of: id)
            let left = kept.filter { !row.people.stated.contains($0) || giver($0, id) }
            guard left.count < kept.count else { continue }
            let attendance = draft.text(model, id, "attendance")
            let merged = ordered(left, type, isThere: attendance == "present")
            writes.append(Write(model: model, id: id, values: ["roles": .list(merged.map(Value.text))]))
        }
        return writes
    }

    private func roles(of participation: Int64) -> [String] {
        guard case .list(let roles) = draft.value(Participation.schema.spec, participation, "roles") else { return [] }
        return roles.map(\.description)
    }

    /// Whether another row of this import gave the person the roles: two tables of one sitting add up.
    private func giver(_ role: String, _ participation: Int64?) -> Bool {
        participation.map { draft.giver(RecordID(model: "participation", id: $0), "roles") != nil } ?? false
    }

    /// In the order of the type's declaration; `present` only for who has no other part.
    private func ordered(_ roles: [String], _ type: ActivityType?, isThere: Bool) -> [String] {
        let places = Dictionary((type?.roles ?? []).enumerated().map { ($1.id, $0) }) { first, _ in first }
        let parts = Set(roles).subtracting([Role.present.id]).sorted { (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1) }
        return parts.isEmpty && isThere ? [Role.present.id] : parts
    }
}
