import Ledger
import Rules
import Scripting
import TestKit
import Testing

@Suite("Equal runs are equal")
struct EqualRunTests {
    private static let chance = PluginFile(
        path: "plugins/chance.lua",
        text: """
            plugin { "Chance.", name = "chance", version = "1.0.0" }
            local colours = { red = 1, green = 2, blue = 3, yellow = 4, [2] = "b", [1] = "a" }
            check "random" { "It.", on = "member", per = "quarter", level = "unit",
              run = function(member, quarter)
                local seen = {}
                for key in pairs(colours) do seen[#seen + 1] = tostring(key) end
                return met { actual = math.random(1, 1000000), note = table.concat(seen, " "), found = { tostring({}), tostring(print), tostring(member) } }
              end }
            score "by_chance" { "It.", on = "member", per = "year", plus { function(p) return math.random(1, 1000) end, "participations" } }
            """)

    @Test("two runs of all that ships, and of chance, say the same to the byte")
    func twice() throws {
        let plugins = PluginSet(files: try ShippedPlugins.files() + [Self.chance])
        let request = RunRequest(asOf: day("2022-12-31"), period: period("2021..2022"))
        func text() throws -> String {
            let (checked, scored) = (try plugins.check(Asked.ledger, request), try plugins.score(Asked.ledger, request))
            // A clause by its label: it holds its parameters in a dictionary, which Swift prints in any order.
            let findings = checked.findings.map { "\($0.check.qualified) \($0.subject) \($0.judgement) \($0.clause?.label.en ?? "")" }
            return findings.joined(separator: "\n") + "\n\(checked.faults)\n\(scored)"
        }
        let first = try text()
        #expect(first.contains("random"))
        #expect(try text() == first)
    }

    @Test("each record and period has a chance of its own, whatever is asked beside it")
    func ownSeed() throws {
        func numbers(_ subject: RecordID? = nil) throws -> [String] {
            var request = RunRequest(asOf: day("2021-12-31"), period: period("2021"), only: ["random"])
            request.subjects = [subject].compactMap { $0 }
            return try PluginSet(files: [Self.chance]).check(Asked.ledger, request).findings.filter { subject == nil || $0.subject == subject }.map {
                $0.judgement.actual?.label.en ?? ""
            }
        }
        let all = try numbers()
        #expect(Set(all).count == all.count)
        #expect(try numbers(RecordID(model: "member", id: 2)) == Array(all[4..<8]))
    }

    @Test("pairs goes by numbers, then by names; no address is shown")
    func order() throws {
        let findings = try PluginSet(files: [Self.chance]).check(Asked.ledger, RunRequest(asOf: day("2021-12-31"), period: period("2021"), only: ["random"]))
            .findings
        #expect(Set(findings.compactMap(\.judgement.note?.en)) == ["1 2 blue green red yellow"])
        #expect(!findings.map(\.judgement.found).joined().contains { $0.contains("0x") })
    }
}
