/// A text of Lua 5.4, read and not run: its tree, its comments, what each name means.
public struct SyntaxTree: Sendable {
    public let block: Syntax.Block
    public let comments: [Range<Int>]
    public let scopes: Scopes
    private let bytes: [UInt8]
    private let lineStarts: [Int]

    /// The words of Lua that can be no name.
    public static var reservedWords: Set<String> { Token.reserved }

    public init(_ text: String) throws(SyntaxError) {
        var parser = try Parser(text)
        block = try parser.chunk()
        comments = parser.comments
        try Labels.check(block)
        scopes = try Scopes(block)
        let bytes = Array(text.utf8)
        self.bytes = bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == .newline }.map { $0 + 1 }
    }

    /// Lines and columns count from 1, columns in characters.
    public func position(_ offset: Int) -> (line: Int, column: Int) {
        let line = line(offset)
        return (line, String(decoding: bytes[lineStarts[line - 1]..<offset], as: UTF8.self).count + 1)
    }

    public func line(_ offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
