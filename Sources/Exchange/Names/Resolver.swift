import Ledger

/// Finds the records that names in cells mean.
struct Resolver {
    let draft: Draft
    let vocabulary: Vocabulary
    let asOf: Day

    /// What the row says beside the name.
    struct Surroundings {
        var unit: Int64?
        var trainingClass: Int64?
        var regulation: Int64?
        /// The year of a day that is written without one.
        var year: Int?
        /// Fields of the record itself that other columns state.
        var told: [String: Value] = [:]
    }

    /// The record of a model that a text means.
    func record(_ text: String, of model: ModelSpec, heading: String, _ around: Surroundings) throws(Diagnostic) -> Int64 {
        let reading = NameReading.read(text)
        if let id = try byNumber(reading, text, model, heading) { return id }
        switch model.name {
        case "member": return try person(reading, model, try members(reading), heading)
        case "trainee": return try person(reading, model, trainees(reading, around), heading)
        case "group": return try one(groups(text, around), text, model, heading, around)
        case "class": return try one(classes(text), text, model, heading, around)
        case "unit": return try one(named(text, model, ["name", "code"]), text, model, heading, around)
        case "regulation":
            return try one(named(Self.withoutTitleMarks(text), model, ["title", "name", "number"]), text, model, heading, around)
        case "edition": return try one(editions(text, around), text, model, heading, around)
        case "activity": return try one(activities(text, around), text, model, heading, around)
        default: return try one(titled(text, model), text, model, heading, around)
        }
    }

    // MARK: By number

    /// `李示例(#12)`: what our own export writes where nothing else tells two records apart. `#12` alone is the record of that number, as at the prompt.
    private func byNumber(_ reading: NameReading, _ text: String, _ model: ModelSpec, _ heading: String) throws(Diagnostic) -> Int64? {
        if reading.remarks.isEmpty, reading.name.first == "#", let id = Int64(reading.name.dropFirst()) {
            guard draft.exists(model, id) else { throw Refusal.noSuchID(heading, id, model) }
            return id
        }
        guard let remark = reading.remarks.last, remark.first == "#", let id = Int64(remark.dropFirst()) else { return nil }
        let plain = NameReading.normalized(String(TextReading.tidy(text).prefix { $0 != "(" }))
        guard draft.exists(model, id) else { throw Refusal.wrongID(heading, text, nil) }
        let title = title(model, id)
        let isSame = NameReading.normalized(title) == plain || NameReading.normalized(name(model, id)) == plain
        guard isSame else { throw Refusal.wrongID(heading, text, title) }
        return id
    }

    // MARK: People

    private func members(_ reading: NameReading) throws(Diagnostic) -> [Int64] {
        draft.find(Member.schema.spec, ["name"], [.text(reading.name)])
    }

    private func trainees(_ reading: NameReading, _ around: Surroundings) -> [Int64] {
        let model = Trainee.schema.spec
        guard let trainingClass = around.trainingClass else { return draft.find(model, ["name"], [.text(reading.name)]) }
        return draft.find(model, ["class", "name"], [.reference(trainingClass), .text(reading.name)])
    }

    private func person(_ reading: NameReading, _ model: ModelSpec, _ found: [Int64], _ heading: String) throws(Diagnostic) -> Int64 {
        if found.count == 1 { return found[0] }
        if found.isEmpty {
            let known = draft.ids(of: model).map { draft.text(model, $0, "name") }
            throw Refusal.unknown(model, heading, reading.name, near: NearMiss.nearest(to: reading.name, among: known), known: known)
        }
        let told = found.filter { id in reading.remarks.contains { distinctions(model, id).contains(NameReading.normalized($0)) } }
        if told.count == 1 { return told[0] }
        throw Refusal.ambiguous(model, heading, reading.name, found.map { distinguished(model, $0, among: found) })
    }

    /// What tells this person from others of the name: group, branch, staff number; class, number in it.
    func distinctions(_ model: ModelSpec, _ id: Int64) -> [String] {
        if model.name == "trainee" {
            let of = draft.reference(model, id, "class").map { draft.text(TraineeClass.schema.spec, $0, "name") }
            return [of ?? "", draft.text(model, id, "number"), draft.text(model, id, "group")].filter { !$0.isEmpty }
        }
        let membership = Membership.schema.spec
        let current = self.membership(of: id, on: asOf)
        let group = current.flatMap { draft.reference(membership, $0, "group") }.map { draft.text(PartyGroup.schema.spec, $0, "name") }
        let unit = current.flatMap { draft.reference(membership, $0, "unit") }.map { draft.text(PartyUnit.schema.spec, $0, "name") }
        return [group ?? "", unit ?? "", draft.text(model, id, "code")].filter { !$0.isEmpty }
    }

    /// `张伟(一组)`: the name with the first thing that tells it from the others.
    func distinguished(_ model: ModelSpec, _ id: Int64, among others: [Int64]) -> String {
        let name = draft.text(model, id, "name")
        let rest = Set(others.filter { $0 != id }.flatMap { distinctions(model, $0) })
        if let own = distinctions(model, id).first(where: { !rest.contains($0) }) { return "\(name)(\(own))" }
        return id > 0 ? "\(name)(#\(id))" : name
    }

    /// The stretch of a member's history that covers a day.
    func membership(of member: Int64, on day: Day) -> Int64? {
        let model = Membership.schema.spec
        return draft.find(model, ["member"], [.reference(member)]).filter { id in
            let (from, through) = (draft.day(model, id, "from"), draft.day(model, id, "through"))
            return (from.map { $0.first <= day } ?? true) && (through.map { day <= $0.last } ?? true)
        }.max { (draft.day(model, $0, "from")?.code ?? 0) < (draft.day(model, $1, "from")?.code ?? 0) }
    }

