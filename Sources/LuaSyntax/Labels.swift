/// Whether each `goto` finds its label, by the rules of Lua 5.4: in its block or one around it, in its function, and not into the scope of a local.
struct Labels {
    private struct Frame {
        let block: Syntax.Block
        /// Whether the block's names live on behind it, as in the condition of `until`.
        let isRepeat: Bool
        var here = 0
    }

    private var frames: [Frame] = []

    static func check(_ block: Syntax.Block) throws(SyntaxError) {
        var labels = Labels()
        try labels.block(block)
    }

    private mutating func block(_ block: Syntax.Block, isRepeat: Bool = false) throws(SyntaxError) {
        frames.append(Frame(block: block, isRepeat: isRepeat))
        for (place, statement) in block.statements.enumerated() {
            frames[frames.count - 1].here = place
            try self.statement(statement)
        }
        frames.removeLast()
    }

    private mutating func statement(_ statement: Syntax.Statement) throws(SyntaxError) {
        for function in statement.ownFunctions { try Labels.check(function.body) }
        switch statement.kind {
        case .label(let name):
            let isTaken = frames.contains { frame in frame.block.statements[..<frame.here].contains { $0.isLabel(name.text) } }
            if isTaken { throw SyntaxError("label '\(name.text)' already defined", at: name.range.lowerBound) }
        case .goto(let name): try jump(name)
        case .repeat(let body, _): try block(body, isRepeat: true)
        default: for inner in statement.blocks { try block(inner) }
        }
    }

    private func jump(_ name: Syntax.Name) throws(SyntaxError) {
        for frame in frames.reversed() {
            let statements = frame.block.statements
            guard let label = statements.firstIndex(where: { $0.isLabel(name.text) }) else { continue }
            let isLast = !frame.isRepeat && statements[label...].allSatisfy(\.isVoid)
            if label > frame.here, !isLast, statements[frame.here..<label].contains(where: \.isDeclaration) {
                throw SyntaxError("<goto \(name.text)> jumps into the scope of a local", at: name.range.lowerBound)
            }
            return
        }
        throw SyntaxError("no visible label '\(name.text)' for goto", at: name.range.lowerBound)
    }
}

extension Syntax.Statement {
    fileprivate func isLabel(_ name: String) -> Bool {
        if case .label(let label) = kind { label.text == name } else { false }
    }

    fileprivate var isVoid: Bool {
        switch kind {
        case .label, .empty: true
        default: false
        }
    }

    fileprivate var isDeclaration: Bool {
        switch kind {
        case .local, .localFunction: true
        default: false
        }
    }
}
