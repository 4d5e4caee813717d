import Ledger
import Rendering
import TestKit
import Testing

@Suite("Hostile texts in every form")
struct HostileTextTests {
    private static let document = Document([
        .table(
            Table(
                [.init("n", Samples.same("n")), .init("text", Samples.same("text"))],
                rows: Samples.hostile.enumerated().map { [Cell(.integer(Int64($0))), .text($1)] }))
    ])

    private static let renderings: [(String, String)] = [
        ("terminal", TerminalRenderer(language: .chinese).text(document)), ("markdown", MarkdownRenderer(language: .chinese).text(document)),
        ("json", JSONRenderer(language: .chinese).lines(document)), ("csv", CSVRenderer().text(document)),
        ("csv-terminal", CSVRenderer(escapesControls: true).text(document)),
    ]

    @Test("each form shows them as text", arguments: renderings.indices)
    func forms(index: Int) throws {
        try expectGolden(Self.renderings[index].1, named: "hostile-\(Self.renderings[index].0)")
    }

    @Test("what goes to a terminal holds no control character but line ends", arguments: renderings.indices)
    func isSafe(index: Int) {
        let (form, text) = Self.renderings[index]
        guard form != "csv" else { return }
        let lineEnds: Set<Unicode.Scalar> = form == "csv-terminal" ? ["\r", "\n"] : ["\n"]
        #expect(
            text.unicodeScalars.allSatisfy {
                lineEnds.contains($0) || ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
            })
        #expect(text.unicodeScalars.allSatisfy { !("\u{202A}"..."\u{202E}").contains($0) && !("\u{2066}"..."\u{2069}").contains($0) && $0 != "\u{200F}" })
    }

    @Test("no text makes a second row of a terminal table")
    func rows() {
        #expect(Self.renderings[0].1.split(separator: "\n").count == Samples.hostile.count + 2)
    }

    @Test("sentences, trees and diagnostics are as safe as tables", arguments: Samples.hostile)
    func sentences(text: String) {
        let message = Samples.same(text)
        var diagnostic = Diagnostic("hostile", .fault, message, at: Location(text, line: 1, column: 1), hint: message, notes: [message])
        diagnostic.sourceLine = text
        diagnostic.clause = text
        diagnostic.origin = .init(plugin: text, version: text, declaration: text, line: 1)
        diagnostic.frames = [.init(location: Location(text), function: text)]
        diagnostic.subject = .init(record: RecordID(model: text, id: 1), field: text, provenance: Provenance(file: text, sheet: text, row: 1))
        let document = Document([.heading(message), .paragraph(message), .tree([Node(message, message, children: [Node(message, message)])])])
        let shown =
            TerminalRenderer(language: .chinese, width: 40).text(document) + DiagnosticRenderer(language: .english, width: 40).text(diagnostic) { _, _ in text }
        #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || SafeText.escaped(String($0)) == String($0) })
    }
}