    // MARK: Others

    private func groups(_ text: String, _ around: Surroundings) -> [Int64] {
        let model = PartyGroup.schema.spec
        let within = draft.ids(of: model).filter { around.unit == nil || draft.reference(model, $0, "unit") == around.unit }
        let name = NameReading.normalized(text)
        let exact = within.filter { NameReading.normalized(draft.text(model, $0, "name")) == name }
        if !exact.isEmpty { return exact }
        let core = Self.groupCore(name)
        return within.filter { Self.groupCore(draft.text(model, $0, "name")) == core }
    }

    /// 第一党小组, 一组 and 第1小组 are 一.
    private static func groupCore(_ name: String) -> String {
        var core = TextReading.tidy(name)[...]
        if core.first == "第" { core = core.dropFirst() }
        for ending in ["党小组", "小组", "组"] where core.hasSuffix(ending) && core.count > ending.count {
            core = core.dropLast(ending.count)
            break
        }
        guard let number = Int(core), (1...10).contains(number) else { return String(core) }
        return ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"][number - 1]
    }

    private func classes(_ text: String) -> [Int64] {
        let model = TraineeClass.schema.spec
        let exact = named(text, model, ["name", "title"])
        return exact.isEmpty ? trainingClass(in: text).map { [$0] } ?? [] : exact
    }

    /// The class whose name a title holds: 第118期学员花名册. The longest name, since 第118期 holds 第1期 no more than 8期 does.
    func trainingClass(in text: String) -> Int64? { longest(TraineeClass.schema.spec, in: text) }

    /// The branch whose name a title holds.
    func unit(in text: String) -> Int64? { longest(PartyUnit.schema.spec, in: text) }

    private func longest(_ model: ModelSpec, in text: String) -> Int64? {
        let text = NameReading.normalized(text)
        return draft.ids(of: model).filter { text.contains(NameReading.normalized(draft.text(model, $0, "name"))) }
            .max { draft.text(model, $0, "name").count < draft.text(model, $1, "name").count }
    }

    private func named(_ text: String, _ model: ModelSpec, _ fields: [String]) -> [Int64] {
        let plain = NameReading.normalized(text)
        for field in fields {
            for spelling in [text, plain] where !spelling.isEmpty {
                let found = draft.find(model, [field], [.text(spelling)])
                if !found.isEmpty { return found }
            }
        }
        return draft.ids(of: model).filter { id in fields.contains { NameReading.normalized(draft.text(model, id, $0)) == plain } }
    }

    /// By its whole title, as our own export writes it, or by the first part of it, which is what people call it.
    private func titled(_ text: String, _ model: ModelSpec) -> [Int64] {
        let name = model.title[0]
        if model.field(name)?.kind == .text {
            let found = draft.find(model, [name], [.text(Self.withoutTitleMarks(text))])
            if !found.isEmpty { return found }
        }
        let whole = draft.ids(of: model).filter { title(model, $0) == text }
        return whole.isEmpty ? named(Self.withoutTitleMarks(text), model, [name]) : whole
    }

    private func editions(_ text: String, _ around: Surroundings) -> [Int64] {
        let model = Edition.schema.spec
        let plain = NameReading.normalized(Self.withoutTitleMarks(text))
        let within = draft.ids(of: model).filter {
            around.regulation == nil || draft.reference(model, $0, "regulation") == around.regulation
        }
        let whole = within.filter { NameReading.normalized(title(model, $0)) == plain }
        return whole.isEmpty ? within.filter { draft.text(model, $0, "name") == plain } : whole
    }

    /// By its day with its title or type beside it, as `2021-03-05 · 第2次论坛 · 学习论坛`.
    private func activities(_ text: String, _ around: Surroundings) -> [Int64] {
        let model = Activity.schema.spec
        let parts = text.split { $0 == "·" || $0.isWhitespace }.map(String.init)
        guard let first = parts.first, case .success(let day) = DayReading.read(first, year: around.year) else {
            return named(text, model, ["title"])
        }
        let onDay = draft.find(model, ["date"], [.day(day)])
        let rest = NameReading.normalized(parts.dropFirst().joined())
        if rest.isEmpty { return onDay }
        return onDay.filter { id in
            let type = draft.text(model, id, "type")
            let label = vocabulary.activityType(type)?.zh ?? type
            let title = draft.text(model, id, "title")
            return [title + label, title + type, title, label, type].contains { !$0.isEmpty && NameReading.normalized($0) == rest }
        }
    }

    private func one(
        _ found: [Int64], _ text: String, _ model: ModelSpec, _ heading: String, _ around: Surroundings
    ) throws(Diagnostic) -> Int64 {
        if found.count == 1 { return found[0] }
        let fitting = found.filter { id in around.told.allSatisfy { draft.value(model, id, $0.key).means($0.value) } }
        if fitting.count == 1 { return fitting[0] }
        if found.isEmpty {
            let known = draft.ids(of: model).map { name(model, $0) }
            throw Refusal.unknown(model, heading, text, near: NearMiss.nearest(to: text, among: known), known: known)
        }
        throw Refusal.ambiguous(model, heading, text, found.map { title(model, $0) })
    }

    private static func withoutTitleMarks(_ text: String) -> String {
        text.filter { $0 != "《" && $0 != "》" }
    }
}
