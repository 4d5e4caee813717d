import Workspace

/// `22 行 · 0.012 s`
enum AnswerTiming {
    static func message(_ answer: PromptAnswer) -> Message {
        let elapsed = seconds(answer.elapsed)
        guard let rows = answer.rows else { return Message(zh: elapsed, en: elapsed) }
        return Message(zh: "\(rows) 行 · \(elapsed)", en: "\(rows) \(rows == 1 ? "row" : "rows") · \(elapsed)")
    }

    /// To the millisecond; what is shorter is not told in noughts.
    static func seconds(_ duration: Duration) -> String {
        let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
        if milliseconds < 1000 { return "\(max(1, milliseconds)) ms" }
        let hundredths = (milliseconds + 5) / 10
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
    }
}
