import Ledger

/// When records of a model take up somebody's time: from hour to hour, for half a day, or for whole days.
struct OccupiedTimes {
    struct Time {
        let row: Int32
        let first: Day
        let last: Day
        /// Minutes of the day; nil where it takes up whole days, or where nobody wrote the hours down.
        let minutes: Range<Int>?
        let half: String?
        /// Whether it lies within its day.
        let isWithinDay: Bool
        let sitting: Int32?

        func overlaps(_ other: Time) -> Truth {
            if last < other.first || other.last < first { return .no }
            if let sitting, sitting == other.sitting { return .no }
            guard isWithinDay, other.isWithinDay else { return .yes }
            if let minutes, let others = other.minutes { return Truth(minutes.overlaps(others)) }
            if let half, let otherHalf = other.half { return Truth(half == otherHalf) }
            return .unknown
        }
    }

    private let view: LedgerView
    private let model: String
    private let dates: RecordDates
    /// The fields that say when within a day.
    let fields: [String]

    init(_ view: LedgerView, model: String) {
        self.view = view
        self.model = model
        dates = RecordDates(view, model: model)
        let spec = Catalogue.model(model == "participation" ? "activity" : model)!
        fields = spec.field("half") != nil ? ["half"] : spec.field("starts")?.kind == .text ? ["starts", "ends"] : []
    }

    /// Nil where nobody knows the day.
    func time(_ row: Int32) -> Time? {
        let sitting = model == "participation" ? view.table(model).column("activity")!.narrow(row) : nil
        let (source, place) = sitting.map { ("activity", $0) } ?? (model, row)
        guard place != Column.none32, let days = days(row) else { return nil }
        func text(_ field: String) -> String? {
            guard fields.contains(field), let path = try? view.path(field, in: source), case .text(let text) = view.value(path, row: place) else { return nil }
            return text
        }
        var minutes: Range<Int>?
        if let starts = text("starts").flatMap(Self.minute), let ends = text("ends").flatMap(Self.minute), starts < ends { minutes = starts..<ends }
        return Time(row: row, first: days.first, last: days.last, minutes: minutes, half: text("half"), isWithinDay: !fields.isEmpty, sitting: sitting)
    }

    private func days(_ row: Int32) -> Period? {
        if let days = dates.days(row) { return days }
        let table = view.table(model)
        guard let from = table.column("from").flatMap({ Day(code: $0.narrow(row)) }) else { return nil }
        return Period(first: from, last: table.column("through").flatMap { Day(code: $0.narrow(row)) } ?? max(from.last, view.asOf.last))
    }

    /// `14:30` as minutes of the day.
    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour), (0..<60).contains(minute) else { return nil }
        return hour * 60 + minute
    }
}
