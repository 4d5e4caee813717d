import Ledger

/// Walks from a record along the rows of `link`, and along the fields of outputs and adoptions where no row says what followed.
final class ChainWalk {
    /// A record at a stage of the chain. Stages only rise, so that a walk ends; a topic that a measure raises ends it too.
    struct Place: Hashable {
        let stage: ChainStage
        let row: Int32
    }

    private let view: LedgerView
    private let links: ModelTable
    private let window: Period?
    private let asked: Set<ChainStage>
    private var dates: [String: RecordDates] = [:]
    private var known: [Place: [Place]] = [:]

    init(_ view: LedgerView, asked: [ChainStage]) {
        self.view = view
        self.asked = Set(asked)
        links = view.table("link")
        window = view.window(nil)
    }

    /// The path that reaches most of the stages asked for; of equal ones that which goes further at first, then the one of the earliest records.
    func furthest(from place: Place) -> [Place] {
        if let path = known[place] { return path }
        var best: [Place] = []
        for next in successors(of: place) {
            let path = furthest(from: next)
            if rank(path) > rank(best) { best = path }
        }
        known[place] = [place] + best
        return [place] + best
    }

    func reached(_ path: some Sequence<Place>) -> [ChainStage] { path.map(\.stage).filter(asked.contains) }

    /// Whether what a topic leads to raises it again, over however many topics.
    func leadsBack(to topic: Int32, from raised: Int32) -> Bool {
        var open = [raised]
        var seen: Set<Int32> = []
        while let here = open.popLast() {
            if here == topic { return true }
            guard seen.insert(here).inserted else { continue }
            open += raisedTopics(by: here)
        }
        return false
    }

    private func raisedTopics(by topic: Int32) -> [Int32] {
        var open = [Place(stage: .topic, row: topic)]
        var seen: Set<Place> = []
        while let here = open.popLast() {
            if seen.insert(here).inserted { open += successors(of: here) }
        }
        return seen.filter { $0.stage == .raises }.map(\.row)
    }

    /// More stages first, then earlier ones.
    private func rank(_ path: [Place]) -> (Int, Int) {
        let stages = reached(path)
        return (stages.count, stages.reduce(path.isEmpty ? 0 : 1) { $0 + 1 << (ChainStage.allCases.count - $1.rawValue) })
    }

    // MARK: What follows

    private func successors(of place: Place) -> [Place] {
        guard place.stage != .raises else { return [] }
        var found = rows(naming: place).compactMap { next(after: place.stage, in: $0) }
        // What study gave may be what research gave: rows that share the record join.
        if place.stage == .output, !rows(naming: Place(stage: .result, row: place.row)).isEmpty { found.append(Place(stage: .result, row: place.row)) }
        for further in fields(of: place) where !found.contains(where: { $0.stage == further.stage }) { found += further.places }
        return Set(found).filter { hasHappened($0) }.sorted { ($0.stage, $0.row) < ($1.stage, $1.row) }
    }

    /// The rows of `link` that name the record at its stage.
    private func rows(naming place: Place) -> ArraySlice<Int32> {
        links.referrers(field: links.spec.index(of: place.stage.field)!, targets: view.table(place.stage.model).count)[place.row]
    }

    /// The next stage that a row fills.
    private func next(after stage: ChainStage, in row: Int32) -> Place? {
        for later in ChainStage.allCases where later > stage {
            let target = links.column(later.field)!.narrow(row)
            if target != Column.none32 { return Place(stage: later, row: target) }
        }
        return nil
    }

    /// What the records' own fields say: of which sitting or project an output came, which result a measure takes over.
    private func fields(of place: Place) -> [(stage: ChainStage, places: [Place])] {
        let (stage, model, field): (ChainStage, String, String)
        switch place.stage {
        case .activity: (stage, model, field) = (.output, "output", "activity")
        case .project: (stage, model, field) = (.result, "output", "project")
        case .output, .result: (stage, model, field) = (.adoption, "adoption", "output")
        case .topic, .adoption, .raises: return []
        }
        let table = view.table(model)
        let rows = table.referrers(field: table.spec.index(of: field)!, targets: view.table(place.stage.model).count)[place.row]
        return [(stage, rows.map { Place(stage: stage, row: $0) })]
    }

    /// Nothing after the as-of day counts.
    private func hasHappened(_ place: Place) -> Bool {
        guard let window else { return false }
        let model = place.stage.model
        let dates = dates[model] ?? RecordDates(view, model: model)
        self.dates[model] = dates
        return dates.lies(place.row, in: window) != .no
    }
}
