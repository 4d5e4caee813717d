import Testing

@Suite("The judge of import lines, on made-up sources")
struct JudgingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let path: String
        let text: String
        let expected: [String]
        var testDescription: String { "\(path): \(text)" }

        init(_ path: String, _ text: String, _ expected: String...) { (self.path, self.text, self.expected) = (path, text, expected) }
    }

    @Test(
        "a wrong import is named with its place and the reason",
        arguments: [
            Case(
                "Sources/Store/A.swift", "import Scripting",
                "Sources/Store/A.swift:1: Store may not import Scripting: arrows only point down"),
            Case(
                "Sources/Ledger/Values/A.swift", "\n\npublic import Rules",
                "Sources/Ledger/Values/A.swift:3: Ledger may not import Rules: arrows only point down"),
            Case(
                "Sources/Workspace/A.swift", "internal import GRDB",
                "Sources/Workspace/A.swift:1: Workspace may not import GRDB: only Store may"),
            Case(
                "Sources/Scripting/A.swift", "import CLua",
                "Sources/Scripting/A.swift:1: Scripting may not import CLua: only LuaRuntime may"),
            Case(
                "Sources/Exchange/A.swift", "import struct CZip.zip_t",
                "Sources/Exchange/A.swift:1: Exchange may not import CZip: only Sheets may"),
            Case(
                "Sources/Rendering/A.swift", "import CXlsxWriter",
                "Sources/Rendering/A.swift:1: Rendering may not import CXlsxWriter: only Sheets may"),
            Case(
                "Sources/Rules/A.swift", "@preconcurrency import CExpat",
                "Sources/Rules/A.swift:1: Rules may not import CExpat: only Sheets may"),
            Case(
                "Sources/Workspace/A.swift", "import ArgumentParser",
                "Sources/Workspace/A.swift:1: Workspace may not import ArgumentParser: only zhibu may"),
            Case(
                "Sources/Ledger/A.swift", "import CCollator",
                "Sources/Ledger/A.swift:1: Ledger may not import CCollator: only Collation may"),
            Case("Sources/Store/A.swift", "import TOMLKit", "Sources/Store/A.swift:1: Store may not import TOMLKit: only Workspace may"),
            Case(
                "Sources/Ledger/A.swift", "import Logging",
                "Sources/Ledger/A.swift:1: Ledger may not import Logging: no room may; the table of rooms does not know it"),
            Case(
                "Sources/LuaRuntime/A.swift", "import CLuaSystem",
                "Sources/LuaRuntime/A.swift:1: LuaRuntime may not import CLuaSystem: only CLua may"),
            Case(
                "Tests/RulesTests/A.swift", "@testable import Store",
                "Tests/RulesTests/A.swift:1: RulesTests may not import Store: arrows only point down"),
            Case(
                "Tests/EndToEndTests/A.swift", "import Workspace",
                "Tests/EndToEndTests/A.swift:1: EndToEndTests may not import Workspace: arrows only point down"),
            Case(
                "Sources/Attic/A.swift", "import Ledger",
                "Sources/Attic/A.swift: 'Attic' is not in the table of rooms; write it down in HousePlan+Zhibu.swift and docs/architecture.md"
            ),
            Case("Sources/A.swift", "", "Sources/A.swift: lies in no room; every source belongs to a folder of Sources or Tests"),
            Case(
                "Sources/CCollator/a.c", "#include <lua.h>",
                "Sources/CCollator/a.c:1: CCollator may not include <lua.h>: only CLua and CLuaSystem may"),
            Case(
                "Sources/CLua/a.c", "\n#  include <unicode/ucol.h>",
                "Sources/CLua/a.c:2: CLua may not include <unicode/ucol.h>: only CCollator may"),
            Case("Sources/CLua/a.h", "#include <sqlite3.h>", "Sources/CLua/a.h:1: CLua may not include <sqlite3.h>: nobody includes it"),
        ])
    func wrongImports(case file: Case) {
        #expect(HousePlan.zhibu.violations(in: SourceFile(path: file.path, text: file.text)) == file.expected)
    }

    @Test(
        "a right import passes",
        arguments: [
            Case("Sources/Store/A.swift", "public import Ledger\ninternal import GRDB\nimport Foundation"),
            Case("Sources/LuaRuntime/A.swift", "import CLua\n#if canImport(Glibc)\nimport Glibc\n#else\nimport Musl\n#endif"),
            Case("Sources/zhibu/A.swift", "import ArgumentParser\nimport Workspace"),
            Case("Tests/LuaRuntimeTests/A.swift", "import CLua\n@testable import LuaRuntime\nimport Testing"),
            Case("Tests/StoreTests/A.swift", "import GRDB\nimport Ledger\nimport Store\nimport TestKit"),
            Case("Sources/CLua/a.c", "#include <lua.h>\n#include <string.h>\n#include \"record.h\""),
        ])
    func rightImports(case file: Case) {
        #expect(HousePlan.zhibu.violations(in: SourceFile(path: file.path, text: file.text)).isEmpty)
    }

    @Test(
        "the word import is found in every spelling of Swift",
        arguments: [
            "import GRDB", "  import GRDB", "public import GRDB", "@testable import GRDB", "@_spi(Inner) public import GRDB",
            "package import class GRDB.DatabaseQueue", "public @preconcurrency import GRDB", "import Ledger; import GRDB",
            "/* why */ import GRDB", "let glob = \"*/*.lua\"\nimport GRDB", "let url = \"/*\"\nimport GRDB",
            "let odd = #/\"/#\nimport GRDB",
            "let a = \"\"\"\n  text\n  \"\"\"\nimport GRDB", "/* one /* two */ */ import GRDB", "let a = \"\\\"\"; import GRDB",
        ])
    func importsFound(source: String) {
        #expect(ImportLine.imports(inSwift: source).map(\.module).contains("GRDB"))
    }

    @Test(
        "what only looks like an import is left alone",
        arguments: [
            "// import GRDB", "/*\nimport GRDB\n*/", "let help = \"\"\"\n    import GRDB\n    \"\"\"", "func importRows() {}",
            "let text = \"import GRDB\"",
            "case .import: rows", "importer.run()", "/* /* */\nimport GRDB\n*/", "let a = \"\"\"\n\\\"\"\"\nimport GRDB\n\"\"\"",
        ])
    func importsNotFound(source: String) {
        #expect(ImportLine.imports(inSwift: source).isEmpty)
    }

    @Test("an import keeps its line when comments and texts of several lines stand before it")
    func linesAreKept() {
        let source = "/* one\ntwo */\nlet a = \"\"\"\n  three\n\"\"\"\nimport GRDB"
        #expect(ImportLine.imports(inSwift: source) == [ImportLine(module: "GRDB", line: 6)])
    }
}
