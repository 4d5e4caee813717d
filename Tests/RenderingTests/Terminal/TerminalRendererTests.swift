import Ledger
import Rendering
import TestKit
import Testing

@Suite("Documents on a terminal")
struct TerminalRendererTests {
    @Test("verdicts as a table", arguments: [nil, 100, 72, 50], Language.allCases)
    func verdicts(width: Int?, language: Language) throws {
        let text = TerminalRenderer(language: language, width: width).text(Samples.verdicts)
        try expectGolden(text, named: "terminal-verdicts-\(width.map(String.init) ?? "any")-\(language.rawValue)")
    }

    @Test("an explanation as a tree", arguments: [nil, 60], Language.allCases)
    func explanation(width: Int?, language: Language) throws {
        let text = TerminalRenderer(language: language, width: width).text(Samples.explanation)
        try expectGolden(text, named: "terminal-explanation-\(width.map(String.init) ?? "any")-\(language.rawValue)")
    }

    @Test("colours are added to a text that says the same without them")
    func colours() throws {
        let document = Document(Samples.verdicts.blocks + Samples.explanation.blocks)
        let plain = TerminalRenderer(language: .chinese, width: 80).text(document)
        let coloured = TerminalRenderer(language: .chinese, width: 80, isColoured: true).text(document)
        try expectGolden(coloured, named: "terminal-coloured")
        #expect(coloured.replacing(#/\u{1B}\[[0-9]+m/#, with: "") == plain)
    }

    @Test("a table fits every width in which its numbers and two Han characters a column have room", arguments: 44...130)
    func fits(width: Int) {
        let text = TerminalRenderer(language: .chinese, width: width).text(Document([.table(Samples.table)]))
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
    }

    @Test("nothing that a cell says is cut", arguments: [44, 60, 90])
    func cutsNothing(width: Int) {
        let sentence = "学习论坛办法（2021版）第3条每人每年作报告、讲党课、作主持、作点评各不少于一次everyone_takes_part"
        let table = Table([.init("text", Samples.same("文"), isFlexible: true)], rows: [[.text(sentence)]])
        let text = TerminalRenderer(language: .chinese, width: width).text(Document([.table(table)]))
        #expect(text.split(separator: "\n").dropFirst(2).joined() == sentence)
    }

    @Test("rows shorter than the headings, empty tables and empty documents are shown as such")
    func edges() {
        let renderer = TerminalRenderer(language: .english)
        let headings = [Table.Heading("a", Samples.same("a")), .init("b", Samples.same("bb"))]
        #expect(renderer.text(Document()) == "")
        #expect(renderer.text(Document([.table(Table([]))])) == "")
        #expect(renderer.text(Document([.table(Table(headings))])) == "a  bb\n─  ──\n")
        #expect(renderer.text(Document([.table(Table(headings, rows: [[.text("x")], []]))])) == "a  bb\n─  ──\nx\n\n")
    }

    @Test("values of every kind stand in columns")
    func everyKind() throws {
        try expectGolden(TerminalRenderer(language: .chinese).text(Document([.table(Samples.everyKind)])), named: "terminal-values")
    }

    @Test("blocks stand apart where they do not belong together")
    func blocks() {
        let table = Document.Block.table(Table([.init("a", Samples.same("a"))]))
        let heading = Document.Block.heading(Samples.same("H"))
        let paragraph = Document.Block.paragraph(Samples.same("p"))
        let tree = Document.Block.tree([Node(Samples.same(""), Samples.same("t"))])
        let text = TerminalRenderer(language: .english).text(Document([heading, table, paragraph, paragraph, heading, tree, table]))
        #expect(text == "H\na\n─\np\np\n\nH\nt\n\na\n─\n")
    }
}
