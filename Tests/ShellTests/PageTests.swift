import Testing
import Workspace

@testable import Shell

@Suite("A page of a document")
struct PageTests {
    private static func table(_ rows: [String]) -> Document {
        Document([.table(Table([Table.Heading("value", Message(zh: "值", en: "value"), isFlexible: true)], rows: rows.map { [.text($0)] }))])
    }

    private static func printer(_ columns: Int = 80) -> DocumentPrinter {
        DocumentPrinter(language: .english, stream: StreamTraits(size: (columns, 24)))
    }

    private static func lines(_ text: String) -> Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

    @Test(
        "whole rows, as many as there is room for",
        arguments: [(3, 10, nil), (8, 10, nil), (9, 10, 1), (1000, 10, 992), (4, 3, 3), (1, 5, nil)] as [(Int, Int, Int?)])
    func rows(count: Int, room: Int, left: Int?) {
        let page = Page(Self.table((1...count).map { "row \($0)" }), lines: room, Self.printer())
        #expect(page.rest == left.map(Page.Rest.rows))
        #expect(Self.lines(page.text) == 2 + count - (left ?? 0))
    }

    @Test("rows that take several lines are not cut", arguments: 3...30)
    func tallRows(room: Int) throws {
        let page = Page(Self.table((1...20).map { "words of row number \($0) go on" }), lines: room, Self.printer(16))
        guard case .rows(let left)? = page.rest else { return #expect(room > 20) }
        #expect(Self.lines(page.text) <= max(room, 5))
        #expect(page.text.contains("\(20 - left) go on") && !page.text.contains("number \(21 - left)"))
    }

    private static func wide(_ columns: Int) -> Document {
        let headings = (1...columns).map { Table.Heading("c\($0)", Message(zh: "第\($0)列", en: "column \($0)")) }
        return Document([
            .table(Table(headings, rows: (1...3).map { row in (1...columns).map { .text("2021-03-0\(row)·\($0)") } })), .note(Message(zh: "注", en: "note")),
        ])
    }

    @Test("columns that have no room are named, not squeezed", arguments: [(3, 40, 3), (12, 80, 5), (12, 40, 3), (12, 10, 2)])
    func columns(count: Int, width: Int, shown: Int) {
        let page = Page(Self.wide(count), lines: 20, Self.printer(width))
        #expect(page.hidden.map(\.en) == (shown..<count).map { "column \($0 + 1)" })
        #expect(page.text.contains("note"))
        if width >= 40 { #expect(page.text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width }) }
        var printer = Self.printer(width)
        printer.isFitted = false
        #expect(Page(Self.wide(count), lines: 20, printer).hidden.isEmpty)
    }

    @Test("a line that is wider than the screen takes several of its lines")
    func wrapped() {
        var printer = Self.printer(40)
        printer.isFitted = false
        let page = Page(Self.wide(12), lines: 12, printer)
        #expect(page.rest == .rows(2))
        #expect(printer.screenLines(page.text) > page.text.split(separator: "\n").count)
    }

    @Test("what is no single table is cut between lines")
    func lines() {
        let document = Document((1...5).map { .paragraph(Message(zh: "\($0)", en: "\($0)")) })
        #expect(Page(document, lines: 3, Self.printer()).text == "1\n2\n3\n")
        #expect(Page(document, lines: 3, Self.printer()).rest == .lines(2))
        #expect(Page(document, lines: 5, Self.printer()).rest == nil)
        #expect(Page(document, lines: nil, Self.printer()).rest == nil)
    }
}
