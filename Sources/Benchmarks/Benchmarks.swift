import Foundation
import Workspace

/// The measures of docs/performance.md; `scripts/bench` calls them.
@main
enum Benchmarks {
    static func main() {
        setlocale(LC_ALL, "C")
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch let problem as Diagnostic {
            Report.tell([problem])
            exit([problem].exitCode)
        } catch let problems as Diagnostics {
            Report.tell(problems.list)
            exit(problems.list.exitCode)
        } catch {
            Report.line("\(error)")
            exit(5)
        }
    }

    private static func run(_ words: [String]) throws {
        switch (words.first, words.count) {
        case ("fill", 3): try Filling.fill(words[2], from: words[1])
        case ("race", 4): try Race.run(words[1], years: words[2], to: words[3])
        case ("rules", 3...): try RuleMeasures.run(words[1], years: words[2], only: Array(words.dropFirst(3)))
        case ("fields", 2): try ScriptMeasures.run(words[1], ScriptMeasures.fields)
        case ("query", 2): try ScriptMeasures.run(words[1], ScriptMeasures.queries)
        case ("call", 2): try CallMeasures.run(words[1])
        case ("load", 2): try LoadMeasure.run(words[1])
        case ("start", 2...): try StartMeasure.run(Array(words.dropFirst()))
        default:
            Report.say(usage)
            exit(2)
        }
    }

    private static let usage = Message(
        zh: """
            用法：Benchmarks 命令 …
              fill 表格文件夹 新工作区        写入生成的账本
              race 工作区 期间 结果文件       全部检查和积分，写出结果
              rules 工作区 期间 [规则…]      每条规则单独的用时
              fields | query | call | load 工作区
              start 命令行…                 启动用时
            """,
        en: """
            usage: Benchmarks COMMAND …
              fill TABLES NEW_WORKSPACE       writes a generated ledger
              race WORKSPACE PERIOD OUT       all checks and scores, and their lines
              rules WORKSPACE PERIOD [RULE…]  what each rule takes by itself
              fields | query | call | load WORKSPACE
              start COMMAND_LINE…             what it takes to start
            """)
}
