import Ledger
import Scripting
import TestKit
import Testing

@Suite("Personal fields")
struct PersonalTests {
    private static let number = "13800000000"

    private static let ledger: Snapshot = {
        let builder = SnapshotBuilder()
        var member = Member()
        member.name = "李示例"
        member.phone = number
        builder.append(member)
        var other = Member()
        other.name = "王样本"
        builder.append(other)
        return builder.build()
    }()

    private static func answer(_ text: String, isPersonal: Bool = false) throws -> Answer {
        try PluginSet(files: []).evaluate(PluginFile(path: "question", text: text), ledger, asOf: day("2021-12-31"), isPersonal: isPersonal)
    }

    @Test(
        "they say whether they are there, and nothing else",
        arguments: [
            ("tostring(m.phone)", MaskedText.placeholder), ("tostring(m['联系电话'])", MaskedText.placeholder), ("m.phone ~= nil", "true"),
            ("m.phone == '13800000000'", "false"),
            ("m.phone == m.phone", "false"), ("tostring(members['王样本'].phone)", "nil"),
            ("#members:where(function(r) return r.phone == '13800000000' end)", "0"),
            ("tostring(m):find('138', 1, true) == nil", "true"),
        ])
    func opaque(expression: String, answer: String) throws {
        #expect(try Self.answer("local m = members['李示例']\nprint(\(expression))").printed == [answer])
    }

    @Test(
        "what would tell about them is refused, without their text",
        arguments: [
            "#m.phone", "m.phone .. ''", "m.phone < 'x'", "m.phone + 1", "m.phone.length", "m.phone:sub(1)", "tonumber(m.phone) + 0", "('x'):rep(m.phone)",
            "#members:where { phone = '13800000000' }", "#members:where { phone = filled }", "#members:where { ['联系电话'] = like '138' }",
            "members:pluck 'phone'",
            "members:group 'phone'", "members:min 'phone'", "members:max 'phone'", "#members:sort 'phone'", "#members:sort '-phone'", "members:sum 'phone'",
            "participations:pluck 'member.phone'",
        ])
    func refused(expression: String) throws {
        let diagnostic = try #require(throws: Diagnostic.self) { try Self.answer("local m = members['李示例']\nlocal it = \(expression)\nprint(it)") }
        #expect(!String(describing: diagnostic).contains(Self.number.prefix(8)) || expression.contains("138"))
        #expect(diagnostic.location?.line == 2)
    }

    @Test("a record and a query that are shown mask them")
    func shown() throws {
        for text in ["members['李示例']", "members", "members['李示例'].phone"] {
            #expect(!String(describing: try Self.answer(text).document).contains(Self.number))
        }
    }

    @Test("who is granted them reads them, and still cannot filter by them")
    func granted() throws {
        #expect(try Self.answer("print(members['李示例'].phone)", isPersonal: true).printed == [Self.number])
        #expect(throws: Diagnostic.self) { try Self.answer("return #members:where { phone = filled }", isPersonal: true) }
    }
}
