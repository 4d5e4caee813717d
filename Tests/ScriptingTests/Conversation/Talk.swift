import Ledger
import Rendering
import Scripting
import TestKit

/// A conversation over a small ledger, for tests.
struct Talk {
    let conversation: Conversation

    static let vocabulary = PluginFile(
        path: "plugins/words.lua",
        text: """
            plugin { "Words.", name = "words", version = "1.0.0" }
            activity_type "forum" { "A forum.", zh = "论坛", roles = { report = "作报告", comment = "作点评" } }
            measure "hours_heard" { "Hours.", zh = "学时", unit = "小时", on = "member", sum { "hours", of = "participations" } }
            check "enough" {
              "Five hours a year.", zh = "每年五学时", on = "member", per = "year", level = "unit", total { "hours_heard", at_least(5) },
              case "none" { member { "李示例" }, expect { "2021", not_met } },
            }
            """)

    static let ledger = TestLedger().unit("一支部").member("李示例", unit: "一支部").member("王样本", unit: "一支部").member("赵合成", unit: "一支部")
        .activity("forum", "2021-03-05", title: "第一次论坛", hours: "2.5", roles: ["report": ["李示例"], "comment": ["王样本", "赵合成"]])
        .activity("forum", "2021-06-04", title: "第二次论坛", hours: "2", roles: ["comment": ["李示例"]])
        .activity("forum", "2021-09-03", title: "第三次论坛", roles: ["comment": ["王样本"]])
        .snapshot()

    static var plugins: PluginSet { PluginSet(files: [vocabulary]) }

    init(_ snapshot: Snapshot = ledger, plugins: PluginSet = Talk.plugins, isPersonal: Bool = false, queries: [String: String] = [:]) throws {
        var settings = plugins.settings
        settings.queries = queries.sorted { $0.key < $1.key }.map { PluginFile(path: "queries/\($0.key).lua", text: $0.value) }
        conversation = try Conversation(
            PluginSet(files: plugins.files, settings: settings), ConversationStart(snapshot, asOf: day("2021-12-31"), isPersonal: isPersonal))
    }

    /// What a person reads.
    @discardableResult
    func say(_ text: String, in language: Language = .chinese) throws -> String {
        let answer = try conversation.answer(text)
        let notes = answer.notes.map { $0.text(in: language) + "\n" }
        let lines = (answer.printed.map { $0 + "\n" } + notes).joined()
        return lines + (answer.document.map { TerminalRenderer(language: language, width: 80).text($0) } ?? "")
    }

    /// What is said of a mistake.
    func mistake(_ text: String, in language: Language = .chinese) -> String {
        do {
            return "no mistake: \(try say(text, in: language))"
        } catch let broken as BrokenEntry {
            return broken.log.told.map { $0 + "\n" }.joined() + DiagnosticRenderer(language: language).text(broken.problem)
        } catch {
            return "\(error)"
        }
    }
}
