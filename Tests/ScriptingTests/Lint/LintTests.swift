import Ledger
import Scripting
import TestKit
import Testing

@Suite("Lint")
struct LintTests {
    static let groups: [(name: String, slips: [Slip])] = [("names", Slip.names), ("members", Slip.members), ("flow", Slip.flow)]

    @Test("a slip is told once, at its place, with a way out", arguments: groups.flatMap(\.slips))
    func slip(slip: Slip) throws {
        let found = try slip.found()
        #expect(found.map(\.code).sorted() == slip.codes.map(\.rawValue).sorted(), "\(found.map(\.message.en))")
        if !slip.places.isEmpty { #expect(found.compactMap(\.location) == slip.places) }
        for finding in found {
            #expect(finding.sourceLine != nil)
            #expect(finding.hint != nil, "\(finding.message.en)")
        }
    }

    @Test("the whole message, in both languages", arguments: groups.map(\.name), Language.allCases)
    func wording(group: String, language: Language) throws {
        let slips = Self.groups.first { $0.name == group }!.slips
        try expectGolden(slips.map { try $0.text(language) }.joined(), named: "lint-\(group)-\(language.rawValue)")
    }

    @Test("the plugins that ship are clean")
    func shipped() throws {
        let report = try PluginSet(files: try ShippedPlugins.files()).lint()
        #expect(report.findings.map { "\($0.location?.description ?? "") \($0.message.en)" } == [])
        #expect(report.files > 10)
    }

    @Test("each code has a slip")
    func allCodes() {
        #expect(Set(LintCode.allCases).subtracting(Self.groups.flatMap(\.slips).flatMap(\.codes)).map(\.rawValue).sorted() == [])
    }

    @Test(
        "what may be meant is left alone",
        arguments: [
            "local took = #members > 1 and member:participations { date = year } or nil\nif took and #took > 0 and rule then return met end\nreturn not_met",
            "while true do\n  if rule.least:passes(member:heard(year)) then return met end\n  return not_met\nend",
            "local last\nfor sitting in member:activities { date = year } do last = sitting end\nif last then return met { evidence = last } end\nreturn rule and not_met",
            "local function worth(one) return one.anything end\nreturn worth { member, year, rule } and met or not_met",
            "if member[\"姓名\"] == \"李示例\" and year and rule then return met end\nerror(\"nobody else\")",
            "for i = 1, #members do if i > 3 and member and year and rule then goto done end end\ndo return not_met end\n::done:: return met",
            "local unused = 1 -- lint: ignore unused_local\nreturn rule.least:passes(member:heard(year)) and met or not_met",
            "-- lint: ignore unused_local, shadowed_word\nlocal day = 1\nreturn rule.least:passes(member:heard(year)) and met or not_met",
            "local by_role = member:participations { date = year, role = \"主持\" }:group \"role\"\nreturn by_role.host and rule and met or not_met",
            "local topics_of = member:activities { date = year }:pluck \"host\":distinct()\nreturn rule.least:passes(#topics_of) and met or not_met",
        ])
    func silent(body: String) throws {
        #expect(try Slip.run("silent", body: body).found().map(\.message.en) == [])
    }

    @Test("what another plugin declares is known; what one that does not parse may declare is not asked about")
    func together() throws {
        let user = PluginFile(
            path: "plugins/user.lua",
            text: """
                plugin { "Uses.", name = "user", version = "1.0.0" }
                measure "twice" { "Twice.", on = "member", unit = "次", run = function(member, period) return member:heard(period) * 2 end,
                  case "none" { member { "李示例" }, expect { value = 0 } } }
                """)
        #expect(try PluginSet(files: [user]).lint().findings.map(\.code) == ["unknown_member"])
        #expect(try PluginSet(files: [user, Slip.run("", body: "return rule.least:passes(member:heard(year)) and met or not_met").file]).lint().findings == [])
        let broken = PluginFile(path: "plugins/broken.lua", text: "measure \"heard\" {")
        #expect(try PluginSet(files: [user, broken]).lint().findings.map(\.code) == ["syntax"])
        #expect(try PluginSet(files: [user, broken]).lint(only: ["user"]).findings == [])
        #expect(try PluginSet(files: [user, broken]).lint(only: ["usr", "broken"]).unknown == ["usr"])
    }

    @Test("how many fields may be required can be said")
    func requiredFields() throws {
        var options = LintOptions()
        options.requiredFields = 7
        let slip = try #require(Slip.flow.first { $0.codes == [.manyRequired] })
        #expect(try slip.found(options) == [])
    }
}
