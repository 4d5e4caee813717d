import Ledger
import LuaRuntime
import LuaSyntax

extension PluginSet {
    /// Reads plugins and says what is most likely not meant; nothing of them is run.
    /// - Parameters:
    ///   - names: only plugins so called; with no names and no files all.
    ///   - files: read beside the set's own, and linted.
    public func lint(only names: [String] = [], files: [PluginFile] = [], options: LintOptions = LintOptions()) throws -> LintReport {
        let all = self.files.filter { own in !files.contains { $0.text == own.text } } + files
        return try PluginSet(files: []).withHost { host in try Lint(all, host, options).report(only: names, files: files) }
    }
}

/// One run of lint over files that are read together, since each may use what another declares.
private struct Lint {
    private let files: [PluginFile]
    private let read: [LintedFile]
    private let broken: [Diagnostic]
    private let context: (names: WrittenNames, world: LintWorld, options: LintOptions)

    init(_ files: [PluginFile], _ host: ScriptHost, _ options: LintOptions) throws {
        self.files = files
        var read: [LintedFile] = []
        var broken: [Diagnostic] = []
        for file in files {
            do { read.append(try LintedFile(file)) } catch { broken.append(try Self.syntax(file, error, host)) }
        }
        self.read = read
        self.broken = broken
        context = (WrittenNames(read, hasBroken: !broken.isEmpty), try LintWorld(host), options)
    }

    func report(only names: [String], files asked: [PluginFile]) -> LintReport {
        let isAll = names.isEmpty && asked.isEmpty
        func isMeant(_ file: PluginFile, _ name: String) -> Bool { isAll || names.contains(name) || asked.contains(file) }
        let findings = read.filter { isMeant($0.file, $0.name) }.flatMap { LintPass($0, context.names, context.world, context.options).findings }
        let faults = broken.filter { fault in
            files.contains { $0.path == fault.location?.file && isMeant($0, LintedFile.name(ofFile: $0.path)) }
        }
        let known = read.map(\.name) + broken.compactMap { $0.location?.file }.map(LintedFile.name(ofFile:))
        return LintReport(
            findings: faults + findings,
            files: files.count { file in isMeant(file, read.first { $0.file == file }?.name ?? LintedFile.name(ofFile: file.path)) },
            unknown: names.filter { !known.contains($0) }, known: known)
    }

    /// The interpreter says best why it does not take a text: what loading says, without running.
    private static func syntax(_ file: PluginFile, _ error: SyntaxError, _ host: ScriptHost) throws -> Diagnostic {
        do {
            _ = try host.state.load(LuaSource(name: file.path, text: file.text), into: try host.environment(named: file.path))
        } catch {
            var told = ErrorReading.diagnostic(for: error, in: file)
            told.origin = Diagnostic.Origin(plugin: LintedFile.name(ofFile: file.path))
            return told
        }
        return Diagnostic(
            LintCode.syntax.rawValue, .fault, Message(zh: "看不懂：\(error.description)", en: "cannot be read: \(error.description)"), at: Location(file.path))
    }
}

/// All rules over one file.
struct LintPass {
    let file: LintedFile
    let names: WrittenNames
    let members: LintMembers
    let types: TypeInference
    let options: LintOptions

    init(_ file: LintedFile, _ names: WrittenNames, _ world: LintWorld, _ options: LintOptions) {
        self.file = file
        self.names = names
        self.options = options
        members = LintMembers(names: names, world: world)
        types = TypeInference(file, members)
    }

    private static let rules: [any LintRule.Type] = [
        GlobalNames.self, UnusedNames.self, ShadowedNames.self, MemberNames.self, ConditionNames.self, ConstantConditions.self, ControlFlow.self,
        CaseCoverage.self, RequiredFields.self, IdleLimits.self, SimilarNames.self,
    ]

    var findings: [Diagnostic] {
        let silence = LintSilence(file)
        let found = Self.rules.flatMap { $0.findings(self) }.filter { !silence.covers($0) } + silence.mistakes
        return found.sorted { ($0.offset, $0.code.rawValue) < ($1.offset, $1.code.rawValue) }.map(\.diagnostic)
    }
}

/// One thing that lint looks for.
protocol LintRule: SendableMetatype {
    static func findings(_ pass: LintPass) -> [LintFinding]
}
