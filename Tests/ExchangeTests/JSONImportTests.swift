import Exchange
import Ledger
import Testing

@Suite("JSON comes in by the same way")
struct JSONImportTests {
    @Test("an array of objects with field names")
    func objects() {
        let plan = Office.importer().read(
            json: #"[{"type":"study_forum","date":"2021-03-05","hours":2.50,"also":["committee","theme_day"],"report":"李示例","words":1200},{"date":"2021-04-05","type":"committee","hours":null}]"#,
            fileName: "activities.json")
        #expect(plan.refusalLines() == [])
        #expect(plan.counts.inserted == 2)
        let first = plan.inserted("activity")[0]
        #expect(first["hours"] == .decimal(Hundredths("2.5")!))
        #expect(first["also"] == .list([.text("committee"), .text("theme_day")]))
        #expect(plan.changes.entries[0].provenance == Provenance(file: "activities.json", row: 1))
    }

    @Test("escapes and pairs of surrogates are characters")
    func escapes() {
        let plan = Office.importer().read(json: #"[{"name":"示\u4f8b\ud842\udfb7","kind":"branch"}]"#, fileName: "units.json")
        #expect(plan.inserted("unit").map { $0["name"] } == [.text("示例𠮷")])
    }

    @Test(
        "what is no array of objects is refused with its place",
        arguments: [
            ("{\"name\":\"x\"}", 1, 1), ("[{\"name\":\"x\"}", 1, 14), ("[\n {\"name\": x}]", 2, 11), ("[{\"name\":\"x\",\"name\":\"y\"}]", 1, 20), ("[[1]]", 1, 2),
            ("[{\"name\":\"x\\q\"}]", 1, 14), ("[] []", 1, 4), ("", 1, 1),
        ])
    func broken(text: String, line: Int, column: Int) {
        let plan = Office.importer().read(json: text, fileName: "a.json")
        #expect(plan.codes == ["bad_json"])
        #expect(plan.refusals[0].location == Location("a.json", line: line, column: column))
    }
}
