import Ledger
import LuaSyntax

/// What is required is filled in for every sitting: many required fields are a burden on those who keep the ledger.
enum RequiredFields: LintRule {
    static func findings(_ pass: LintPass) -> [LintFinding] {
        pass.file.nodes.compactMap { node in
            guard node.word == "activity_type", let fields = node["fields"] else { return nil }
            let required = fields.namedEntries.filter { WrittenNode($0.value, in: pass.file.tree)?["required"]?.isTrue == true }
            let most = pass.options.requiredFields
            guard required.count > most else { return nil }
            return pass.file.finding(
                .manyRequired, at: required[most].name.range.lowerBound,
                Message(
                    zh: "\(node.title) 有 \(required.count) 个必填字段，超过 \(most) 个会加重填表负担",
                    en: "\(node.title) requires \(required.count) fields; more than \(most) are a burden on who fills them in"),
                hint: Message(zh: "只留判断时要用的，其余去掉 required", en: "keep what is judged by, and leave required out of the rest"))
        }
    }
}
