import Ledger
import LuaRuntime
import LuaSyntax
import Rules

/// What the locals of a file hold: told by the declaration that hands them over, by what is walked over, by what they are set to once.
struct TypeInference {
    private let file: LintedFile
    private let members: LintMembers
    private var variables: [Int: LintType] = [:]

    init(_ file: LintedFile, _ members: LintMembers) {
        self.file = file
        self.members = members
        for node in file.nodes { readHandedOver(node) }
        var statements: [Syntax.Statement] = []
        file.tree.block.forEachStatement { statements.append($0) }
        for statement in statements { read(statement) }
    }

    // MARK: Locals

    /// `run = function(member, period, rule)`, `plus { function(sitting) … end, "activities" }`
    private mutating func readHandedOver(_ node: WrittenNode) {
        if case .function(let function)? = node["run"]?.bare.kind, let model = node.text("on"), Catalogue.model(model) != nil {
            let period: LintType = node.word == "measure" || node["per"] != nil ? .period : .unknown
            for (name, type) in zip(function.parameters, [.record(model), period, .rule(node.text("cites"))]) { set(name, type) }
        }
        if node.word == "job", case .function(let function)? = node["run"]?.bare.kind {
            let handed: [LintType] = [
                .named("ledger", Catalogue.models.map(\.collection) + [FileWords.name]), .named("args", node["args"]?.namedEntries.map(\.name.text) ?? []),
                node["each"] == nil ? .unknown : .record("unit"),
            ]
            for (name, type) in zip(function.parameters, handed) { set(name, type) }
        }
        if NodeWords.items.contains(node.word), node.values.count > 1, case .function(let function) = node.values[0].bare.kind {
            let model = Catalogue.models.first { $0.collection == node.values[1].literal }
            if let model, let name = function.parameters.first { set(name, .record(model.name)) }
        }
    }

    private mutating func read(_ statement: Syntax.Statement) {
        for expression in statement.expressions { readFilters(expression) }
        switch statement.kind {
        case .local(let locals, let values):
            for (local, value) in zip(locals, values) { set(local.name, type(of: value)) }
        case .localFunction(let name, _): set(name, .function)
        case .count(let name, _, _): set(name, .number)
        case .each(let names, let values, _):
            if case .query(let model)? = values.first.map({ type(of: $0).value }), values.count == 1, let name = names.first { set(name, .record(model)) }
        default: break
        }
    }

    /// `members:where(function(m) … end)`
    private mutating func readFilters(_ expression: Syntax.Expression) {
        if case .method(let receiver, let name, let arguments) = expression.kind, name.text == "where", case .function(let filter)? = arguments.first?.kind,
            case .query(let model) = type(of: receiver).value, let parameter = filter.parameters.first
        {
            set(parameter, .record(model))
        }
        for part in expression.parts { readFilters(part) }
    }

    private mutating func set(_ name: Syntax.Name, _ type: LintType) {
        guard type != .unknown, let place = file.tree.scopes.variable(at: name.range.lowerBound) else { return }
        // What is written again may be something else by then.
        if file.tree.scopes.variables[place].writes.isEmpty { variables[place] = type }
    }

    // MARK: Expressions

    func type(of expression: Syntax.Expression) -> LintType {
        switch expression.kind {
        case .number: return .number
        case .text: return .text(nil)
        case .true, .false: return .flag
        case .table: return .table
        case .function: return .function
        case .nil, .variadic: return .unknown
        case .grouped(let inner): return type(of: inner)
        case .name(let name):
            if let place = file.tree.scopes.variable(at: expression.range.lowerBound) { return variables[place] ?? .unknown }
            if name == "settings" { return .named(name, file.nodes.filter { $0.word == "setting" }.compactMap(\.id)) }
            return Self.type(ofGlobal: name, members.world)
        case .member(let owner, let name): return found(members.field(name.text, of: type(of: owner)))
        case .index(let owner, let key):
            guard let name = key.literal else { return .unknown }
            return found(members.field(name, of: type(of: owner), isIndex: true))
        case .method(let owner, let name, let arguments): return found(members.method(name.text, of: type(of: owner), arguments))
        case .call(let callee, let arguments): return type(ofCall: callee, arguments)
        case .unary(let sign, _): return sign == "not" ? .flag : sign == "#" ? .number : .unknown
        case .binary(let left, let sign, let right): return type(left, sign, right)
        }
    }

    private func found(_ answer: LintMembers.Answer) -> LintType {
        if case .found(let type) = answer { type } else { .unknown }
    }

    private static func type(ofGlobal name: String, _ world: LintWorld) -> LintType {
        if let model = Catalogue.models.first(where: { $0.collection == name }) { return .query(model.name) }
        if world.libraries[name] != nil { return .library(name) }
        if ["met", "not_met", "undetermined", "not_applicable", "not_evaluated"].contains(name) { return .verdict }
        return name == "filled" || name == "blank" ? .test : .unknown
    }

    private func type(ofCall callee: Syntax.Expression, _ arguments: [Syntax.Expression]) -> LintType {
        if type(of: callee) == .verdict { return .judgement }
        guard case .name(let name) = callee.kind, file.tree.scopes.variable(at: callee.range.lowerBound) == nil else { return .unknown }
        switch name {
        case "as_of": return .day
        // It is walked over as what it is handed.
        case ProgressWord.signature.name: return arguments.first.map(type) ?? .unknown
        case "tostring", "type": return .text(nil)
        default: return LintMembers.type(ofResult: TestWords.all.first { $0.name == name }?.result)
        }
    }

    private func type(_ left: Syntax.Expression, _ sign: String, _ right: Syntax.Expression) -> LintType {
        switch sign {
        case "and": return type(of: right).orNil
        case "or":
            let (first, second) = (type(of: left), type(of: right))
            return first.value == second.value ? second : .unknown
        case "==", "~=", "<", ">", "<=", ">=": return .flag
        case "..": return .text(nil)
        case "+", "-":
            let (first, second) = (type(of: left).value, type(of: right).value)
            if first == .day { return second == .span ? .day : second == .day ? .number : .unknown }
            return first == .number && second == .number ? .number : .unknown
        case "*", "//", "%": return type(of: left).value == .number && type(of: right).value == .number ? .number : .unknown
        default: return .unknown
        }
    }
}
