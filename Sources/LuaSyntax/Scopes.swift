/// Which name means which local, and which names are globals.
public struct Scopes: Sendable {
    public struct Variable: Sendable {
        public enum Kind: Hashable, Sendable {
            case local, constant, function, parameter, loop
        }

        public let name: Syntax.Name
        public let kind: Kind
        /// The local of the same name that it hides, as a place in `variables`.
        public let hides: Int?
        public fileprivate(set) var reads: [Range<Int>] = []
        public fileprivate(set) var writes: [Range<Int>] = []
    }

    public struct Global: Sendable {
        public let name: Syntax.Name
        public let isWrite: Bool
    }

    public private(set) var variables: [Variable] = []
    public private(set) var globals: [Global] = []
    /// The variable by the byte at which its name stands.
    private var places: [Int: Int] = [:]
    /// The variables in sight, the innermost last.
    private var visible: [Int] = []

    /// - Throws: where a constant is assigned to.
    init(_ block: Syntax.Block) throws(SyntaxError) { try self.block(block) }

    /// The variable that is declared, read or written by the name at a byte, as a place in `variables`.
    public func variable(at offset: Int) -> Int? { places[offset] }

    // MARK: Walking

    private mutating func block(_ block: Syntax.Block, then condition: Syntax.Expression? = nil) throws(SyntaxError) {
        let outside = visible.count
        for statement in block.statements { try self.statement(statement) }
        if let condition { try read(condition) }
        visible.removeSubrange(outside...)
    }

    private mutating func statement(_ statement: Syntax.Statement) throws(SyntaxError) {
        switch statement.kind {
        case .local(let locals, let values):
            for value in values { try read(value) }
            for local in locals { declare(local.name, local.attribute == nil ? .local : .constant) }
        case .localFunction(let name, let function):
            declare(name, .function)
            try self.function(function)
        case .function(let target, let function):
            try write(target)
            try self.function(function)
        case .assign(let targets, let values):
            for value in values { try read(value) }
            for target in targets { try write(target) }
        case .repeat(let body, let condition): try block(body, then: condition)
        case .count(let name, let bounds, let body):
            for bound in bounds { try read(bound) }
            try loop([name], body)
        case .each(let names, let values, let body):
            for value in values { try read(value) }
            try loop(names, body)
        case .if(let branches):
            for branch in branches {
                if let condition = branch.condition { try read(condition) }
                try block(branch.block)
            }
        default:
            for expression in statement.expressions { try read(expression) }
            for inner in statement.blocks { try block(inner) }
        }
    }

    private mutating func loop(_ names: [Syntax.Name], _ body: Syntax.Block) throws(SyntaxError) {
        let outside = visible.count
        for name in names { declare(name, .loop) }
        try block(body)
        visible.removeSubrange(outside...)
    }

    private mutating func function(_ function: Syntax.Function) throws(SyntaxError) {
        let outside = visible.count
        for name in function.parameters { declare(name, .parameter) }
        try block(function.body)
        visible.removeSubrange(outside...)
    }

    private mutating func read(_ expression: Syntax.Expression) throws(SyntaxError) {
        switch expression.kind {
        case .name(let text): use(Syntax.Name(text: text, range: expression.range), isWrite: false)
        case .function(let function): try self.function(function)
        default: for part in expression.parts { try read(part) }
        }
    }

    private mutating func write(_ target: Syntax.Expression) throws(SyntaxError) {
        guard case .name(let text) = target.kind else { return try read(target) }
        use(Syntax.Name(text: text, range: target.range), isWrite: true)
        if let place = variable(at: target.range.lowerBound), variables[place].kind == .constant {
            throw SyntaxError("attempt to assign to const variable '\(text)'", at: target.range.lowerBound)
        }
    }

    // MARK: Names

    private mutating func declare(_ name: Syntax.Name, _ kind: Variable.Kind) {
        places[name.range.lowerBound] = variables.count
        variables.append(Variable(name: name, kind: kind, hides: meaning(of: name.text)))
        visible.append(variables.count - 1)
    }

    private func meaning(of name: String) -> Int? { visible.last { variables[$0].name.text == name } }

    private mutating func use(_ name: Syntax.Name, isWrite: Bool) {
        guard let place = meaning(of: name.text) else { return globals.append(Global(name: name, isWrite: isWrite)) }
        places[name.range.lowerBound] = place
        if isWrite { variables[place].writes.append(name.range) } else { variables[place].reads.append(name.range) }
    }
}
