import Ledger
import LuaRuntime
import Rules

/// `vote { present = test, yes = test, of = "members" | "committee" }`.
enum VoteWord: BodyWord {
    static let spec = WordSpec(
        "vote", "Enough of those with a vote came, and enough of them agreed.", zh: "表决",
        settings: [
            SettingSpec("present", .limit, "How many of those due must come.", zh: "到会"),
            SettingSpec("yes", .limit, "How many of those due must agree.", zh: "赞成"),
            SettingSpec("of", .text, "members or committee: whose meeting it is.", zh: "应到范围", choices: VoteBody.Voters.allCases.map(\.rawValue)),
            SettingSpec("yes_field", .quantity, "The field that holds the number of approvals.", zh: "赞成票字段"),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let of = try reader.text("of") ?? "members"
        guard let voters = VoteBody.Voters(rawValue: of) else {
            throw reader.unknownValue(of, of: "of", known: VoteBody.Voters.allCases.map(\.rawValue))
        }
        guard reader.has("present") || reader.has("yes") else {
            throw reader.error(
                "missing_limit", Message(zh: "vote 要有 present 或 yes", en: "vote needs present or yes"),
                hint: Message(zh: "例如 present = at_least \"1/2\"", en: "as present = at_least \"1/2\""))
        }
        return VoteBody(
            present: reader.has("present") ? try reader.limit(reader["present"], "present") : nil,
            yes: reader.has("yes") ? try reader.limit(reader["yes"], "yes") : nil, of: voters,
            yesField: try reader.text("yes_field").map { try binding.path($0, in: context.model, reader) })
    }
}
