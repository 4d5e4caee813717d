import Synchronization

/// The ledger as a question sees it: the snapshot, what plugins add to its language, and the day as of which it is asked.
/// Shared by all workers; what it works out once it keeps.
public final class LedgerView: Sendable {
    public let snapshot: Snapshot
    public let vocabulary: Vocabulary
    /// The day on which derived history fields (a member's unit, group, status) are read, unless a question names another.
    public let asOf: Day
    /// The day after which nothing has happened yet: the as-of day of the question, whatever day its parts are asked about.
    let horizon: Day

    /// The words of `attendance` that say that somebody was there, as the snapshot numbers them.
    let attending: [Int32]
    let kept: Kept

    /// What has been worked out so far, none of it depending on the as-of day.
    final class Kept: Sendable {
        struct Answers: Sendable {
            var counted: [String: [Int32]] = [:]
            var byUnit: [String: Claims] = [:]
            var byGroup: [String: Claims] = [:]
            var details: [Int32: [String: Value]] = [:]
            /// By model, then by text.
            var paths: [String: [String: FieldPath]] = [:]
        }

        private let answers = Mutex(Answers())
        private let histories = Mutex<MembershipHistory?>(nil)

        func histories(_ snapshot: Snapshot) -> MembershipHistory {
            histories.withLock { known in
                if let known { return known }
                let made = MembershipHistory(snapshot)
                known = made
                return made
            }
        }

        func withLock<R: Sendable>(_ body: (inout sending Answers) -> sending R) -> R { answers.withLock(body) }
    }

    public init(snapshot: Snapshot, vocabulary: Vocabulary, asOf: Day) {
        self.snapshot = snapshot
        self.vocabulary = vocabulary
        self.asOf = asOf
        horizon = asOf.last
        attending = Participation.attended.compactMap { snapshot.pool.number(of: $0) }
        kept = Kept()
    }

    private init(_ view: LedgerView, asOf: Day) {
        snapshot = view.snapshot
        vocabulary = view.vocabulary
        attending = view.attending
        kept = view.kept
        horizon = view.horizon
        self.asOf = asOf
    }

    public func table(_ model: String) -> ModelTable { snapshot.table(model) }

    /// Put together when somebody's is first asked for.
    var histories: MembershipHistory { kept.histories(snapshot) }

    /// The same ledger asked as of another day. What has been worked out is shared.
    public func asOf(_ day: Day) -> LedgerView { LedgerView(self, asOf: day) }

    public func id(_ reference: RowRef) -> RecordID {
        RecordID(model: reference.model, id: table(reference.model).ids[Int(reference.row)])
    }

    public func ids(_ rows: some Sequence<Int32>, of model: String) -> [RecordID] {
        let ids = table(model).ids
        return rows.map { RecordID(model: model, id: ids[Int($0)]) }
    }

    public func row(_ record: RecordID) -> RowRef? {
        table(record.model).row(id: record.id).map { RowRef(model: record.model, row: $0) }
    }
}
