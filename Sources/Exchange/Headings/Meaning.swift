import Ledger

/// What a column is for.
enum Meaning: Hashable {
    /// A stored field of the model.
    case field(String)
    /// A field that is read elsewhere: through a reference, or in a member's history.
    case derived(String)
    /// The day from which a member's unit, group and status hold.
    case historyStart
    /// The Party posts of a member, and the day from which.
    case post
    case postStart
    /// People who took a part: which one the row's type says.
    case role(String)
    case roster(Roster.Part)
    /// A field that the row's activity type adds.
    case detail(String)
    /// Times of day, `14:30-16:00`.
    case times
    /// Known, and nothing of the ledger.
    case ignored
}

/// What a sheet's rows are records of.
struct Subject: Equatable {
    let model: ModelSpec
    /// The type of all its activities, where the sheet as a whole says it.
    var type: ActivityType?

    /// What a heading means in a sheet of this subject; nil where it is not known.
    func meaning(of heading: HeadingText, _ vocabulary: Vocabulary) -> Meaning? {
        for spelling in heading.spellings {
            if let meaning = meaning(ofExactly: spelling, vocabulary) { return meaning }
        }
        return nil
    }

    private func meaning(ofExactly heading: String, _ vocabulary: Vocabulary) -> Meaning? {
        if model.name == "activity", let detail = type?.fields.first(where: { $0.isHeaded(heading) }) { return .detail(detail.name) }
        if let field = model.fields.first(where: { $0.isHeaded(heading) }) {
            return field.isManaged ? .ignored : field.isStored ? .field(field.name) : .derived(field.name)
        }
        if let known = FamiliarHeadings.meaning(of: heading, in: model.name) { return known }
        if model.name == "activity" {
            let types = type.map { [$0] } ?? vocabulary.activityTypes
            if types.contains(where: { vocabulary.role(headed: heading, of: $0) != nil }) { return .role(heading) }
            if types.contains(where: { $0.fields.contains { $0.isHeaded(heading) } }) { return .detail(heading) }
        }
        return FamiliarHeadings.ignored.contains(heading) ? .ignored : nil
    }

    /// Every heading that would be understood, for near misses.
    func knownHeadings(_ vocabulary: Vocabulary) -> [String] {
        var known = model.fields.filter { !$0.isManaged }.flatMap { [$0.zh, $0.name] + $0.aliases }
        if model.name == "activity" {
            let types = type.map { [$0] } ?? vocabulary.activityTypes
            known += types.flatMap { $0.roles.flatMap { [$0.zh, $0.id] } + $0.fields.flatMap { [$0.zh, $0.name] } }
        }
        return known + FamiliarHeadings.headings(in: model.name)
    }
}

extension Vocabulary {
    /// The role that a heading means: its id, its label, or the label with another turn of phrase: 主持人 and 作主持 are 主持.
    func role(headed heading: String, of type: ActivityType) -> Role? {
        if let role = role(spelt: heading, of: type.id), role != .present { return role }
        let core = Self.core(heading)
        let near = type.roles.filter { Self.core($0.zh) == core }
        return near.count == 1 ? near[0] : nil
    }

    private static func core(_ label: String) -> String {
        var label = label[...]
        if label.count > 2, label.first == "作" { label = label.dropFirst() }
        if label.count > 2, label.last == "人" || label.last == "者" { label = label.dropLast() }
        return String(label)
    }
}
