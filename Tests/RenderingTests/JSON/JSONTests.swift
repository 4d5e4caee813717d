import Ledger
import Rendering
import TestKit
import Testing

@Suite("JSON")
struct JSONTests {
    @Test(
        "values are written exactly",
        arguments: [
            (JSON.null, "null"), (true, "true"), (.integer(.min), "-9223372036854775808"), (.decimal(Hundredths(raw: 5)), "0.05"),
            (.decimal(Hundredths(raw: -50)), "-0.5"), (.decimal(Hundredths(20)), "20"), ("", "\"\""), ("a\"\\/\n\t\r", "\"a\\\"\\\\/\\n\\t\\r\""),
            ("\u{1B}\u{0}\u{7F}\u{85}\u{202E}\u{2028}", "\"\\u001b\\u0000\\u007f\\u0085\\u202e\\u2028\""), ("李😀", "\"李😀\""), ([], "[]"), ([:], "{}"),
            (["z": 1, "a": [true, nil], "中": ["x": "y"]], "{\"z\":1,\"a\":[true,null],\"中\":{\"x\":\"y\"}}"),
        ] as [(JSON, String)])
    func writes(json: JSON, text: String) {
        #expect("\(json)" == text)
    }

    @Test("over several lines members stand one below the other, empty ones stay closed")
    func indents() {
        let json: JSON = ["a": [1, ["b": nil]], "c": [], "d": [:]]
        #expect(
            json.indented == """
                {
                  "a": [
                    1,
                    {
                      "b": null
                    }
                  ],
                  "c": [],
                  "d": {}
                }

                """)
    }

    @Test("one table is an array of objects, whatever is said around it, alike in both languages")
    func oneTable() throws {
        let text = JSONRenderer(language: .chinese).text(Samples.verdicts)
        try expectGolden(text, named: "json-verdicts")
        #expect(text == JSONRenderer(language: .english).text(Samples.verdicts))
    }

    @Test("several blocks are an object that names their kinds")
    func severalBlocks() throws {
        let document = Document([.heading(Samples.same("标题")), .table(Samples.everyKind), .table(Samples.table)] + Samples.explanation.blocks)
        try expectGolden(JSONRenderer(language: .english).text(document), named: "json-blocks")
    }

    @Test("ndjson has a line for a row, or for a block where there are several")
    func lines() throws {
        let renderer = JSONRenderer(language: .chinese)
        #expect(renderer.lines(Samples.verdicts).split(separator: "\n").count == Samples.table.rows.count)
        try expectGolden(renderer.lines(Samples.verdicts) + renderer.lines(Samples.explanation), named: "json-lines")
    }

    @Test("a table without rows is an empty array, and without lines in ndjson")
    func empty() {
        let document = Document([.heading(Samples.same("无")), .table(Table([.init("a", Samples.same("a"))]))])
        #expect(JSONRenderer(language: .chinese).text(document) == "[]\n")
        #expect(JSONRenderer(language: .chinese).lines(document) == "")
    }

    @Test("a heading called evidence keeps its name to itself")
    func evidence() {
        let table = Table([.init("evidence", Samples.same("证据"))], rows: [[Cell(.integer(2), evidence: [RecordID(model: "member", id: 1)])]])
        #expect("\(JSONRenderer(language: .chinese).json(Document([.table(table)])))" == "[{\"evidence\":2}]")
    }
}
