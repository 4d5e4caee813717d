/// Recursive descent, one function a form of the grammar, in the order of Lua's own parser. What can stand in one another is bounded as there.
struct Parser {
    private var lexer: Lexer
    var token: Token
    private var ahead: Token?
    /// The end of the token before.
    private(set) var last = 0
    private var depth = 0
    private var loops = 0
    private var isVariadic = true

    private static let deepest = 200

    init(_ text: String) throws(SyntaxError) {
        lexer = Lexer(text)
        token = try lexer.token()
    }

    var comments: [Range<Int>] { lexer.comments }

    // MARK: Tokens

    mutating func advance() throws(SyntaxError) {
        last = token.range.upperBound
        if let next = ahead { (token, ahead) = (next, nil) } else { token = try lexer.token() }
    }

    mutating func peek() throws(SyntaxError) -> Token {
        if let ahead { return ahead }
        let next = try lexer.token()
        ahead = next
        return next
    }

    func isAt(_ word: String) -> Bool { token.kind == .fixed(word) }

    mutating func take(_ word: String) throws(SyntaxError) -> Bool {
        guard isAt(word) else { return false }
        try advance()
        return true
    }

    mutating func expect(_ word: String) throws(SyntaxError) {
        guard try take(word) else { throw SyntaxError("'\(word)' expected", at: token.range.lowerBound) }
    }

    mutating func name() throws(SyntaxError) -> Syntax.Name {
        guard case .name(let text) = token.kind else { throw SyntaxError("<name> expected", at: token.range.lowerBound) }
        let name = Syntax.Name(text: text, range: token.range)
        try advance()
        return name
    }

    mutating func deeper<T>(_ body: (inout Parser) throws(SyntaxError) -> T) throws(SyntaxError) -> T {
        guard depth < Self.deepest else { throw SyntaxError("too many levels", at: token.range.lowerBound) }
        depth += 1
        let result = try body(&self)
        depth -= 1
        return result
    }

    // MARK: Blocks

    mutating func chunk() throws(SyntaxError) -> Syntax.Block {
        let block = try block()
        guard token.kind == .end else { throw SyntaxError("'<eof>' expected", at: token.range.lowerBound) }
        return block
    }

    mutating func block() throws(SyntaxError) -> Syntax.Block {
        let start = token.range.lowerBound
        var statements: [Syntax.Statement] = []
        while !isAtEndOfBlock {
            let isReturn = isAt("return")
            statements.append(try deeper { parser throws(SyntaxError) in try parser.statement() })
            if isReturn { break }
        }
        return Syntax.Block(statements: statements, range: start..<max(start, last))
    }

    private var isAtEndOfBlock: Bool { token.kind == .end || ["end", "else", "elseif", "until"].contains { isAt($0) } }

    private mutating func loop() throws(SyntaxError) -> Syntax.Block {
        loops += 1
        let block = try block()
        loops -= 1
        return block
    }

    // MARK: Statements

    private mutating func statement() throws(SyntaxError) -> Syntax.Statement {
        let start = token.range.lowerBound
        let kind = try statementKind()
        return Syntax.Statement(kind: kind, range: start..<last)
    }

    private mutating func statementKind() throws(SyntaxError) -> Syntax.Statement.Kind {
        guard case .fixed(let word) = token.kind else { return try expressionStatement() }
        switch word {
        case ";":
            try advance()
            return .empty
        case "if": return try branches()
        case "while":
            try advance()
            let condition = try expression()
            try expect("do")
            let body = try loop()
            try expect("end")
            return .while(condition, body)
        case "do":
            try advance()
            let body = try block()
            try expect("end")
            return .block(body)
        case "for": return try forLoop()
        case "repeat":
            try advance()
            let body = try loop()
            try expect("until")
            return .repeat(body, try expression())
        case "function": return try functionStatement()
        case "local":
            try advance()
            guard try take("function") else { return try locals() }
            let name = try name()
            return .localFunction(name, try function(from: name.range.lowerBound))
        case "::":
            try advance()
            let label = try name()
            try expect("::")
            return .label(label)
        case "return":
            try advance()
            let values = isAtEndOfBlock || isAt(";") ? [] : try expressions()
            _ = try take(";")
            return .return(values)
        case "break":
            guard loops > 0 else { throw SyntaxError("break outside a loop", at: token.range.lowerBound) }
            try advance()
            return .break
        case "goto":
            try advance()
            return .goto(try name())
        default: return try expressionStatement()
        }
    }

