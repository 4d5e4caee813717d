import Ledger
import Scripting

extension Workspace {
    /// Where ledger and rules do not know each other: words that no plugin declares, units that the ledger does not have.
    func unknownWords(_ snapshot: Snapshot, _ catalogue: PluginCatalogue) -> [Diagnostic] {
        unknownTypes(snapshot, catalogue.vocabulary) + unknownSteps(snapshot, catalogue.vocabulary) + unknownUnits(snapshot, catalogue)
    }

    /// Steps whose procedure or step no plugin declares: they stay in the ledger and can be read, and no check weighs them.
    private func unknownSteps(_ snapshot: Snapshot, _ vocabulary: Vocabulary) -> [Diagnostic] {
        let table = snapshot.table("step")
        let (procedures, steps) = (table.column("procedure")!, table.column("step")!)
        func text(_ column: Column, _ row: Int32) -> String { column.isNone(row) ? "" : snapshot.pool[column.narrow(row)] }
        var counts: [[String]: Int] = [:]
        for row in table.rows {
            let words = [text(procedures, row), text(steps, row)]
            if vocabulary.procedure(spelt: words[0])?.step(spelt: words[1]) == nil { counts[words, default: 0] += 1 }
        }
        return counts.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }.map { words, count in
            let known = vocabulary.procedure(spelt: words[0])?.steps.flatMap { [$0.id, $0.zh] } ?? vocabulary.procedures.flatMap { [$0.id, $0.zh] }
            let unknown = vocabulary.procedure(spelt: words[0]) == nil ? words[0] : words[1]
            return Diagnostic(
                "unknown_step", .note,
                Message(
                    zh: "\(count) 条步骤记为 '\(words[0])' 的 '\(words[1])'，没有插件声明：可以查看，不参与检查",
                    en: "\(count) steps are '\(words[1])' of '\(words[0])', which no plugin declares: they can be read, and no check weighs them"),
                severity: .warning,
                hint: .nearest(
                    to: unknown, among: known, otherwise: Message(zh: "装回声明它的插件，或改正这两列", en: "bring back the plugin that declares it, or mend the two columns"))
            )
        }
    }
}
