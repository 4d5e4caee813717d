extension Sequence<Message> {
    /// One after the other, as a sentence of each language lists them.
    public var listed: Message { Message(zh: map(\.zh).joined(separator: "、"), en: map(\.en).joined(separator: ", ")) }
}
