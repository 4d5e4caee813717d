import Rules
import Scripting
import Testing

@Suite("What the cases show of a rule")
struct CoverageTests {
    static let text = """
        plugin { "It.", name = "example", version = "1.0.0" }
        local function halved(number)
          if number > 100 then
            -- Nobody has so many.
            return 50
          end
          return number // 2
        end
        check "many" { "Many.", on = "unit", per = "year", level = "unit",
          run = function(unit)
            local count = halved(#unit:members())
            if count == 0 then
              return undetermined { missing = "members" }
            end
            local named = unit:members():where(function(member)
              return member.name ~= "赵合成"
            end)
            return met { actual = #named }
          end,
          case "two" { member { "李示例" }, member { "王样本" }, expect { "2021", met } },
        }
        """

    @Test("which verdicts came out, and which never did")
    func verdicts() throws {
        let shown = try #require(try PluginSet(Self.text).test().verdicts.first)
        #expect(shown.declaration == "check 'many'")
        #expect(shown.shown == [.met: 1])
        #expect(shown.neverShown == [.notMet, .undetermined, .notApplicable])
    }

    @Test("which lines of functions never ran, helpers and inner functions among them")
    func lines() throws {
        let lines = try #require(try PluginSet(Self.text).test(TestRequest(lines: true)).lines.first)
        #expect(lines.places == ["plugins/example.lua:5", "plugins/example.lua:13"])
    }

    @Test("lines are noted only where somebody asks")
    func unasked() throws {
        #expect(try PluginSet(Self.text).test().lines == [])
    }
}
