import Synchronization

extension LedgerView {
    /// The value at the end of a path; none where a reference on the way is empty.
    public func value(_ path: FieldPath, row: Int32) -> Value {
        var row = row
        for (index, step) in path.steps.enumerated() {
            let isLast = index == path.steps.count - 1
            switch step {
            case .id(let model): return .integer(table(model).ids[Int(row)])
            case .column(let model, let place):
                let table = table(model)
                if isLast { return snapshot.value(table, place, row) }
                row = table.column(at: place)!.narrow(row)
                if row == Column.none32 { return .none }
            case .history(let field):
                guard let membership = membership(of: row, on: asOf) else { return .none }
                let table = table("membership")
                let place = table.spec.index(of: field)!
                if isLast { return snapshot.value(table, place, membership) }
                row = table.column(at: place)!.narrow(membership)
                if row == Column.none32 { return .none }
            case .role(let role):
                let ids = table("member").ids
                let members = self.members(with: role, in: row)
                return members.isEmpty ? .none : .list(members.map { .reference(ids[Int($0)]) })
            case .detail(let name):
                return details(ofActivity: row)[name] ?? .none
            case .taken(let model, let procedure, let step):
                guard let taken = self.row(ofStep: step, in: procedure, by: RowRef(model: model, row: row)) else { return .none }
                let table = table("step")
                if isLast { return snapshot.value(table, table.spec.index(of: "date")!, taken) }
                row = taken
            }
        }
        return .none
    }

    /// The row that a path of references leads to; nil where it is empty.
    public func target(_ path: FieldPath, row: Int32) -> RowRef? {
        guard case .reference(let id) = value(path, row: row), let model = path.kind.target else { return nil }
        return self.row(RecordID(model: model, id: id))
    }

    /// The number at the end of a path; nil where it is blank or no number.
    public func number(_ path: FieldPath, row: Int32) -> Fraction? {
        switch value(path, row: row) {
        case .integer(let number): Fraction(number, 1)
        case .decimal(let number): Fraction(number)
        default: nil
        }
    }

    /// The type of the activity that a participation is of.
    public func activityType(ofParticipation row: Int32) -> String? {
        let activity = table("participation").column("activity")!.narrow(row)
        guard activity != Column.none32 else { return nil }
        let type = table("activity").column("type")!
        return type.isNone(activity) ? nil : snapshot.pool[type.narrow(activity)]
    }

    /// The members who took a role in an activity and were there, in order. `present` is whoever was there.
    public func members(with role: String, in activity: Int32) -> [Int32] {
        let participations = table("participation")
        let (roles, member) = (participations.column("roles")!, participations.column("member")!)
        let isAnybody = role == Role.present.id
        let wanted = snapshot.pool.number(of: role)
        guard isAnybody || wanted != nil else { return [] }
        return participations.referrers(field: participations.spec.index(of: "activity")!, targets: table("activity").count)[activity]
            .filter { isPresent($0) && (isAnybody || roles.list($0).contains(wanted!)) && !member.isNone($0) }
            .map { member.narrow($0) }
    }

    /// Whether a participation says that the person was there, or made the sitting up later.
    public func isPresent(_ participation: Int32) -> Bool {
        let attendance = table("participation").column("attendance")!.narrow(participation)
        return attendance != Column.none32 && attending.contains(attendance)
    }

    /// What people call a record: its title fields, references by their own titles.
    public func title(_ reference: RowRef) -> String {
        let table = table(reference.model)
        let parts = table.spec.title.compactMap { name -> String? in
            guard let path = try? path(name, in: reference.model) else { return nil }
            if let target = target(path, row: reference.row) { return title(target) }
            switch value(path, row: reference.row) {
            case .none: return nil
            case .text(let text):
                switch path.kind {
                case .word(.activityType): return vocabulary.activityType(text)?.zh ?? text
                case .choice(let choices): return choices.first { $0.name == text }?.zh ?? text
                default: return text
                }
            case let value: return value.description
            }
        }
        return parts.isEmpty ? "\(table.spec.zh) \(table.ids[Int(reference.row)])" : parts.joined(separator: " · ")
    }

    /// The fields that an activity's type adds, as they were entered.
    public func details(ofActivity row: Int32) -> [String: Value] {
        let column = table("activity").column("details")!
        guard !column.isNone(row) else { return [:] }
        return kept.withLock { kept in
            if let known = kept.details[row] { return known }
            let number = table("activity").column("type")!.narrow(row)
            let type = number == Column.none32 ? nil : vocabulary.activityType(snapshot.pool[number])
            let decoded = ActivityDetails.decode(snapshot.pool[column.narrow(row)], fields: type?.fields ?? [])
            kept.details[row] = decoded
            return decoded
        }
    }
}
