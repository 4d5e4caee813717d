import Ledger

/// `total`: a measure's figure for the subject and the period passes.
public struct TotalBody: CheckBody {
    public static let word = "total"
    public let measure: String
    public let limit: Limit

    public init(measure: String, limit: Limit) {
        self.measure = measure
        self.limit = limit
    }

    public var parameters: [String] { limit.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let test = try limit.numericTest(for: question)
        let figure = try question.measures.figure(measure, question.view, question.subject, question.period)
        var judgement = question.judgement(test, Estimate(figure), missing: figure.missing, evidence: figure.evidence)
        judgement.added = figure.added
        return judgement
    }
}
