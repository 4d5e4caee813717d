import Ledger

/// A heading as a person typed it, in the forms under which it may be known.
struct HeadingText {
    /// As shown in messages: one line, without the marks of a form.
    let shown: String
    /// The spellings to be tried, the fullest first.
    let spellings: [String]

    init(_ text: String) {
        let plain = TextReading.tidy(text)
        let joined = plain.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "*" && $0 != "★" }
        var whole = String(String.UnicodeScalarView(joined))
        while let last = whole.last, last == ":" || last == "：" { whole.removeLast() }
        shown = whole
        // A hint in brackets is not part of the name: 参会人员名单(例如:张三,李四), 学时(小时).
        let bare = whole.firstIndex(of: "(").map { String(whole[..<$0]) } ?? whole
        spellings = bare == whole || bare.isEmpty ? [whole] : [whole, bare]
    }

    var isEmpty: Bool { shown.isEmpty }
}
