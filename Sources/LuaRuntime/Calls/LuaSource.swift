import CLua

/// A text to compile, under the name that errors show.
public struct LuaSource: Sendable, Hashable {
    /// Such as `plugins/forum.lua`.
    public var name: String
    public var text: String
    /// A word whose tables are left empty: `case "name" { … }` is compiled as `case "name" { }`. The scanner reads them all the same.
    public var passingOver: String?

    public init(name: String, text: String, passingOver: String? = nil) {
        self.name = name
        self.text = text
        self.passingOver = passingOver
    }

    /// What is compiled.
    var compiled: String {
        guard let passingOver else { return text }
        var bytes = Array(text.utf8)
        bytes.withUnsafeMutableBytes { zl_hollow($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, passingOver) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What the scanner refuses in a source text, before Lua sees it.
public struct LuaSourceFault: Error, Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        /// Compiled code instead of text.
        case bytecode
        /// Over the limit of bytes.
        case tooLong(limit: Int)
        case nul
        case brokenUTF8(byte: UInt8)
        /// A character that shows the text in another order.
        case bidirectional(Unicode.Scalar)
        /// Chinese punctuation or a full-width form where Lua wants `replacement`.
        case fullWidth(Character, replacement: String)
        /// A character outside of strings and comments that no Lua word can hold.
        case notASCII(Character)
        case nesting(limit: Int)
        case suffixChain(limit: Int)
        /// Lua 5.4.4 compiles a bitwise operator here to wrong code.
        case bitwiseLiteral
        /// Lua 5.4.4 compiles a comparison as an index to wrong code.
        case comparisonIndex
    }

    public var reason: Reason
    public var location: LuaLocation

    public init(reason: Reason, location: LuaLocation) {
        self.reason = reason
        self.location = location
    }
}

extension LuaSource {
    /// The first thing in the text that the scanner refuses, or `nil`.
    public func fault(limits: LuaLimits = LuaLimits()) -> LuaSourceFault? {
        var text = text
        var found = zl_scan_fault()
        let bounds = zl_scan_limits(
            bytes: limits.sourceBytes, nesting: UInt32(clamping: min(limits.sourceNesting, Int(ZL_SCAN_NESTING_MAX))),
            suffixes: UInt32(clamping: limits.sourceSuffixes))
        let code = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { zl_scan($0.baseAddress, $0.count, bounds, &found) }
        }
        let scalar = Unicode.Scalar(found.code_point) ?? "\u{FFFD}"
        let reason: LuaSourceFault.Reason
        switch code {
        case ZL_SCAN_BYTECODE: reason = .bytecode
        case ZL_SCAN_TOO_LONG: reason = .tooLong(limit: limits.sourceBytes)
        case ZL_SCAN_NUL: reason = .nul
        case ZL_SCAN_BROKEN_UTF8: reason = .brokenUTF8(byte: UInt8(truncatingIfNeeded: found.code_point))
        case ZL_SCAN_BIDIRECTIONAL: reason = .bidirectional(scalar)
        case ZL_SCAN_FULL_WIDTH:
            let replacement = withUnsafeBytes(of: found.replacement) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            reason = .fullWidth(Character(scalar), replacement: replacement)
        case ZL_SCAN_NOT_ASCII: reason = .notASCII(Character(scalar))
        case ZL_SCAN_NESTING: reason = .nesting(limit: Int(bounds.nesting))
        case ZL_SCAN_SUFFIX_CHAIN: reason = .suffixChain(limit: limits.sourceSuffixes)
        case ZL_SCAN_BITWISE_LITERAL: reason = .bitwiseLiteral
        case ZL_SCAN_COMPARISON_INDEX: reason = .comparisonIndex
        default: return nil
        }
        return LuaSourceFault(reason: reason, location: LuaLocation(source: name, line: Int(found.line), column: Int(found.column)))
    }
}
