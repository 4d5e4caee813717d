import Ledger
import LuaRuntime
import LuaSyntax

/// A text at the prompt as the interpreter is to read it: an expression; else statements, the last of which may be a call whose value is the answer.
struct Entry {
    let file: PluginFile
    let kind: Kind

    enum Kind {
        /// Its names last, also those that it makes local.
        case prompt
        case expression
        /// A file: what it answers it returns.
        case script
    }

    /// What was compiled.
    struct Compiled {
        let function: LuaFunction
        /// Names that stay local, since they are words of Zhibu.
        let fleeting: [String]
    }

    /// - Parameter words: the names that nobody may set.
    /// - Throws: for a text that is neither, what is wrong with the reading that came further, with its column.
    func compiled(_ host: ScriptHost, into environment: LuaEnvironment, words: Set<String>) throws -> Compiled {
        try WrittenConditions.check(file)
        func load(_ text: String) throws(LuaError) -> LuaFunction { try host.state.load(LuaSource(name: file.path, text: text), into: environment) }
        let asExpression: LuaError
        do throws(LuaError) { return Compiled(function: try load("return " + file.text), fleeting: []) } catch { asExpression = error }
        do throws(LuaError) {
            guard let tree = try? SyntaxTree(file.text) else { return Compiled(function: try load(file.text), fleeting: []) }
            let (text, fleeting) = rewritten(tree, words)
            return Compiled(function: try load(text), fleeting: fleeting)
        } catch {
            for text in endingInExpressions {
                guard let tree = try? SyntaxTree(text) else { continue }
                let (whole, fleeting) = Self(file: PluginFile(path: file.path, text: text), kind: kind).rewritten(tree, words)
                return Compiled(function: try load(whole), fleeting: fleeting)
            }
            throw furthest(asExpression, error)
        }
    }

    /// Statements with an expression behind them, `m = members:first(); m.name`, as they would be with `return` before it.
    private var endingInExpressions: [String] {
        guard kind != .script else { return [] }
        let text = file.text
        // The last of many lines is the one that is meant.
        let ends = text.indices.reversed().filter { text[$0] == ";" || text[$0].isNewline }.prefix(20)
        return ends.map { end in "\(text[...end]) return \(text[text.index(after: end)...])" }
    }

    /// Whether further lines could make a whole of it: the interpreter has met the end of the text in the midst of something.
    func isComplete(_ host: ScriptHost, into environment: LuaEnvironment) -> Bool {
        func isCut(_ text: String) -> Bool? {
            do throws(LuaError) {
                _ = try host.state.load(LuaSource(name: file.path, text: text), into: environment)
                return nil
            } catch {
                // A quotation mark that lacks its partner is a mistake: no further line mends it.
                if case .syntax(let isIncomplete) = error.kind { return isIncomplete && !error.message.hasPrefix("unfinished string") }
                return false
            }
        }
        guard let expression = isCut("return " + file.text), let statements = isCut(file.text) else { return true }
        if endingInExpressions.contains(where: { (try? SyntaxTree($0)) != nil }) { return true }
        return !expression && !statements
    }

    // MARK: Statements

    /// Each change stays on its line, so that the lines of errors are those of the text.
    private func rewritten(_ tree: SyntaxTree, _ words: Set<String>) -> (text: String, fleeting: [String]) {
        var bytes = Array(file.text.utf8)
        var fleeting: [String] = []
        let statements = tree.block.statements.filter { if case .empty = $0.kind { false } else { true } }
        // From the end: what stands before keeps its place.
        for (index, statement) in statements.enumerated().reversed() {
            let start = statement.range.lowerBound
            switch statement.kind {
            case .call
            where kind != .script && index == statements.count - 1 && statement.range.upperBound >= tree.block.statements.last?.range.upperBound ?? 0:
                bytes.insert(contentsOf: "return ".utf8, at: start)
            case .localFunction(let name, _) where kind == .prompt:
                guard !words.contains(name.text) else {
                    fleeting.append(name.text)
                    continue
                }
                bytes.replaceSubrange(start..<start + Self.local.count, with: Self.blanks)
            case .local(let locals, let values) where kind == .prompt && locals.allSatisfy { $0.attribute == nil }:
                let taken = locals.map(\.name.text).filter(words.contains)
                guard taken.isEmpty else {
                    fleeting += taken
                    continue
                }
                if values.isEmpty { bytes.insert(contentsOf: " = nil".utf8, at: statement.range.upperBound) }
                bytes.replaceSubrange(start..<start + Self.local.count, with: Self.blanks)
            default: continue
            }
        }
        return (String(decoding: bytes, as: UTF8.self), fleeting)
    }

    private static let local = Array("local".utf8)
    private static let blanks = Array("     ".utf8)

    // MARK: Mistakes

    /// Of the two readings that of which more could be read, with the column at which it ends.
    private func furthest(_ expression: LuaError, _ statements: LuaError) -> LuaError {
        guard case .syntax = statements.kind else { return statements }
        let prefix = "return ".utf8.count
        let (first, second) = (Self.fault("return " + file.text).map { $0 - prefix }, Self.fault(file.text))
        var (error, offset) = (first ?? 0) > (second ?? 0) ? (expression, first) : (statements, second)
        if let offset, let line = error.location?.line {
            let place = place(offset)
            if place.line == line { error.location?.column = place.column }
        }
        return error
    }

    private static func fault(_ text: String) -> Int? {
        do {
            _ = try SyntaxTree(text)
            return nil
        } catch {
            return error.offset
        }
    }

    private func place(_ offset: Int) -> (line: Int, column: Int) {
        let before = String(decoding: Array(file.text.utf8).prefix(offset), as: UTF8.self)
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.count, (lines.last?.count ?? 0) + 1)
    }
}
