import Ledger

/// The recorded exceptions of a ledger, by the check that they are from.
struct ExceptionRegister {
    private let view: LedgerView
    private let waivers: [String: [(row: Int32, waiver: Waiver)]]

    init(_ view: LedgerView) {
        self.view = view
        let all = view.table("exception").rows.map { ($0, view.snapshot.record(Waiver.self, row: $0)) }
        waivers = Dictionary(grouping: all.map { (row: $0.0, waiver: $0.1) }) { $0.waiver.check }
    }

    /// The exception that covers a check and a subject on the day of judgement: it names the check, the subject or whom it belongs to, and holds that day.
    func exception(from check: CheckIdentity, for subject: RowRef, on day: Day) -> RecordedException? {
        if waivers.isEmpty { return nil }
        let named = [check.qualified, check.id, check.zh].withoutRepeats().flatMap { waivers[$0] ?? [] }
        let standing = view.asOf(day)
        return named.first { holds($0.waiver, on: day) && covers($0.waiver, subject, standing) }.map { row, waiver in
            RecordedException(
                id: view.id(RowRef(model: "exception", row: row)), reason: waiver.reason, approver: waiver.approver, through: waiver.through?.last)
        }
    }

    private func holds(_ waiver: Waiver, on day: Day) -> Bool {
        (waiver.from.map { $0.first <= day.last } ?? true) && (waiver.through.map { day.first <= $0.last } ?? true)
    }

    /// All that it names must fit; one that names nobody is the only unit's, as sheets of a single branch leave the branch out.
    private func covers(_ waiver: Waiver, _ subject: RowRef, _ standing: LedgerView) -> Bool {
        let named = [("member", waiver.member?.id), ("unit", waiver.unit?.id), ("class", waiver.trainingClass?.id)].filter { $0.1 != nil }
        guard !named.isEmpty else { return subject.model == "unit" && standing.table("unit").count == 1 }
        return named.allSatisfy { model, id in belongs(subject, to: RecordID(model: model, id: id!), standing) }
    }

    private func belongs(_ subject: RowRef, to owner: RecordID, _ standing: LedgerView) -> Bool {
        if standing.id(subject) == owner { return true }
        if subject.model == "activity", owner.model == "unit" {
            return standing.unit(ofActivity: subject.row).map { standing.ids([$0], of: "unit")[0] } == owner
        }
        // A trainee who is a member is one as a person.
        let fields = subject.model == "trainee" && owner.model == "member" ? ["person"] : [owner.model]
        return fields.contains { field in
            guard let path = try? standing.path(field, in: subject.model) else { return false }
            return standing.value(path, row: subject.row) == .reference(owner.id)
        }
    }
}
