/// One module that a source names: a Swift `import`, or the header of a C `#include <…>`.
struct ImportLine: Hashable {
    let module: String
    let line: Int
}

extension ImportLine {
    /// The modules that a Swift source imports, whatever attributes and access stand before the word `import`.
    static func imports(inSwift text: String) -> [ImportLine] {
        let pattern =
            #/
            ^ \s* (?: (?: @[A-Za-z_]+ (?: \( [^)]* \) )? | public | package | internal | fileprivate | private ) \s+ )*
            import \s+ (?: (?: struct | class | enum | protocol | func | var | let | typealias ) \s+ )?
            ( [A-Za-z_][A-Za-z0-9_]* )
            /#
        let lines = SwiftCode.withoutCommentsAndTexts(text).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { index, line in
            line.split(separator: ";").compactMap { statement in
                statement.firstMatch(of: pattern).map { ImportLine(module: String($0.1), line: index + 1) }
            }
        }
    }

    /// The headers that a C source or a header takes from outside its folder: `<lua.h>` as `lua.h`.
    static func includes(inC text: String) -> [ImportLine] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            line.firstMatch(of: /^\s*#\s*include\s*<([^>]+)>/).map { ImportLine(module: String($0.1), line: index + 1) }
        }
    }
}
