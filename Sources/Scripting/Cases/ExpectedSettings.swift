import Ledger
import Rules

/// What can come out of a case, by the kind of declaration that it belongs to.
enum ExpectedSettings {
    static func of(_ word: String) -> [String] {
        switch word {
        case "check": ["actual", "target", "missing", "found", "pending", "forecast", "provisional", "excepted"]
        case "score": ["points", "grade", "reached", "vetoed", "beside", "missing"]
        case "measure": ["value", "missing"]
        case "report": ["text"]
        case "calendar": ["plus", "day", "provisional"]
        case "job": ["added", "changed", "removed"]
        case "sheet": ["rows", "refused"]
        default: preconditionFailure("\(word) holds no cases")
        }
    }

    /// Only checks and scores are judged.
    static func hasVerdict(_ word: String) -> Bool { ["check", "score"].contains(word) }

    /// - Throws: a `Diagnostic` for what such a declaration never gives: it would be compared with nothing, and the case would pass unseen.
    static func check(_ node: Node, of word: String, verdict: Verdict?, _ reader: Reader) throws {
        let known = of(word)
        let hint = Message(
            zh: "这里可以写：\(hasVerdict(word) ? "结论、" : "")\(known.joined(separator: "、"))",
            en: "here may stand: \(hasVerdict(word) ? "a verdict, " : "")\(known.joined(separator: ", "))")
        let strangers = node.settings.named.keys.filter { !known.contains($0) }.sorted()
        if let stranger = reader.source.inOrder(strangers, from: node.line).first {
            throw reader.error(
                "never_given", Message(zh: "\(word) 的结果里没有 '\(stranger)'", en: "\(word.withArticle) gives no '\(stranger)'"),
                at: reader.source.place(ofSetting: stranger, from: node.line), hint: hint)
        }
        if let verdict, !hasVerdict(word) {
            throw reader.error(
                "never_given", Message(zh: "\(word) 没有结论 \(verdict.rawValue)", en: "\(word.withArticle) gives no verdict \(verdict.rawValue)"),
                at: reader.source.place(ofWord: verdict.rawValue, from: node.line), hint: hint)
        }
    }
}
