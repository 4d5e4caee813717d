extension Parser {
    /// Left and right binding powers, as in Lua's own table.
    private static let powers: [String: (left: Int, right: Int)] = [
        "or": (1, 1), "and": (2, 2), "<": (3, 3), ">": (3, 3), "<=": (3, 3), ">=": (3, 3), "~=": (3, 3), "==": (3, 3), "|": (4, 4), "~": (5, 5), "&": (6, 6),
        "<<": (7, 7), ">>": (7, 7), "..": (9, 8), "+": (10, 10), "-": (10, 10), "*": (11, 11), "/": (11, 11), "//": (11, 11), "%": (11, 11), "^": (14, 13),
    ]
    private static let unaryPower = 12

    /// Operators and suffixes in a row make a deep tree without nesting in the text; nobody writes so many.
    private static let longest = 1000

    mutating func expressions() throws(SyntaxError) -> [Syntax.Expression] {
        var list = [try expression()]
        while try take(",") { list.append(try expression()) }
        return list
    }

    mutating func expression(above power: Int = 0) throws(SyntaxError) -> Syntax.Expression {
        try deeper { parser throws(SyntaxError) in try parser.operation(above: power) }
    }

    private mutating func operation(above power: Int) throws(SyntaxError) -> Syntax.Expression {
        let start = token.range.lowerBound
        var left: Syntax.Expression
        if case .fixed(let sign) = token.kind, ["not", "-", "#", "~"].contains(sign) {
            try advance()
            let operand = try expression(above: Self.unaryPower)
            left = Syntax.Expression(kind: .unary(sign, operand), range: start..<last)
        } else {
            left = try simple()
        }
        var length = 0
        while case .fixed(let sign) = token.kind, let powers = Self.powers[sign], powers.left > power {
            length += 1
            guard length < Self.longest else { throw SyntaxError("too many operators", at: token.range.lowerBound) }
            try advance()
            let right = try expression(above: powers.right)
            left = Syntax.Expression(kind: .binary(left, sign, right), range: start..<last)
        }
        return left
    }

    private mutating func simple() throws(SyntaxError) -> Syntax.Expression {
        let start = token.range.lowerBound
        let kind: Syntax.Expression.Kind
        switch token.kind {
        case .number(let text): kind = .number(text)
        case .text(let text): kind = .text(text)
        case .fixed("nil"): kind = .nil
        case .fixed("true"): kind = .true
        case .fixed("false"): kind = .false
        case .fixed("..."):
            guard takesVariadic else { throw SyntaxError("cannot use '...' outside a vararg function", at: start) }
            kind = .variadic
        case .fixed("{"): return try table()
        case .fixed("function"):
            try advance()
            let function = try function(from: start)
            return Syntax.Expression(kind: .function(function), range: start..<last)
        default: return try suffixed()
        }
        try advance()
        return Syntax.Expression(kind: kind, range: start..<last)
    }

    /// A name or a bracketed expression, with members, indices and calls behind it.
    mutating func suffixed() throws(SyntaxError) -> Syntax.Expression {
        let start = token.range.lowerBound
        var here = try primary()
        var length = 0
        while true {
            length += 1
            guard length < Self.longest else { throw SyntaxError("too many suffixes", at: token.range.lowerBound) }
            let kind: Syntax.Expression.Kind
            switch token.kind {
            case .fixed("."):
                try advance()
                kind = .member(here, try name())
            case .fixed("["):
                try advance()
                let key = try expression()
                try expect("]")
                kind = .index(here, key)
            case .fixed(":"):
                try advance()
                let method = try name()
                kind = .method(here, method, try arguments())
            case .fixed("("), .fixed("{"), .text: kind = .call(here, try arguments())
            default: return here
            }
            here = Syntax.Expression(kind: kind, range: start..<last)
        }
    }

    private mutating func primary() throws(SyntaxError) -> Syntax.Expression {
        let start = token.range.lowerBound
        if try take("(") {
            let inner = try expression()
            try expect(")")
            return Syntax.Expression(kind: .grouped(inner), range: start..<last)
        }
        guard case .name(let text) = token.kind else { throw SyntaxError("unexpected symbol", at: start) }
        try advance()
        return Syntax.Expression(kind: .name(text), range: start..<last)
    }

    private mutating func arguments() throws(SyntaxError) -> [Syntax.Expression] {
        let start = token.range.lowerBound
        if case .text(let text) = token.kind {
            try advance()
            return [Syntax.Expression(kind: .text(text), range: start..<last)]
        }
        if isAt("{") { return [try table()] }
        guard try take("(") else { throw SyntaxError("function arguments expected", at: start) }
        if try take(")") { return [] }
        let list = try expressions()
        try expect(")")
        return list
    }

    private mutating func table() throws(SyntaxError) -> Syntax.Expression {
        let start = token.range.lowerBound
        try expect("{")
        var entries: [Syntax.Entry] = []
        while !isAt("}") {
            entries.append(try entry())
            guard isAt(",") || isAt(";") else { break }
            try advance()
        }
        try expect("}")
        return Syntax.Expression(kind: .table(entries), range: start..<last)
    }

    private mutating func entry() throws(SyntaxError) -> Syntax.Entry {
        if try take("[") {
            let key = try expression()
            try expect("]")
            try expect("=")
            return .keyed(key, try expression())
        }
        if case .name = token.kind, try peek().kind == .fixed("=") {
            let name = try name()
            try expect("=")
            return .named(name, try expression())
        }
        return .value(try expression())
    }
}
