import Testing

@testable import Store

@Suite("JSON of the audit trail")
struct StoredJSONTests {
    @Test(
        "what is written is read back",
        arguments: [
            [], [.none], [.number(0), .number(.max), .number(.min)],
            [.text(""), .text("引号\"和\\/"), .text("\u{0}\u{1f}\n\r\t"), .text("😀𠮷é")],
            [.list([.text("a"), .list([])]), .number(-5)],
        ] as [[StoredJSON]])
    func roundTrip(items: [StoredJSON]) {
        #expect(StoredJSON.list(in: StoredJSON.list(items).description) == items)
        let object = StoredJSON.object([("姓名", .list(items)), ("b\"", .none)])
        #expect(StoredJSON.object(in: object) == ["姓名": .list(items), "b\"": .none])
    }

    @Test(
        "other spellings of JSON are read too",
        arguments: [
            ("[ 1 ,\n \"a\" ]", [.number(1), .text("a")]), (#"["\u515a\u0041\/\b\f"]"#, [.text("党A/\u{8}\u{c}")]), ("[]", []),
            ("[null]", [.none]),
        ] as [(String, [StoredJSON])])
    func reading(text: String, items: [StoredJSON]) {
        #expect(StoredJSON.list(in: text) == items)
    }

    @Test(
        "what is no JSON of ours is refused",
        arguments: [
            "", "[", "[1", "[1,]", "[1]]", "[1.5]", "[--1]", "[99999999999999999999]", "[\"a]", "[\"a\\\"]", "[\"\\x\"]", "[\"\\u12\"]",
            "[\"\\ud800\"]", "[nul]", "[true]", "{}", "1",
            String(repeating: "[", count: 10_000),
        ])
    func refused(text: String) {
        #expect(StoredJSON.list(in: text) == nil)
    }

    @Test(
        "an object without its end, a name or a value is refused",
        arguments: ["{", "{\"a\"}", "{\"a\":}", "{1:2}", "{\"a\":1", "{\"a\":1,}", "[]"])
    func refusedObjects(text: String) {
        #expect(StoredJSON.object(in: text) == nil)
    }
}
