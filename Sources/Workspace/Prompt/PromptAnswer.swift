public import Ledger

/// What the prompt says to one entry.
public struct PromptAnswer: Sendable {
    /// What was printed, line by line.
    public let printed: [String]
    /// The value of the entry; nil where it has none, as an assignment.
    public let document: Document?
    /// How many rows the value is; nil where it is no table of rows.
    public let rows: Int?
    /// What whoever entered it should know: that the ledger was read again, how a name was taken.
    public let notes: [Message]
    public let elapsed: Duration
}

/// A word that completes what stands before the cursor.
public struct PromptWord: Hashable, Sendable {
    /// What is written in place of the text from `start` to the cursor.
    public let text: String
    /// What it is, for a list of choices.
    public let label: Message

    public init(_ text: String, _ label: Message) {
        self.text = text
        self.label = label
    }
}

/// What came of reading the plugins again.
public struct PromptReload: Sendable {
    public let plugins: Int
    /// What is wrong with them; the others are in use.
    public let problems: [Diagnostic]
    /// Names whose values could not be kept: functions, and values that hang on the former plugins.
    public let lost: [String]
}
