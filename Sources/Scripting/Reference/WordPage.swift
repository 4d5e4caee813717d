import Ledger
import Rules

/// The page of a word of the notation.
enum WordPage {
    static func page(_ spec: WordSpec) -> ReferencePage {
        ReferencePage(
            name: spec.word, section: Reference.section(of: spec.word), title: Message(zh: "\(spec.word) \(spec.zh)", en: spec.word), summary: spec.meaning,
            blocks: [.code(signature(spec))] + place(spec) + settings(spec) + outcomes(spec) + example(spec))
    }

    /// As `count { what, test, where, role, needs, distinct }`.
    static func signature(_ spec: WordSpec) -> String {
        let words = (spec.entries + spec.settings).map(\.name)
        let holds = spec.holds.isSubset(of: NodeWords.bodies) ? [] : ["…"]
        let inside = (words + holds).joined(separator: ", ")
        if spec == StagedFileReading.spec { return "ledger.files:add { \(inside) }" }
        return spec.word + (NodeWords.named.contains(spec.word) ? " \"id\"" : "") + (inside.isEmpty ? " { }" : " { \(inside) }")
    }

    /// The words in which it may stand. `clause` is a row of a case too: that it may stand wherever rows may is not what its page is about.
    static func holders(_ word: String) -> [String] {
        Reference.words.filter { $0.holds.contains(word) && !(NodeWords.rows.contains(word) && $0.holds.isSuperset(of: NodeWords.rows)) }.map(\.word)
    }

    private static func place(_ spec: WordSpec) -> [ReferencePage.Block] {
        let rows = spec.holds.isDisjoint(with: NodeWords.rows) ? [] : [rowsHeld]
        let held = Reference.words.map(\.word).filter { spec.holds.contains($0) && !NodeWords.rows.contains($0) }
        let holders = holders(spec.word)
        return (holders.isEmpty ? [] : [.words(Message(zh: "写在", en: "Stands in"), holders)])
            + (held.isEmpty ? [] : [.words(Message(zh: "里面可以写", en: "Holds"), held)]) + rows
    }

    private static let rowsHeld = ReferencePage.Block.paragraph(
        Message(
            zh: "里面也可以写台账的行，如 member { … }、activity { … }，所有例子共用。",
            en: "Rows of a ledger, as member { … } and activity { … }, may stand in it too; cases share them."))

    private static func settings(_ spec: WordSpec) -> [ReferencePage.Block] {
        let first = spec.entries.enumerated().map { row($1, name: "\($0 + 1). \($1.name)") }
        let named = spec.settings.map { row($0, name: $0.name) }
        return table(first, Message(zh: "依次先写", en: "First entries")) + table(named, Message(zh: "设置项", en: "Settings"))
    }

    private static func table(_ rows: [[ReferencePage.Cell]], _ heading: Message) -> [ReferencePage.Block] {
        guard !rows.isEmpty else { return [] }
        let headings = [
            Message(zh: "名称", en: "name"), Message(zh: "值", en: "takes"), Message(zh: "必填", en: "required"), Message(zh: "含义", en: "meaning"),
        ]
        return [.heading(heading), .table(headings: headings, rows: rows)]
    }

    private static func row(_ setting: SettingSpec, name: String) -> [ReferencePage.Cell] {
        [.name(name), .text(setting.type.label), setting.isRequired ? .text(Message(zh: "是", en: "yes")) : .plain(""), .text(setting.meaning)]
    }

    private static func outcomes(_ spec: WordSpec) -> [ReferencePage.Block] {
        guard !spec.outcomes.isEmpty else { return [] }
        let rows = (spec.outcomes + OutcomeSpec.ofAll).map { outcome -> [ReferencePage.Cell] in
            [.name(outcome.verdict.rawValue + (outcome.isPending ? ", pending" : "")), .text(outcome.verdict.label), .text(outcome.when)]
        }
        return [
            .heading(Message(zh: "结论", en: "Verdicts")),
            .table(headings: [Message(zh: "结论", en: "verdict"), Message(zh: "读作", en: "reads"), Message(zh: "何时", en: "when")], rows: rows),
        ]
    }

    /// Its own, or that of the nearest word in which it may stand and whose example uses it.
    private static func example(_ spec: WordSpec) -> [ReferencePage.Block] {
        var open = [spec.word]
        var seen: Set<String> = []
        while !open.isEmpty {
            let here = open.removeFirst()
            if let example = Reference.words.first(where: { $0.word == here })?.example, SnippetExample(of: spec.word, in: example) != nil {
                return [.heading(Message(zh: "例子", en: "Example")), .code(example)]
            }
            if seen.insert(here).inserted { open += holders(here) }
        }
        guard let used = Reference.words.first(where: { SnippetExample(of: spec.word, in: $0.example) != nil }) else { return [] }
        return [.heading(Message(zh: "例子", en: "Example")), .code(used.example)]
    }
}
