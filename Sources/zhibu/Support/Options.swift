public import ArgumentParser
import Foundation
public import Workspace

/// What every command takes.
struct Options: ParsableArguments {
    @Option(name: .customLong("workspace"), help: "工作区文件夹 / the workspace's folder (ZHIBU_WORKSPACE)")
    var folder: String?

    @Option(name: .customLong("lang"), help: "zh | en")
    var language: Language?

    @Flag(name: .shortAndLong, help: "只输出结果 / results only")
    var quiet = false

    @Flag(name: .shortAndLong, help: "全部细节 / every detail")
    var verbose = false

    /// The language in which a mistake is told before a command knows its options.
    static var spoken: Language {
        let words = CommandLine.arguments
        if let place = words.firstIndex(of: "--lang"), words.indices.contains(place + 1), let asked = Language(rawValue: words[place + 1]) { return asked }
        if let asked = words.lazy.compactMap({ $0.hasPrefix("--lang=") ? Language(rawValue: String($0.dropFirst(7))) : nil }).first { return asked }
        return opened ?? ofWorkspace ?? ofLocale
    }

    /// Of the workspace that the command would have opened, had it come so far.
    private static var ofWorkspace: Language? {
        let words = CommandLine.arguments
        let named = words.firstIndex(of: "--workspace").flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
        return try? workspace(at: named).settings.language
    }

    private static func workspace(at folder: String?) throws -> Workspace {
        let named = folder ?? ProcessInfo.processInfo.environment["ZHIBU_WORKSPACE"]
        return try named.map { try Workspace.open(at: $0) } ?? Workspace.find(from: FileManager.default.currentDirectoryPath)
    }

    static var ofLocale: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.hasPrefix("zh") ? .chinese : .english
    }

    /// Set once the workspace is open: its language holds from then on.
    nonisolated(unsafe) private static var opened: Language?

    func workspace() throws -> Workspace {
        let workspace = try Self.workspace(at: folder)
        Self.opened = workspace.settings.language
        return workspace
    }

    func console(_ workspace: Workspace? = nil) -> Console {
        var console = Console(language ?? workspace?.settings.language ?? Self.opened ?? Self.ofLocale)
        console.isQuiet = quiet
        console.isVerbose = verbose
        return console
    }
}

extension Language: ExpressibleByArgument {}
extension Format: ExpressibleByArgument {}

/// In which form a document is printed that has more than rows.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case table, md, json, ndjson
}

struct RowOptions: ParsableArguments {
    @Option(help: "table | json | ndjson | csv")
    var format = Format.table

    @Flag(help: "显示个人信息，记入日志 / show personal fields; the audit trail records it")
    var personal = false
}

/// Which period, unit and rules a question is about.
struct QuestionOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "期间，如 2021、2021Q3、上半年；缺省为截至日期所在年 / a period, as 2021, 2021Q3; the as-of day's year where left out")
    var period: String?

    @Option(name: .shortAndLong, help: "只看这个组织 / only this unit")
    var unit: String?

    @Option(name: .customLong("as-of"), help: "截至日期 / the day as of which it is asked")
    var asOf: String?

    func question(only: [String] = []) -> RuleQuestion {
        RuleQuestion(period: period, unit: unit, only: only, asOf: asOf)
    }
}
