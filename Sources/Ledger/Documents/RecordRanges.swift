/// Records by their ids, as people can still read them where there are many: `activity 1–12、15`.
public struct RecordRanges: Hashable, Sendable {
    /// The ids of one model, ascending, runs of neighbours as one.
    public struct Run: Hashable, Sendable {
        public let model: String
        public var ids: [ClosedRange<Int64>]
    }

    public let runs: [Run]
    public let count: Int

    public init(_ records: [RecordID]) {
        var runs: [Run] = []
        let distinct = Set(records).sorted()
        for record in distinct {
            if runs.last?.model != record.model { runs.append(Run(model: record.model, ids: [])) }
            if let range = runs[runs.count - 1].ids.last, range.upperBound + 1 == record.id {
                runs[runs.count - 1].ids[runs[runs.count - 1].ids.count - 1] = range.lowerBound...record.id
            } else {
                runs[runs.count - 1].ids.append(record.id...record.id)
            }
        }
        self.runs = runs
        count = distinct.count
    }

    /// - Parameter limit: how many runs of ids each model shows; the rest is said to be there.
    public func label(limit: Int = 12) -> Message {
        func text(_ separator: String, _ more: String, _ name: (String) -> String) -> String {
            runs.map { run in
                let shown = run.ids.prefix(limit).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
                return "\(name(run.model)) " + shown.joined(separator: separator) + (run.ids.count > limit ? more : "")
            }.joined(separator: separator == "、" ? "；" : "; ")
        }
        return Message(zh: text("、", "等") { Catalogue.model($0)?.zh ?? $0 }, en: text(", ", " …") { $0 })
    }
}
