import Ledger
import Scripting
import Testing

/// Procedures: what a plugin declares, what a case writes of them, what a question may ask.
@Suite("Procedures")
struct ProcedureTests {
    private static let plugin = """
        plugin { "Steps.", name = "steps", version = "1.0.0" }
        procedure "trial" { "A trial.", zh = "考察", on = "member", steps = { taken = "接收", asked = "申请" } }

        """

    @Test("steps keep the order of the text, which Lua forgets")
    func order() throws {
        let procedures = try PluginSet(Self.plugin).catalogue().vocabulary.procedures
        #expect(procedures.map(\.id) == ["trial"])
        #expect(procedures.first?.steps.map(\.id) == ["taken", "asked"])
        #expect(procedures.first?.steps.map(\.zh) == ["接收", "申请"])
    }

    struct Slip: Sendable, CustomStringConvertible {
        let text: String
        let code: String
        var description: String { text }
    }

    static let slips = [
        Slip(text: #"procedure "p" { "P.", zh = "程序", on = "unit", steps = { asked = "申请" } }"#, code: "unknown_value"),
        Slip(text: #"procedure "p" { "P.", zh = "程序", on = "member", steps = { joined = "入党" } }"#, code: "taken_name"),
        Slip(text: #"procedure "p" { "P.", zh = "程序", on = "member", steps = { } }"#, code: "wrong_type"),
        Slip(text: #"procedure "p" { "P.", zh = "程序", on = "member" }"#, code: "missing_setting"),
        Slip(text: #"procedure "p" { "P.", zh = "程序", on = "member", steps = { asked = 1 } }"#, code: "wrong_type"),
        Slip(text: #"procedure "trial" { "P.", zh = "程序", on = "member", steps = { other = "其他" } }"#, code: "doubled_id"),
        Slip(text: #"check "c" { "C.", on = "member", per = "year", level = "unit", order { "asked", "taken" } }"#, code: "judged_once"),
        Slip(text: #"check "c" { "C.", on = "step", level = "unit", where = { step = "askd" }, required { "date" } }"#, code: "unknown_step"),
    ]

    @Test("a slip is told", arguments: slips)
    func slip(slip: Slip) throws {
        #expect(try PluginSet(Self.plugin + slip.text).catalogue().diagnostics.map(\.code) == [slip.code])
    }

    @Test("a step that two procedures have is named with its procedure")
    func ambiguous() throws {
        let second = #"procedure "other" { "O.", zh = "其他", on = "member", steps = { asked = "申请" } }"# + "\n"
        func told(_ step: String) throws -> [String] {
            let check = "check \"c\" { \"C.\", on = \"member\", level = \"unit\", order { \"\(step)\", \"taken\" } }"
            return try PluginSet(Self.plugin + second + check).catalogue().diagnostics.map(\.code)
        }
        #expect(try told("asked") == ["unknown_field"])
        #expect(try told("trial.asked") == [])
    }
}
