import Ledger
import Rules

/// `veto { not_met "check", … }`.
enum VetoWord {
    static let spec = WordSpec(
        "veto", "Checks of which one that is not met takes all points.", zh: "一票否决", zhDoc: "所列规则有一条未达到，分数全部取消。",
        entries: [SettingSpec("not_met \"check\" …", .any, "The checks.", zh: "规则", zhDoc: "一条或几条规则。", required: true)])

    static func checks(_ node: Node, _ context: ScoreContext) throws -> [CheckIdentity] {
        let reader = try context.reader(node, spec)
        let checks = try node.settings.entries.map { try context.check($0, reader) }
        guard !checks.isEmpty, checks.allSatisfy({ $0 != nil }) else {
            throw reader.error(
                "missing_entry", Message(zh: "veto 里要写 not_met 和规则", en: "veto takes not_met and a check"),
                hint: Message(zh: "例如 veto { not_met \"members_meeting_quarterly\" }", en: "as veto { not_met \"members_meeting_quarterly\" }"))
        }
        return checks.compactMap { $0 }
    }
}
