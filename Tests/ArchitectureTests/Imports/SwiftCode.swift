/// As much of Swift's spelling as is needed to tell code from comments and texts.
enum SwiftCode {
    private enum Place: Equatable {
        case code
        case lineComment
        case blockComment(depth: Int)
        case text
        case longText
    }

    /// The same lines with only the code left on them.
    /// A newline always ends a one-line text, so that an odd quotation mark can hide no more than the rest of its line.
    static func withoutCommentsAndTexts(_ source: String) -> String {
        let bytes = Array(source.utf8)
        var kept: [UInt8] = []
        var place = Place.code
        var index = 0

        func follows(_ mark: StaticString) -> Bool {
            mark.withUTF8Buffer { index + $0.count <= bytes.count && bytes[index..<(index + $0.count)].elementsEqual($0) }
        }

        while index < bytes.count {
            let (isCode, isNewline) = (place == .code, follows("\n"))
            var width = 1
            switch place {
            case .code where follows("//"): (place, width) = (.lineComment, 2)
            case .code where follows("/*"): (place, width) = (.blockComment(depth: 1), 2)
            case .code where follows("\"\"\""): (place, width) = (.longText, 3)
            case .code where follows("\""): place = .text
            case .code: kept.append(bytes[index])
            case .lineComment where follows("\n"): place = .code
            case .blockComment(let depth) where follows("*/"): (place, width) = (depth == 1 ? .code : .blockComment(depth: depth - 1), 2)
            case .blockComment(let depth) where follows("/*"): (place, width) = (.blockComment(depth: depth + 1), 2)
            case .text where follows("\"") || follows("\n"): place = .code
            case .longText where follows("\"\"\""): (place, width) = (.code, 3)
            case .text where follows("\\\\") || follows("\\\""), .longText where follows("\\\\") || follows("\\\""): width = 2
            case .lineComment, .blockComment, .text, .longText: break
            }
            if !isCode, isNewline { kept.append(bytes[index]) }
            index += width
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
