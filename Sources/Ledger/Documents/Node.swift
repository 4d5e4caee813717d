/// A line of a tree with the lines below it.
public struct Node: Sendable {
    public let label: Message
    public let text: Message
    public let children: [Node]
    public let evidence: [RecordID]

    /// - Parameters:
    ///   - label: the short word at the left (`依据`); may be empty.
    ///   - text: what is said.
    public init(_ label: Message, _ text: Message, children: [Node] = [], evidence: [RecordID] = []) {
        self.label = label
        self.text = text
        self.children = children
        self.evidence = evidence
    }
}
