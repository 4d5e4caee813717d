import Ledger

extension RowWriter {
    /// What a member's row says of the dated history: branch, group and status, and the posts.
    func memberHistory(_ row: RowValues, _ context: SheetContext, member: Int64?) throws(Diagnostic) -> [Write] {
        try memberships(row, context, member: member) + posts(row, context, member: member)
    }

    private func memberships(_ row: RowValues, _ context: SheetContext, member: Int64?) throws(Diagnostic) -> [Write] {
        guard !row.history.isEmpty else { return [] }
        let model = Membership.schema.spec
        let current = member.flatMap { resolver.membership(of: $0, on: asOf) }
        guard let current else { return [try firstMembership(row, context, member: member)] }
        let changed = draft.difference(model, current, row.history)
        guard !changed.isEmpty else { return [] }
        let name = member.map { draft.text(Member.schema.spec, $0, "name") } ?? ""
        let since = draft.day(model, current, "from")
        if let since, since == row.historyStart { return [Write(model: model, id: current, values: changed)] }
        guard let start = row.historyStart, start.precision == .day else {
            // The first that differs, in the model's order, so that the sentence is the same each time.
            let field = model.fields.first { changed[$0.name] != nil }!
            throw Refusal.historyWithoutDay(
                name, field, ledger: shown(field, draft.value(model, current, field.name)), sheet: shown(field, changed[field.name]!))
        }
        if let since, since.last >= start { throw Refusal.historyTooEarly(name, start: start, current: since) }
        var values: [String: Value] = ["from": .day(start)]
        for field in ["unit", "group", "status"] { values[field] = row.history[field] ?? draft.value(model, current, field) }
        // A group belongs to its branch: who changes the branch does not keep the group.
        if changed["unit"] != nil, row.history["group"] == nil { values["group"] = Value.none }
        if let member { values["member"] = .reference(member) }
        let lastDay = Day(ordinal: start.ordinal - 1)
        return [Write(model: model, id: current, values: ["through": .day(lastDay)]), Write(model: model, id: nil, values: values)]
    }

    private func firstMembership(_ row: RowValues, _ context: SheetContext, member: Int64?) throws(Diagnostic) -> Write {
        let model = Membership.schema.spec
        var values = row.history
        if values["unit"] == nil, let unit = context.unit { values["unit"] = .reference(unit) }
        if values["status"] == nil, case .day? = row.values["confirmed"] { values["status"] = .text("full") }
        for name in ["unit", "status"] where values[name] == nil { throw Refusal.missing(model.field(name)!) }
        if let start = row.historyStart {
            values["from"] = .day(start)
        } else if let joined = row.values["joined"] {
            values["from"] = joined
        }
        if let member { values["member"] = .reference(member) }
        return Write(model: model, id: nil, values: values, parent: member == nil ? "member" : nil)
    }

    private func posts(_ row: RowValues, _ context: SheetContext, member: Int64?) -> [Write] {
        let model = Post.schema.spec
        let held = member.map { draft.find(model, ["member"], [.reference($0)]) } ?? []
        return row.posts.compactMap { post in
            let holds = held.contains { id in
                guard draft.text(model, id, "post") == post else { return false }
                let (from, through) = (draft.day(model, id, "from"), draft.day(model, id, "through"))
                return (from.map { $0.first <= asOf } ?? true) && (through.map { asOf <= $0.last } ?? true)
            }
            if holds { return nil }
            var values: [String: Value] = ["post": .text(post)]
            if let unit = row.history["unit"] ?? context.unit.map(Value.reference) { values["unit"] = unit }
            if post == "group_leader", let group = row.history["group"] { values["group"] = group }
            if let start = row.postStart { values["from"] = .day(start) }
            if let member { values["member"] = .reference(member) }
            return Write(model: model, id: nil, values: values, parent: member == nil ? "member" : nil)
        }
    }

    private func shown(_ field: FieldSpec, _ value: Value) -> String {
        switch (value, field.kind) {
        case (.none, _): "空"
        case (.reference(let id), .reference(let target)): Catalogue.model(target).map { resolver.title($0, id) } ?? String(id)
        case (.text(let text), .choice(let choices)): choices.first { $0.name == text }?.zh ?? text
        default: value.description
        }
    }
}
