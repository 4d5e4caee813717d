import Ledger

/// Who sees to a matter: whom the record names, else the leader of the group, else the secretary of the branch.
struct Responsible {
    let view: LedgerView

    /// Names; empty where nobody is known.
    func names(for subject: RowRef) -> [String] {
        switch subject.model {
        case "group": return holders("group_leader", of: "group", subject.row)
        case "unit": return holders("secretary", of: "unit", subject.row)
        case "member":
            let leaders = place("group", of: subject).map { holders("group_leader", of: "group", $0.row) } ?? []
            return leaders.isEmpty ? secretary(of: subject) : leaders
        default:
            for field in ["owners", "owner", "organiser", "class.organiser"] {
                let named = named(field, subject)
                if !named.isEmpty { return named }
            }
            return secretary(of: subject)
        }
    }

    /// The unit that a subject is or belongs to.
    func unit(of subject: RowRef) -> RowRef? {
        switch subject.model {
        case "unit": subject
        case "activity": view.unit(ofActivity: subject.row).map { RowRef(model: "unit", row: $0) }
        default: place("unit", of: subject)
        }
    }

    private func secretary(of subject: RowRef) -> [String] {
        unit(of: subject).map { holders("secretary", of: "unit", $0.row) } ?? []
    }

    private func place(_ field: String, of subject: RowRef) -> RowRef? {
        (try? view.path(field, in: subject.model)).flatMap { view.target($0, row: subject.row) }
    }

    private func named(_ field: String, _ subject: RowRef) -> [String] {
        guard let path = try? view.path(field, in: subject.model), !path.isPersonal else { return [] }
        let cell = view.cell(path, row: subject.row)
        let text = cell.label?.zh ?? cell.value.description
        return text.isEmpty ? [] : [text]
    }

    /// Those who hold a post on the as-of day.
    private func holders(_ post: String, of place: String, _ row: Int32) -> [String] {
        let posts = view.table("post")
        let (kind, at) = (posts.column("post")!, posts.column(place)!)
        return view.table("member").rows.filter { member in
            view.posts(of: member, on: view.asOf).contains { held in
                guard view.snapshot.pool[kind.narrow(held)] == post else { return false }
                // A post without a place is one of the place that its holder belongs to.
                return at.isNone(held) ? self.place(place, of: RowRef(model: "member", row: member))?.row == row : at.narrow(held) == row
            }
        }.map { view.title(RowRef(model: "member", row: $0)) }
    }
}
