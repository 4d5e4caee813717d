import Ledger

/// The points of those who share the places of a quota.
struct QuotaRanking {
    private let quota: ScoreQuota
    private let population: Int
    private let places: Int
    /// How many have points that are not known.
    private let open: Int
    /// Those whose points are known and suffice, the best first; equals in the order of the ledger.
    private let candidates: [(subject: RecordID, points: Hundredths)]
    private let counted: Set<RecordID>

    /// - Parameter results: of everybody who counts, in the order of the ledger.
    init(_ quota: ScoreQuota, _ results: [ScoreResult]) throws(RuleFault) {
        self.quota = quota
        population = results.count
        places = try quota.places(of: results.count)
        open = results.count { $0.verdict != .met }
        counted = Set(results.map(\.subject))
        let eligible = results.filter { result in
            guard result.verdict == .met, !result.isVetoed, quota.from.map({ result.points >= $0 }) ?? true else { return false }
            // Where the scale has the quota's grade too, only those whose points give it may get it.
            guard let scale = result.scale, scale.words.contains(quota.grade) else { return true }
            return scale.word(for: result.points) == quota.grade
        }
        candidates = eligible.enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map {
            (subject: $0.element.subject, points: $0.element.points)
        }
    }

    /// The grade that the quota gives, if any, and the place that it goes by.
    func place(of result: ScoreResult) -> (gives: ScoreResult.Grade?, standing: ScoreResult.Standing) {
        guard counted.contains(result.subject), let row = candidates.firstIndex(where: { $0.subject == result.subject }) else {
            return (nil, standing(rank: nil, tied: 0))
        }
        let better = candidates.count { $0.points > result.points }
        let tied = candidates.count { $0.points == result.points }
        return (gives(better: better, tied: tied, row: row), standing(rank: better + 1, tied: tied))
    }

    private func gives(better: Int, tied: Int, row: Int) -> ScoreResult.Grade? {
        let given = ScoreResult.Grade.word(quota.grade)
        if better >= places { return nil }
        if better + tied + open <= places { return given }
        // Those whose points are still to come may take the place.
        if open > 0 { return .open }
        switch quota.ties {
        case .vote: return .vote
        case .all: return given
        case .none: return nil
        case .order: return row < places ? given : nil
        }
    }

    private func standing(rank: Int?, tied: Int) -> ScoreResult.Standing {
        ScoreResult.Standing(quota: quota, population: population, places: places, open: open, rank: rank, tied: tied)
    }
}

extension Scale {
    var words: [String] { values.map(\.description) }

    func word(for points: Hundredths) -> String { value(for: Fraction(points)).description }

    /// The word beneath another: what is left to those whom a quota gives no place.
    func word(beneath word: String) -> String? {
        words.firstIndex(of: word).flatMap { $0 > 0 ? words[$0 - 1] : nil }
    }
}
