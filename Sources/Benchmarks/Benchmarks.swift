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
        default:
            Report.say(
                Message(
                    zh: "用法：Benchmarks fill 表格文件夹 新工作区 | race 工作区 期间 结果文件 | rules 工作区 期间 [规则…]",
                    en: "usage: Benchmarks fill TABLES NEW_WORKSPACE | race WORKSPACE PERIOD OUT | rules WORKSPACE PERIOD [RULE…]"))
            exit(2)
        }
    }
}