    private mutating func branches() throws(SyntaxError) -> Syntax.Statement.Kind {
        var branches: [Syntax.Branch] = []
        repeat {
            try advance()
            let condition = try expression()
            try expect("then")
            branches.append(Syntax.Branch(condition: condition, block: try block()))
        } while isAt("elseif")
        if try take("else") { branches.append(Syntax.Branch(condition: nil, block: try block())) }
        try expect("end")
        return .if(branches)
    }

    private mutating func forLoop() throws(SyntaxError) -> Syntax.Statement.Kind {
        try advance()
        let first = try name()
        if try take("=") {
            var bounds = [try expression()]
            try expect(",")
            bounds.append(try expression())
            if try take(",") { bounds.append(try expression()) }
            try expect("do")
            let body = try loop()
            try expect("end")
            return .count(first, bounds, body)
        }
        var names = [first]
        while try take(",") { names.append(try name()) }
        try expect("in")
        let values = try expressions()
        try expect("do")
        let body = try loop()
        try expect("end")
        return .each(names, values, body)
    }

    private mutating func functionStatement() throws(SyntaxError) -> Syntax.Statement.Kind {
        let start = token.range.lowerBound
        try advance()
        let first = try name()
        var target = Syntax.Expression(kind: .name(first.text), range: first.range)
        var isMethod = false
        while isAt(".") || isAt(":"), !isMethod {
            isMethod = isAt(":")
            try advance()
            let member = try name()
            target = Syntax.Expression(kind: .member(target, member), range: first.range.lowerBound..<last)
        }
        return .function(target, try function(from: start, isMethod: isMethod))
    }

    private mutating func locals() throws(SyntaxError) -> Syntax.Statement.Kind {
        var locals: [Syntax.Local] = []
        repeat {
            let name = try name()
            var attribute: String?
            if try take("<") {
                let word = try self.name()
                guard ["const", "close"].contains(word.text) else { throw SyntaxError("unknown attribute '\(word.text)'", at: word.range.lowerBound) }
                try expect(">")
                attribute = word.text
            }
            if attribute == "close", locals.contains(where: { $0.attribute == "close" }) {
                throw SyntaxError("multiple to-be-closed variables in local list", at: name.range.lowerBound)
            }
            locals.append(Syntax.Local(name: name, attribute: attribute))
        } while try take(",")
        return .local(locals, try take("=") ? try expressions() : [])
    }

    private mutating func expressionStatement() throws(SyntaxError) -> Syntax.Statement.Kind {
        let start = token.range.lowerBound
        var targets = [try suffixed()]
        guard isAt("=") || isAt(",") else {
            switch targets[0].kind {
            case .call, .method: return .call(targets[0])
            default: throw SyntaxError("syntax error", at: token.range.lowerBound)
            }
        }
        while try take(",") { targets.append(try suffixed()) }
        for target in targets {
            switch target.kind {
            case .name, .member, .index: continue
            default: throw SyntaxError("syntax error", at: start)
            }
        }
        try expect("=")
        return .assign(targets, try expressions())
    }

    // MARK: Functions

    /// From the parameters to `end`.
    mutating func function(from start: Int, isMethod: Bool = false) throws(SyntaxError) -> Syntax.Function {
        let outer = (loops, isVariadic)
        (loops, isVariadic) = (0, false)
        try expect("(")
        var parameters = isMethod ? [Syntax.Name(text: "self", range: token.range.lowerBound..<token.range.lowerBound)] : []
        if !isAt(")") {
            repeat {
                if try take("...") {
                    isVariadic = true
                    break
                }
                parameters.append(try name())
            } while try take(",")
        }
        try expect(")")
        let body = try block()
        try expect("end")
        (loops, isVariadic) = outer
        return Syntax.Function(parameters: parameters, isMethod: isMethod, body: body, range: start..<last)
    }

    var takesVariadic: Bool { isVariadic }
}
