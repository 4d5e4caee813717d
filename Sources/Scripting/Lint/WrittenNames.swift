import Ledger
import LuaSyntax

/// What all files declare, read from their texts: types with roles and fields, procedures, measures, clauses. Nothing is run.
struct WrittenNames {
    /// The vocabulary over an empty ledger: enough to resolve paths.
    let view: LedgerView
    /// The names of the measures that are read on each model.
    private(set) var measures: [String: Set<String>] = [:]
    /// The same of scores.
    private(set) var scores: [String: Set<String>] = [:]
    /// What the parameters of each clause say, by `regulation/clause`.
    private(set) var parameters: [String: [String: Syntax.Expression]] = [:]
    /// Whether nothing is declared that cannot be read here: a file that does not parse, a name that is worked out.
    let isComplete: Bool

    init(_ files: [LintedFile], hasBroken: Bool) {
        var vocabulary = Vocabulary()
        var isComplete = !hasBroken
        for file in files {
            for node in file.nodes {
                guard let id = node.id else {
                    isComplete = isComplete && !node.isDeclaration
                    continue
                }
                switch node.word {
                case "activity_type": _ = vocabulary.add(Self.activityType(id, node, file))
                case "procedure": _ = vocabulary.add(Self.procedure(id, node))
                case "measure": measures[node.text("on") ?? "", default: []].insert(id)
                case "score": scores[node.text("on") ?? "", default: []].insert(id)
                case "regulation":
                    for clause in node.children(in: file.tree).flatMap({ $0.children(in: file.tree) }) where clause.word == "clause" {
                        let named = clause["params"]?.namedEntries.map { ($0.name.text, $0.value) } ?? []
                        parameters["\(id)/\(clause.id ?? "")", default: [:]].merge(named) { $1 }
                    }
                default: continue
                }
            }
        }
        view = LedgerView(snapshot: SnapshotBuilder().build(), vocabulary: vocabulary, asOf: Day(year: 2000)!)
        self.isComplete = isComplete
    }

    /// All names that a path may begin with: fields, roles, steps.
    func fields(of model: String) -> [String] {
        do {
            _ = try view.path("?", in: model)
            return []
        } catch {
            return error.known
        }
    }

    private static func activityType(_ id: String, _ node: WrittenNode, _ file: LintedFile) -> ActivityType {
        ActivityType(
            id, node.values.first?.literal ?? "", zh: node.text("zh") ?? "", aliases: node["aliases"]?.literals.compactMap(\.literal) ?? [],
            roles: node["roles"]?.namedEntries.map { Role($0.name.text, zh: $0.value.literal ?? "") } ?? [],
            fields: node["fields"]?.namedEntries.map { name, value in
                let field = WrittenNode(value, in: file.tree)
                return FieldSpec(name.text, kind(field), field?.values.first?.literal ?? "", zh: field?.text("zh") ?? "")
            } ?? [])
    }

    private static func kind(_ field: WrittenNode?) -> FieldKind {
        switch field?.word {
        case "integer": .integer
        case "decimal": .decimal
        case "date": .day
        case "flag": .flag
        case "choice":
            .choice(
                (field?["values"]?.literals.compactMap(\.literal) ?? []).map { Choice($0, $0) }
                    + (field?["values"]?.namedEntries ?? []).map {
                        Choice($0.name.text, $0.value.literal ?? "")
                    })
        default: .text
        }
    }

    private static func procedure(_ id: String, _ node: WrittenNode) -> Procedure {
        Procedure(
            id, node.values.first?.literal ?? "", zh: node.text("zh") ?? "", on: node.text("on") ?? "",
            steps: node["steps"]?.namedEntries.map { Procedure.Step($0.name.text, zh: $0.value.literal ?? "") } ?? [])
    }
}
