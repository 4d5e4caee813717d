public import Ledger

/// A small ledger written as data, with names instead of ids. What a row names and none declares comes into being plainly: a full member of
/// the only unit, a group of it, a trainee of the only class.
public final class TestLedger {
    var units = Rows<PartyUnit>()
    var groups = Rows<PartyGroup>()
    var members = Rows<Member>()
    var memberships = Rows<Membership>()
    var posts = Rows<Post>()
    var activities = Rows<Activity>()
    var participations = Rows<Participation>()
    var classes = Rows<TraineeClass>()
    var trainees = Rows<Trainee>()
    var sessions = Rows<ClassSession>()
    var marks = Rows<Mark>()
    var leaves = Rows<Leave>()
    var incidents = Rows<Incident>()
    /// Records of other models, as they are.
    private var others: [(SnapshotBuilder) -> Void] = []

    public init() {}

    /// The ledger as a question sees it.
    /// - Parameter asOf: the last day of the year of the latest sitting by default.
    public func view(vocabulary: Vocabulary = Vocabulary(), asOf: String? = nil) -> LedgerView {
        let latest = activities.records.compactMap(\.date?.year).max() ?? 2021
        return LedgerView(snapshot: snapshot(), vocabulary: vocabulary, asOf: day(asOf ?? "\(latest)-12-31").last)
    }

    public func snapshot() -> Snapshot {
        let builder = SnapshotBuilder()
        units.append(to: builder)
        groups.append(to: builder)
        members.append(to: builder)
        memberships.append(to: builder)
        posts.append(to: builder)
        activities.append(to: builder)
        participations.append(to: builder)
        classes.append(to: builder)
        trainees.append(to: builder)
        sessions.append(to: builder)
        marks.append(to: builder)
        leaves.append(to: builder)
        incidents.append(to: builder)
        for append in others { append(builder) }
        return builder.build()
    }

    /// A record of a model that has no rows of its own here; its id is the next one of its model.
    @discardableResult
    public func record<R: LedgerRecord>(_ record: R) -> Self {
        others.append { $0.append(record) }
        return self
    }

    /// The record so called; for members, units, groups, classes and trainees.
    public func id(_ model: String, _ name: String) -> RecordID {
        let id: Int64? =
            switch model {
            case "unit": units.named[name]?.id
            case "group": groups.named[name]?.id
            case "member": members.named[name]?.id
            case "class": classes.named[name]?.id
            case "trainee": trainees.named[name]?.id
            default: nil
            }
        guard let id else { preconditionFailure("no \(model) is called \(name)") }
        return RecordID(model: model, id: id)
    }

    /// Records of one model in the order of their rows, and those that have a name by it.
    struct Rows<R: LedgerRecord> {
        var records: [R] = []
        var named: [String: Ref<R>] = [:]

        mutating func add(_ record: R, named name: String? = nil) -> Ref<R> {
            var record = record
            let ref = Ref<R>(Int64(records.count + 1))
            record.id = ref.id
            records.append(record)
            if let name { named[name] = ref }
            return ref
        }

        func append(to builder: SnapshotBuilder) {
            for record in records { builder.append(record) }
        }

        /// The only record there is, or one made when there is none.
        mutating func only(_ make: () -> R, named name: String) -> Ref<R> {
            records.isEmpty ? add(make(), named: name) : Ref(1)
        }

        subscript(ref: Ref<R>) -> R {
            get { records[Int(ref.id) - 1] }
            set { records[Int(ref.id) - 1] = newValue }
        }
    }
}
