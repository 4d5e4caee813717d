import Ledger
import Rules

/// The records of a case by their models. What a row names and none declares comes into being plainly: a full member of the only unit.
final class CaseRecords {
    private var records: [String: [[String: Value]]] = [:]
    /// Records that are known by their name alone so far.
    private var plain: [String: [String: Int64]] = [:]

    func snapshot() -> Snapshot {
        let builder = SnapshotBuilder()
        for model in Catalogue.models {
            let table = builder.table(model)
            for (index, values) in records[model.name, default: []].enumerated() {
                table.append(id: Int64(index + 1), values: model.storedFields.dropFirst().map { values[$0.name] ?? .none })
            }
        }
        return builder.build()
    }

    @discardableResult
    func append(_ model: String, _ values: [String: Value]) -> Int64 {
        records[model, default: []].append(values)
        return Int64(records[model]!.count)
    }

    /// The record that a row declares, which another row may have named before.
    func declare(_ model: String, _ values: [String: Value]) -> Int64 {
        let spec = Catalogue.model(model)!
        for case .text(let name)? in spec.title.map({ values[$0] }) {
            guard let id = plain[model]?.removeValue(forKey: name) else { continue }
            records[model]![Int(id) - 1].merge(values) { $1 }
            return id
        }
        return append(model, values)
    }

    /// What a row must have and leaves out: the only unit, the only class.
    func fillPlainly(_ values: inout [String: Value], _ model: ModelSpec) {
        switch model.name {
        case "group", "membership": values["unit"] = values["unit"] ?? .reference(unit())
        case "trainee": values["class"] = values["class"] ?? .reference(firstClass())
        case "participation": values["attendance"] = values["attendance"] ?? .text("present")
        default: break
        }
        if model.name == "membership" { values["status"] = values["status"] ?? .text("full") }
    }

    // MARK: References, by name

    /// - Parameter context: the class that a trainee is looked up in.
    /// - Returns: nil where nothing is so called and nothing can come into being by its name alone.
    func reference(_ model: String, _ name: String, context: String? = nil) -> Int64? {
        switch model {
        case "member": return member(name)
        case "trainee": return trainee(name, in: context)
        case "unit": return named(model, name) ?? append(model, ["name": .text(name), "kind": .text("branch")])
        case "group": return named(model, name) ?? append(model, ["name": .text(name), "unit": .reference(unit())])
        case "class": return classNamed(name)
        default: return named(model, name) ?? plainly(model, name)
        }
    }

    /// The only unit, or the first.
    func unit() -> Int64 {
        if isEmpty("unit") { append("unit", ["name": .text("示例支部"), "kind": .text("branch")]) }
        return 1
    }

    func member(_ name: String) -> Int64 {
        if let known = named("member", name) { return known }
        let id = append("member", ["name": .text(name)])
        addHistory(CaseHistory(), of: id)
        return id
    }

    func addHistory(_ history: CaseHistory, of member: Int64) {
        var membership = history.membership
        membership["member"] = .reference(member)
        membership["unit"] = membership["unit"] ?? .reference(unit())
        membership["status"] = membership["status"] ?? .text("full")
        append("membership", membership)
        if let post = history.post { append("post", ["member": .reference(member), "post": post, "unit": membership["unit"]!]) }
    }

    private func isEmpty(_ model: String) -> Bool { records[model, default: []].isEmpty }

    private func classNamed(_ name: String) -> Int64 {
        named("class", name) ?? append("class", ["name": .text(name), "starts": .day(Day(year: 2021, month: 1, day: 1)!)])
    }

    /// The only class, or the first.
    private func firstClass() -> Int64 { isEmpty("class") ? classNamed("示例班") : 1 }

    private func trainee(_ name: String, in context: String?) -> Int64 {
        let classID = context.map { classNamed($0) }
        if let place = records["trainee", default: []].firstIndex(where: {
            $0["name"] == .text(name) && (classID == nil || $0["class"] == .reference(classID!))
        }) {
            return Int64(place + 1)
        }
        return append("trainee", ["name": .text(name), "class": .reference(classID ?? firstClass())])
    }

    private func named(_ model: String, _ name: String) -> Int64? {
        let fields = Catalogue.model(model)!.title
        let called = [Value.text(name)] + (Day(name).map { [.day($0)] } ?? [])
        return records[model, default: []].firstIndex { record in fields.contains { called.contains(record[$0] ?? .none) } }.map { Int64($0 + 1) }
    }

    /// A record of which nothing is known but what it is called; a row further down may say the rest. Nil for what is called by its day.
    private func plainly(_ model: String, _ name: String) -> Int64? {
        let spec = Catalogue.model(model)!
        guard let field = spec.title.first(where: { spec.field($0)!.kind.target == nil }), spec.field(field)!.kind == .text else { return nil }
        let id = append(model, [field: .text(name)])
        plain[model, default: [:]][name] = id
        return id
    }
}
