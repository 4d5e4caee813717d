import Ledger

/// How many had a vote, came, and agreed.
struct VoteCount {
    /// A number, and what must be filled in where only its bounds are known.
    struct Number {
        let estimate: Estimate
        var lacking: String?

        init(_ number: Int) { estimate = Estimate(from: Fraction(number), through: Fraction(number)) }

        init(from low: Int, through high: Int, lacking: String) {
            estimate = Estimate(from: Fraction(low), through: Fraction(high))
            self.lacking = lacking
        }
    }

    var due: Int?
    var present: Int?
    var yes: Number?
    /// What must be filled in so that those due are known.
    var lacking = "due"
    var evidence: [RecordID] = []

    /// Of a sitting: by its minutes, else by the rolls of the day.
    init(sitting row: Int32, _ view: LedgerView, voters: VoteBody.Voters, yesField: FieldPath?) {
        let activities = view.table("activity")
        let participations = view.table("participation")
        func count(_ field: String) -> Int? {
            let column = activities.column(field)!
            return column.isNone(row) ? nil : Int(column.wide(row))
        }
        yes = yesField.flatMap { view.number($0, row: row) }.map { Number(Int($0.rounded(.down))) }
        // Made up later is not there, and a guest has no vote.
        let attendance = participations.column("attendance")!
        let guest = participations.column("guest")!
        let there = view.snapshot.pool.number(of: "present")
        let all = participations.referrers(field: participations.spec.index(of: "activity")!, targets: activities.count)[row]
        let came = all.filter { attendance.narrow($0) == there && guest.narrow($0) != 1 }
        if let stated = count("due") {
            due = stated
            present = count("attended") ?? (all.isEmpty ? nil : came.count)
            evidence = view.ids(came, of: "participation")
            return
        }
        guard let date = Day(code: activities.column("date")!.narrow(row)), date.precision == .day else {
            lacking = "date"
            return
        }
        guard let unit = view.unit(ofActivity: row) else {
            lacking = "unit"
            return
        }
        let entitled = voters == .members ? view.members(ofUnit: unit, on: date, status: "full") : view.committee(ofUnit: unit, on: date)
        due = entitled.count
        let member = participations.column("member")!
        let voting = came.filter { entitled.contains(member.narrow($0)) }
        present = all.isEmpty ? count("attended") : voting.count
        evidence = view.ids(voting, of: "participation")
    }

    /// Of a ballot: by its own numbers. Whoever gave his opinion in writing beforehand agrees without being there.
    init(ballot row: Int32, _ view: LedgerView) {
        let ballots = view.table("ballot")
        func count(_ field: String) -> Int? {
            let column = ballots.column(field)!
            return column.isNone(row) ? nil : Int(column.wide(row))
        }
        due = count("due")
        present = count("present")
        guard let raised = count("yes") else { return }
        if let written = count("written") {
            yes = Number(raised + written)
        } else {
            // Nobody says how many wrote: at most as many as were due and not there.
            let away = max(0, (due ?? 0) - (present ?? raised))
            yes = away == 0 ? Number(raised) : Number(from: raised, through: raised + away, lacking: "written")
        }
    }
}
