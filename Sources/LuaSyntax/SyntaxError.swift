/// Why a text is no Lua 5.4, and at which byte.
public struct SyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    public let offset: Int
    public let description: String

    public init(_ description: String, at offset: Int) {
        self.offset = offset
        self.description = description
    }
}
