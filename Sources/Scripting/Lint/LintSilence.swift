import Ledger
import LuaSyntax

/// `-- lint: ignore CODE` on a line, or on the line before, silences what is found there.
struct LintSilence {
    private let file: LintedFile
    private var codes: [Int: Set<String>] = [:]
    private(set) var mistakes: [LintFinding] = []

    init(_ file: LintedFile) {
        self.file = file
        for comment in file.tree.comments {
            guard let match = file.tree.text(comment).firstMatch(of: /lint:\s*ignore((?:[\s,]+[a-z_]+)+)/) else { continue }
            let words = match.1.split { $0.isWhitespace || $0 == "," }.map(String.init)
            let line = file.tree.line(comment.lowerBound)
            for covered in [line, line + 1] { codes[covered, default: []].formUnion(words) }
            for word in words where LintCode(rawValue: word) == nil { mistakes.append(unknown(word, comment)) }
        }
    }

    func covers(_ finding: LintFinding) -> Bool { codes[file.tree.line(finding.offset)]?.contains(finding.code.rawValue) == true }

    private func unknown(_ word: String, _ comment: Range<Int>) -> LintFinding {
        let known = LintCode.allCases.map(\.rawValue)
        return file.finding(
            .unknownCode, at: comment.lowerBound, Message(zh: "没有提示代码 '\(word)'", en: "there is no code '\(word)'"),
            hint: .nearest(to: word, among: known))
    }
}
