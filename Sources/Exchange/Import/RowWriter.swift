import Ledger
import Sheets

/// Puts a row's values into the draft, whole or not at all.
struct RowWriter {
    enum Result { case inserted, updated, unchanged }

    let draft: Draft
    let resolver: Resolver
    let asOf: Day

    /// One record to be written. `id` is nil for a new one, which then points to nothing that is new in the same row but its parent.
    struct Write {
        let model: ModelSpec
        let id: Int64?
        var values: [String: Value]
        /// The field that points to the row's own record, where that is new.
        var parent: String?
    }

    func write(_ row: RowValues, _ context: SheetContext, from provenance: Provenance) throws(Diagnostics) -> Result {
        let model = context.model
        var refusals = row.refusals
        var values = row.values
        var id: Int64?
        let required = model.fields.filter { $0.isRequired && $0.isStored && values[$0.name] == nil }
        // By the key that a declared shape says; a record that it does not know is looked for as any other.
        let own = context.key.compactMap { model.field($0) }
        let match = own.isEmpty || !refusals.isEmpty ? Draft.Match.none : draft.match(model, by: context.key, values)
        if refusals.isEmpty { refusals += own.filter { values[$0.name] == nil }.map(Refusal.missing) }
        // A field that could not be read is refused once, for what is in it, not again for being empty.
        if refusals.isEmpty, match == .none { refusals += required.filter { model.key.contains($0.name) }.map(Refusal.missing) }
        if refusals.isEmpty {
            switch match == .none ? draft.match(model, values) : match {
            case .none: break
            case .one(let found): id = found
            case .several(let found):
                id = told(apart: found, row, model)
                if id == nil { refusals.append(Refusal.severalRecords(model, found.map { titles(model, $0, among: found) })) }
            }
        }
        guard refusals.isEmpty else { throw Diagnostics(refusals) }
        if id == nil {
            refusals += required.filter { !model.key.contains($0.name) }.map(Refusal.missing)
            if let unit = context.unit, model.name == "activity", values["unit"] == nil { values["unit"] = .reference(unit) }
        }
        if let reversed = reversedDays(model, id, values) { refusals.append(reversed) }
        var writes: [Write] = []
        do throws(Diagnostic) {
            if model.name == "activity" { values["details"] = try details(row, id) }
            writes = try dependents(row, context, id)
        } catch {
            refusals.append(error)
        }
        for write in [Write(model: model, id: id, values: values)] + writes {
            guard let id = write.id, let clash = draft.conflict(write.model, id, draft.difference(write.model, id, write.values)) else {
                continue
            }
            refusals.append(Refusal.doubled(write.model, clash.field, clash.row))
        }
        guard refusals.isEmpty else { throw Diagnostics(refusals) }
        return commit(Write(model: model, id: id, values: values), writes, provenance)
    }

    /// Of records with one key the one that the rest of the row fits: a member's branch and group, then every field.
    private func told(apart found: [Int64], _ row: RowValues, _ model: ModelSpec) -> Int64? {
        var fitting = found
        if model.name == "member", !row.history.isEmpty {
            fitting = found.filter { member in
                resolver.membership(of: member, on: asOf).map { draft.difference(Membership.schema.spec, $0, row.history).isEmpty } ?? false
            }
            if fitting.count == 1 { return fitting[0] }
        }
        let equal = fitting.filter { draft.difference(model, $0, row.values).isEmpty }
        // Which of two equal records is meant matters only to a row that hangs something on it.
        let hangsOn = !row.posts.isEmpty || !row.people.order.isEmpty || !row.details.isEmpty
        return equal.count == 1 || !hangsOn ? equal.first : nil
    }

    private func titles(_ model: ModelSpec, _ id: Int64, among found: [Int64]) -> String {
        if ["member", "trainee"].contains(model.name) { return resolver.distinguished(model, id, among: found) }
        return id > 0 ? "\(resolver.title(model, id))(#\(id))" : resolver.title(model, id)
    }

    private func commit(_ own: Write, _ writes: [Write], _ provenance: Provenance) -> Result {
        var isChanged = false
        func put(_ write: Write) -> Int64 {
            guard let id = write.id else {
                isChanged = true
                return draft.insert(write.model, write.values.filter { !$0.value.isNone }, from: provenance)
            }
            let changed = draft.difference(write.model, id, write.values)
            isChanged = isChanged || !changed.isEmpty
            draft.update(write.model, id, changed, from: provenance)
            draft.note(RecordID(model: write.model.name, id: id), write.values.filter { !$0.value.isNone }.keys, from: provenance)
            return id
        }
        let parent = put(own)
        for var write in writes {
            if let field = write.parent { write.values[field] = .reference(parent) }
            _ = put(write)
        }
        return own.id == nil ? .inserted : isChanged ? .updated : .unchanged
    }

    private func dependents(_ row: RowValues, _ context: SheetContext, _ id: Int64?) throws(Diagnostic) -> [Write] {
        switch context.model.name {
        case "activity": participations(row, activity: id)
        case "member": try memberHistory(row, context, member: id)
        default: []
        }
    }

    /// What the type adds, over what the ledger has already.
    private func details(_ row: RowValues, _ id: Int64?) throws(Diagnostic) -> Value {
        guard !row.details.isEmpty else { return .none }
        var all: [String: Value] = [:]
        let kept = id.map { draft.text(Activity.schema.spec, $0, "details") } ?? ""
        if !kept.isEmpty, let object = try? JSONReader.object(kept) {
            for (key, value) in object { all[key] = .text(value.plainText) }
        }
        return .text(ActivityDetails.encode(all.merging(row.details) { $1 }))
    }

    /// A last day before the first one can be no stretch of time.
    private func reversedDays(_ model: ModelSpec, _ id: Int64?, _ values: [String: Value]) -> Diagnostic? {
        for (first, last) in [("from", "through"), ("date", "through"), ("starts", "ends"), ("founded", "dissolved")] {
            guard let start = model.field(first), let end = model.field(last), start.kind == .day else { continue }
            func day(_ name: String) -> Day? {
                if case .day(let day)? = values[name] { return day }
                return id.flatMap { draft.day(model, $0, name) }
            }
            if let from = day(first), let through = day(last), through.precedes(from) == .yes { return Refusal.reversed(start, end) }
        }
        return nil
    }
}
