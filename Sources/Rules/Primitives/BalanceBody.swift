import Ledger

/// `balance`: numbers less others equal another: the opening and what came in, less what went out, is the closing number.
public struct BalanceBody: CheckBody {
    public static let word = "balance"
    public let numbers: [Quantity]
    public let minus: [Quantity]
    public let equals: Quantity

    public init(_ numbers: [Quantity], minus: [Quantity] = [], equals: Quantity) {
        self.numbers = numbers
        self.minus = minus
        self.equals = equals
    }

    public var parameters: [String] { [] }

    public func judge(_ question: Question) throws -> Judgement {
        var (missing, evidence): ([String], [RecordID]) = ([], [question.view.id(question.subject)])
        func value(_ quantity: Quantity) throws -> Fraction {
            guard let figure = try quantity.figure(for: question) else {
                missing.append(quantity.name)
                return .zero
            }
            // A lower bound is no number that could balance.
            missing += figure.missing
            evidence += figure.evidence
            return figure.value
        }
        func sum(_ quantities: [Quantity]) throws -> Fraction {
            try quantities.reduce(.zero) { sum, quantity in
                guard let next = sum.adding(try value(quantity)) else { throw RuleFault.overflow(quantity.name) }
                return next
            }
        }
        guard let left = try sum(numbers).subtracting(try sum(minus)) else { throw RuleFault.overflow(equals.name) }
        let right = try value(equals)
        evidence = evidence.withoutRepeats()
        guard missing.isEmpty else { return Judgement(.undetermined, missing: missing.withoutRepeats(), evidence: evidence) }
        return Judgement(left == right ? .met : .notMet, actual: .number(left), target: .number(right), evidence: evidence)
    }
}
