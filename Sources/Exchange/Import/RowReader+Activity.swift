import Ledger
import Sheets

/// The people of an activity's row, one entry a person.
struct ActivityPeople {
    struct Person {
        var roles: [String] = []
        var attendance: String?
        var isGuest = false
        var reason = ""
    }

    /// In the order in which the row names them.
    private(set) var order: [Int64] = []
    private(set) var persons: [Int64: Person] = [:]
    /// The roles whose column the row fills: who has such a role and is not named has it no longer.
    var stated: Set<String> = []

    subscript(member: Int64) -> Person {
        get { persons[member] ?? Person() }
        set {
            if persons[member] == nil { order.append(member) }
            persons[member] = newValue
        }
    }
}

extension RowReader {
    /// The columns whose meaning hangs on the row's type: roles, lists of people, the type's own fields.
    func readActivityParts(_ line: Grid.Line, _ row: inout RowValues) {
        var type = context.subject.type
        if case .text(let id)? = row.values["type"] { type = cells.vocabulary.activityType(id) ?? type }
        if row.values["type"] == nil, let type { row.values["type"] = .text(type.id) }
        for column in map.useful {
            do throws(Diagnostic) {
                switch column.meaning {
                case .role(let word): try readRole(word, column, line[column.index], type, &row)
                case .roster(let part): try readRoster(column, line[column.index], part, &row)
                case .detail(let name): try readDetail(name, column.heading, line[column.index], type, &row)
                default: break
                }
            } catch {
                row.refusals.append(error.about(field: column.heading))
            }
        }
    }

    private func readRole(
        _ word: String, _ column: ColumnMap.Column, _ cell: Sheets.Cell, _ type: ActivityType?, _ row: inout RowValues
    ) throws(Diagnostic) {
        guard let text = try cells.text(cell, column.heading) else { return }
        // Without a type the row is refused for that already.
        guard let type else { return }
        guard let role = cells.vocabulary.role(headed: word, of: type) else {
            throw Refusal.roleOfOtherType(column.heading, type.zh, roles: type.roles)
        }
        row.people.stated.insert(role.id)
        for name in NameList.read(text).names {
            guard let member = find(name, column.heading, &row) else { continue }
            if !row.people[member].roles.contains(role.id) { row.people[member].roles.append(role.id) }
        }
    }

    private func readRoster(_ column: ColumnMap.Column, _ cell: Sheets.Cell, _ part: Roster.Part, _ row: inout RowValues) throws(Diagnostic) {
        guard let text = try cells.text(cell, column.heading) else { return }
        let roster = Roster(text, part)
        for mention in roster.mentions {
            guard let member = find(mention.name, column.heading, &row) else { continue }
            note(mention, of: member, column.heading, &row)
        }
        if roster.isOpen { row.notes.append(Note.unnamed(column.heading, text).about(field: column.heading)) }
        if let total = roster.total, row.values["attended"] == nil { row.values["attended"] = .integer(Int64(total)) }
    }

    private func note(_ mention: Roster.Mention, of member: Int64, _ heading: String, _ row: inout RowValues) {
        var attendance =
            switch mention.part {
            case .present, .guest: "present"
            case .leave: "leave"
            case .absent: "absent"
            }
        var person = row.people[member]
        if mention.part == .guest { person.isGuest = true }
        for text in mention.name.remarks {
            switch Remark(text) {
            case .guest?: person.isGuest = true
            case .madeUp?: attendance = "made_up"
            case .absent?: attendance = "absent"
            case .present?: break
            case .leave(let reason)?:
                if mention.part != .absent { attendance = "leave" }
                if !reason.isEmpty { person.reason = reason }
            case nil:
                if mention.part == .leave || mention.part == .absent {
                    person.reason = text
                } else if !isDistinction(text, member) {
                    row.notes.append(Note.remark(heading, mention.name.name, text).about(field: heading))
                }
            }
        }
        if let known = person.attendance, known != attendance {
            row.refusals.append(Refusal.contradictory(heading, mention.name.name).about(field: heading))
        }
        person.attendance = attendance
        row.people[member] = person
    }

    private func isDistinction(_ remark: String, _ member: Int64) -> Bool {
        remark.first == "#" || resolver.distinctions(Member.schema.spec, member).contains(NameReading.normalized(remark))
    }

    /// Adds what is wrong with the name to the row, so that all wrong names of a cell are said at once.
    private func find(_ name: NameReading, _ heading: String, _ row: inout RowValues) -> Int64? {
        do throws(Diagnostic) {
            let text = name.name + name.remarks.map { "(\($0))" }.joined()
            return try resolver.record(text, of: Member.schema.spec, heading: heading, surroundings(row))
        } catch {
            row.refusals.append(error.about(field: heading))
            return nil
        }
    }

    private func readDetail(
        _ name: String, _ heading: String, _ cell: Sheets.Cell, _ type: ActivityType?, _ row: inout RowValues
    ) throws(Diagnostic) {
        guard try cells.text(cell, heading) != nil, let type else { return }
        guard let field = type.fields.first(where: { $0.isHeaded(name) }) else {
            throw Refusal.detailOfOtherType(heading, type.zh, fields: type.fields)
        }
        let value: Value
        if let target = field.kind.target.flatMap({ Catalogue.model($0) }), let text = try cells.text(cell, heading) {
            value = .reference(try resolver.record(text, of: target, heading: heading, surroundings(row)))
        } else {
            value = try cells.value(cell, as: field, heading)
        }
        if !value.isNone { row.details[field.name] = value }
    }
}
