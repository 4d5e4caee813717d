import Ledger
import LuaSyntax
import Rules

/// The names in what a query is asked: `member:participations { type = "lecture" }`, `q:sum "hours"`.
enum ConditionNames: LintRule {
    private static let fieldMethods: Set = ["pluck", "group", "sum", "mean", "min", "max", "sort"]
    private static let conditionMethods: Set = ["where", "any", "all"]

    static func findings(_ pass: LintPass) -> [LintFinding] {
        guard pass.names.isComplete else { return [] }
        var found: [LintFinding] = []
        pass.file.tree.block.forEachExpression { expression in
            guard case .method(let owner, let name, let arguments) = expression.kind, let argument = arguments.first else { return }
            let type = pass.types.type(of: owner)
            if case .query(let model) = type.value {
                if conditionMethods.contains(name.text) { found += conditions(argument, model, pass) }
                if fieldMethods.contains(name.text) { found += field(argument, model, pass) }
                if name.text == "rows" { found += arguments.flatMap { field($0, model, pass) } }
            } else if case .record = type.value, case .found(.query(let model)) = pass.members.method(name.text, of: type) {
                found += conditions(argument, model, pass)
            }
        }
        return found
    }

    private static func conditions(_ table: Syntax.Expression, _ model: String, _ pass: LintPass) -> [LintFinding] {
        table.namedEntries.flatMap { condition($0.name, $0.value, model, pass) }
    }

    private static func condition(_ name: Syntax.Name, _ value: Syntax.Expression, _ model: String, _ pass: LintPass) -> [LintFinding] {
        let vocabulary = pass.names.view.vocabulary
        if name.text == "counts_as" { return words(value, "counts_as", types(vocabulary), pass) }
        if name.text == "role", model == "participation" { return words(value, "role", vocabulary.roles.flatMap { [$0.id, $0.zh] }, pass) }
        do {
            let path = try pass.names.view.path(name.text, in: model)
            switch path.kind {
            case .choice(let choices): return words(value, name.text, choices.flatMap { [$0.name, $0.zh] + $0.aliases }, pass)
            case .word(.activityType): return words(value, name.text, types(vocabulary), pass)
            default: return []
            }
        } catch {
            return [unknownField(error, at: name.range.lowerBound, pass)]
        }
    }

    private static func types(_ vocabulary: Vocabulary) -> [String] { vocabulary.activityTypes.flatMap { [$0.id, $0.zh] + $0.aliases } }

    private static func words(_ value: Syntax.Expression, _ name: String, _ known: [String], _ pass: LintPass) -> [LintFinding] {
        value.literals.compactMap { text in
            guard let word = text.literal, !known.contains(word) else { return nil }
            return unknownValue(word, at: text.range.lowerBound, of: name, known, pass)
        }
    }

    private static func field(_ argument: Syntax.Expression, _ model: String, _ pass: LintPass) -> [LintFinding] {
        guard let text = argument.literal else { return [] }
        let name = text.hasPrefix("-") ? String(text.dropFirst()) : text == "role" && model == "participation" ? "roles" : text
        do {
            _ = try pass.names.view.path(name, in: model)
            return []
        } catch {
            return [unknownField(error, at: argument.range.lowerBound, pass)]
        }
    }

    private static func unknownField(_ error: FieldPathError, at offset: Int, _ pass: LintPass) -> LintFinding {
        let told = HostMessage.read(error)
        return pass.file.finding(.unknownField, at: offset, told.message, hint: told.hint)
    }

    static func unknownValue(_ word: String, at offset: Int, of name: String, _ known: [String], _ pass: LintPass) -> LintFinding {
        pass.file.finding(
            .unknownValue, at: offset, Message(zh: "'\(name)' 没有值 '\(word)'", en: "'\(name)' has no value '\(word)'"),
            hint: .nearest(to: word, among: known))
    }
}
