public import Ledger

/// A length of time of a body: written there, or a parameter of the cited clause.
public enum SpanLimit: Hashable, Sendable {
    case span(Span)
    case parameter(String)

    public func span(for question: Question) throws -> Span {
        switch self {
        case .span(let span): return span
        case .parameter(let name):
            guard let parameter = question.clause?.parameter(name) else { throw RuleFault.unknownParameter(name) }
            guard case .span(let span) = parameter else { throw RuleFault.wrongParameter(name, expected: "span") }
            return span
        }
    }

    public var parameters: [String] {
        if case .parameter(let name) = self { [name] } else { [] }
    }
}
