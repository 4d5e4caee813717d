public import Ledger

/// A limit of a body: written there, or a parameter of the cited clause (`rule.times`).
public enum Limit: Hashable, Sendable {
    case test(Test)
    case parameter(String)

    /// The test that holds for this question.
    public func test(for question: Question) throws -> Test {
        switch self {
        case .test(let test): return test
        case .parameter(let name):
            guard let parameter = question.clause?.parameter(name) else { throw RuleFault.unknownParameter(name) }
            guard case .test(let test) = parameter else { throw RuleFault.wrongParameter(name, expected: "test") }
            return test
        }
    }

    /// The test that holds for this question, which must be one of numbers.
    func numericTest(for question: Question) throws -> Test {
        let test = try test(for: question)
        guard test.kind == .number else {
            if case .parameter(let name) = self { throw RuleFault.wrongParameter(name, expected: "test of a number") }
            throw RuleFault.notNumeric(test)
        }
        return test
    }

    /// The test that holds for this question, which must be one of spans.
    func spanTest(for question: Question) throws -> Test {
        let test = try test(for: question)
        guard test.kind == .span else {
            if case .parameter(let name) = self { throw RuleFault.wrongParameter(name, expected: "test of a span") }
            throw RuleFault.notSpan(test)
        }
        return test
    }

    /// The parameter's name, where it is one.
    public var parameters: [String] {
        if case .parameter(let name) = self { [name] } else { [] }
    }
}

/// A scale of a body: written there, or a parameter of the cited clause.
public enum ScaleLimit: Hashable, Sendable {
    case scale(Scale)
    case parameter(String)

    public func scale(for question: Question) throws -> Scale {
        switch self {
        case .scale(let scale): return scale
        case .parameter(let name):
            guard let parameter = question.clause?.parameter(name) else { throw RuleFault.unknownParameter(name) }
            guard case .scale(let scale) = parameter else { throw RuleFault.wrongParameter(name, expected: "scale") }
            return scale
        }
    }

    public var parameters: [String] {
        if case .parameter(let name) = self { [name] } else { [] }
    }
}

/// A closed list of words of a body: written there, or a parameter of the cited clause.
public enum WordsLimit: Hashable, Sendable {
    case words([String])
    case parameter(String)

    public func words(for question: Question) throws -> [String] {
        switch self {
        case .words(let words): return words
        case .parameter(let name):
            guard let parameter = question.clause?.parameter(name) else { throw RuleFault.unknownParameter(name) }
            guard case .words(let words) = parameter else { throw RuleFault.wrongParameter(name, expected: "list") }
            return words
        }
    }

    public var parameters: [String] {
        if case .parameter(let name) = self { [name] } else { [] }
    }
}
