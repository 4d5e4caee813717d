import Ledger
import LuaSyntax

/// Two names of a case that differ in one character: most likely one of them is a slip, and the case holds for another reason than it says.
enum SimilarNames: LintRule {
    static func findings(_ pass: LintPass) -> [LintFinding] {
        pass.file.nodes.filter { $0.word == "case" }.flatMap { node -> [LintFinding] in
            let texts = names(in: node, pass)
            var counts: [String: Int] = [:]
            for text in texts { counts[text.literal ?? "", default: 0] += 1 }
            return texts.compactMap { text in
                // A slip stands once; who is meant stands elsewhere too.
                guard let name = text.literal, counts[name] == 1 else { return nil }
                guard let other = counts.keys.sorted().first(where: { differsInOne(name, $0) && counts[$0]! > 1 }) else { return nil }
                return pass.file.finding(
                    .similarNames, at: text.range.lowerBound,
                    Message(zh: "'\(name)' 和 '\(other)' 只差一个字", en: "'\(name)' and '\(other)' differ in one character"),
                    hint: Message(zh: "若是同一个人，改成一样的；若不是，换一个更不同的名称", en: "if one is meant, write it alike; if not, take names that differ more"))
            }
        }
    }

    /// The texts of rows and expectations that look like a person's name.
    private static func names(in node: WrittenNode, _ pass: LintPass) -> [Syntax.Expression] {
        node.children(in: pass.file.tree).filter { $0.word == "expect" || NodeWords.rows.contains($0.word) }.flatMap { row in
            row.entries.flatMap { $0.value.literals }.filter { isName($0.literal ?? "") }
        }
    }

    private static func isName(_ text: String) -> Bool {
        (3...4).contains(text.count) && text.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    }

    /// Numbers tell apart on purpose: 第一组 and 第二组.
    private static let ordinals = Set("一二三四五六七八九十甲乙丙丁戊己上下前后中东南西北大小新旧老正副男女")

    private static func differsInOne(_ one: String, _ other: String) -> Bool {
        guard one.count == other.count else { return false }
        let pairs = zip(one, other).filter { $0 != $1 }
        return pairs.count == 1 && !(ordinals.contains(pairs[0].0) || ordinals.contains(pairs[0].1))
    }
}
