extension Syntax.Statement {
    /// The blocks that stand directly in it; those of functions are not among them.
    public var blocks: [Syntax.Block] {
        switch kind {
        case .block(let block), .while(_, let block), .repeat(let block, _), .count(_, _, let block), .each(_, _, let block): [block]
        case .if(let branches): branches.map(\.block)
        default: []
        }
    }

    /// The expressions that stand directly in it.
    public var expressions: [Syntax.Expression] {
        switch kind {
        case .local(_, let values), .return(let values), .count(_, let values, _), .each(_, let values, _): values
        case .assign(let targets, let values): targets + values
        case .function(let target, _): [target]
        case .call(let call): [call]
        case .if(let branches): branches.compactMap(\.condition)
        case .while(let condition, _), .repeat(_, let condition): [condition]
        default: []
        }
    }

    /// The functions that are written in it, without those that stand in them.
    public var ownFunctions: [Syntax.Function] {
        let own: [Syntax.Function] =
            switch kind {
            case .localFunction(_, let function), .function(_, let function): [function]
            default: []
            }
        return own + expressions.flatMap(\.ownFunctions)
    }
}

extension Syntax.Expression {
    /// What it is made of, in the order of the text.
    public var parts: [Syntax.Expression] {
        switch kind {
        case .nil, .true, .false, .variadic, .number, .text, .name, .function: []
        case .member(let inner, _), .unary(_, let inner), .grouped(let inner): [inner]
        case .index(let inner, let key): [inner, key]
        case .binary(let left, _, let right): [left, right]
        case .call(let callee, let arguments): [callee] + arguments
        case .method(let receiver, _, let arguments): [receiver] + arguments
        case .table(let entries):
            entries.flatMap { entry in
                if case .keyed(let key, let value) = entry { [key, value] } else { [entry.value] }
            }
        }
    }

    fileprivate var ownFunctions: [Syntax.Function] {
        if case .function(let function) = kind { return [function] }
        return parts.flatMap(\.ownFunctions)
    }

    /// Without brackets around it.
    public var bare: Syntax.Expression {
        if case .grouped(let inner) = kind { inner.bare } else { self }
    }
}

extension Syntax.Block {
    /// Every statement in it, however deep, each before what stands in it.
    public func forEachStatement(_ body: (Syntax.Statement) -> Void) {
        for statement in statements {
            body(statement)
            for block in statement.blocks + statement.ownFunctions.map(\.body) { block.forEachStatement(body) }
        }
    }

    /// Every expression in it, however deep, each before its parts.
    public func forEachExpression(_ body: (Syntax.Expression) -> Void) {
        func walk(_ expression: Syntax.Expression) {
            body(expression)
            for part in expression.parts { walk(part) }
        }
        forEachStatement { statement in
            for expression in statement.expressions { walk(expression) }
        }
    }
}
