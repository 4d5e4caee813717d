import Ledger
import Rendering
import Scripting

/// A text as a person writes it, with `¦` before each place at which lint must point, and the codes that it must say there.
struct Slip: CustomStringConvertible, Sendable {
    let name: String
    let codes: [LintCode]
    private let written: String

    init(_ name: String, _ codes: [LintCode], _ written: String) {
        self.name = name
        self.codes = codes
        self.written = written
    }

    /// The body of a `run` of a check on members, a year each.
    static func run(_ name: String, _ codes: LintCode..., body: String) -> Slip {
        Slip(
            name, codes,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            activity_type "lecture" { "A lecture.", zh = "党课", roles = { host = "主持" }, fields = { pages = integer "Pages." } }
            measure "heard" { "Lectures.", on = "member", unit = "次", count { "lecture" }, case "none" { member { "李示例" }, expect { value = 0 } } }
            regulation "order" { "Rules.", zh = "办法", edition "2019" { from = "2019-01-01", clause "times" { "Often.", level = "unit", params = { least = at_least(1) } } } }
            check "lectured" {
              "Each member hears a lecture.", zh = "人人听党课", on = "member", per = "year", cites = "order/times",
              run = function(member, year, rule)
                \(body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    "))
              end,
              case "nothing" { member { "李示例" }, expect { "李示例", "2021", not_met } },
            }
            """)
    }

    var description: String { name }

    var file: PluginFile { PluginFile(path: "plugins/rules.lua", text: written.filter { $0 != "¦" }) }

    /// Where lint must point.
    var places: [Location] {
        written.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { number, line -> [Location] in
            var places: [Location] = []
            var column = 1
            for character in line {
                if character == "¦" { places.append(Location("plugins/rules.lua", line: number + 1, column: column)) } else { column += 1 }
            }
            return places
        }
    }

    func found(_ options: LintOptions = LintOptions()) throws -> [Diagnostic] { try PluginSet(files: [file]).lint(options: options).findings }

    /// As people read it, under the slip's name.
    func text(_ language: Language) throws -> String {
        "── \(name)\n" + DiagnosticRenderer(language: language).text(try found()) + "\n"
    }
}
