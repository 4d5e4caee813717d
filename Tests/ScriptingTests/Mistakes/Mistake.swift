import Exchange
import Ledger
import Rendering
import Scripting
import TestKit

/// A slip as a person makes it, in the text of plugins. `¦` stands before the word at which the message must point, `§` somewhere on the line
/// where no column can be told. Without either the message needs no line.
struct Mistake: CustomStringConvertible, Sendable {
    let name: String
    /// As they are written, with the marks.
    private var written: [String]
    /// Whether the message must say what to do next.
    let hasWayOut: Bool
    var settings = ScriptSettings(sheets: Importer.read)

    init(_ name: String, hasWayOut: Bool = true, _ texts: String...) {
        self.name = name
        self.hasWayOut = hasWayOut
        written = texts
    }

    /// With limits that are soon used up.
    func tight(instructions: Int64 = 200_000) -> Mistake {
        var copy = self
        copy.settings.limits.instructions = instructions
        copy.settings.limits.memory = 4 << 20
        return copy
    }

    /// As an editor of Windows saves it.
    var ofWindows: Mistake {
        var copy = self
        copy.written = written.map { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") }
        return copy
    }

    var description: String { name }

    var files: [PluginFile] {
        written.enumerated().map { index, text in
            PluginFile(path: Self.path(index, of: written.count), text: text.filter { $0 != "¦" && $0 != "§" })
        }
    }

    private static func path(_ index: Int, of count: Int) -> String { "plugins/\(["rules", "more", "third"][index]).lua" }

    /// Where the message must point.
    var place: Location? {
        for (index, text) in written.enumerated() {
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let file = Self.path(index, of: written.count)
                if let mark = line.firstIndex(of: "¦") {
                    return Location(file, line: number + 1, column: line.distance(from: line.startIndex, to: mark) + 1)
                }
                if line.contains("§") { return Location(file, line: number + 1) }
            }
        }
        return nil
    }

    /// What is told: while the plugins are read; where nothing is wrong with them in a run over a small ledger; where nothing is wrong there
    /// either in their cases.
    func told() throws -> [Diagnostic] {
        let plugins = PluginSet(files: files, settings: settings)
        let loaded = try plugins.catalogue().diagnostics
        if !loaded.isEmpty { return loaded }
        let request = RunRequest(asOf: day("2021-12-31"), period: period("2021"))
        let run = try plugins.check(Self.ledger, request).faults + plugins.score(Self.ledger, request).faults
        if !run.isEmpty { return run.map(\.diagnostic) }
        return try plugins.test().results.compactMap(\.diagnostic)
    }

    private static let ledger = TestLedger().unit("一支部").member("李示例").member("王样本").activity("lecture", "2021-03-05", hours: "2.5", present: ["李示例"])
        .snapshot()

    /// As people read it, under the slip's name.
    func text(_ language: Language) throws -> String {
        "── \(name)\n" + DiagnosticRenderer(language: language).text(try told()) + "\n"
    }
}
