import Foundation
import Ledger
import Scripting
import Testing

@Suite("The editor's stub and the world agree")
struct StubWordTests {
    private static let stub = Result { try PluginSet(files: try ShippedPlugins.files()).stub() }

    /// The globals that a line of the stub declares: `function name(…)`, `name = …`.
    private static func declared(_ stub: String) -> Set<String> {
        Set(
            stub.split(separator: "\n").compactMap { line in
                line.firstMatch(of: /^(?:function )?(\w+)(?:\(| = )/).map { String($0.1) }
            })
    }

    /// What older versions of Lua had in `math`: some systems build it in still.
    private static let outdated: Set = ["atan2", "cosh", "frexp", "ldexp", "log10", "pow", "sinh", "tanh"]

    /// What a text prints over an empty ledger, a line each.
    private static func printed(_ text: String, _ plugins: PluginSet = PluginSet(files: []), _ snapshot: Snapshot = SnapshotBuilder().build()) throws
        -> [String]
    {
        try plugins.evaluate(PluginFile(path: "question", text: text), snapshot, asOf: Day(year: 2021)!).printed
    }

    @Test("every word of an environment is in the stub, and the other way round")
    func words() throws {
        let there = Set(try Self.printed("for name in pairs(_G) do print(name) end"))
        let stub = Self.declared(try Self.stub.get())
        #expect(there.contains("members"))
        // An editor writes plugins, which do not have the words of the prompt.
        #expect(there.subtracting(stub).sorted() == ["cases", "explain", "help", "source"])
        #expect(stub.subtracting(there).sorted() == [])
    }

    @Test("every member of a library is in the stub, and the other way round", arguments: ["string", "table", "math", "utf8", "coroutine"])
    func libraries(library: String) throws {
        let there = Set(try Self.printed("for name in pairs(\(library)) do print(name) end"))
        let stub = try Self.stub.get()
        let functions = stub.matches(of: try Regex("\nfunction \(library)\\.(\\w+)\\(", as: (Substring, Substring).self)).map { String($0.1) }
        let values =
            stub.split(separator: "\n\n").first { $0.contains("---@class \(library)lib\n") }?.matches(of: #/---@field (\w+) /#).map { String($0.1) } ?? []
        #expect(there.subtracting(functions + values).subtracting(Self.outdated).sorted() == [])
        #expect(Set(functions + values).subtracting(there).sorted() == [])
    }

    @Test(
        "every documented member of a value can be read",
        arguments: [
            ("day", "as_of()"), ("period", "day \"2021\" and period"), ("test", "at_least(1)"), ("values", "members:pluck \"name\""), ("members", "members"),
        ])
    func members(name: String, value: String) throws {
        let stub = try Self.stub.get()
        let block = try #require(stub.split(separator: "\n\n").first { $0.contains("---@class zhibu.\(name)\n") })
        let names = block.matches(of: #/---@field (\w+) |\nfunction \w+:(\w+)\(/#).compactMap { $0.1 ?? $0.2 }
        #expect(!names.isEmpty)
        // A period is handed to a `run` alone; its fields are those of its class.
        guard name != "period" else { return #expect(names == ["from", "to", "kind"]) }
        let reads = names.map { "if not pcall(function() return value[\"\($0)\"] end) then print(\"\($0)\") end" }
        #expect(try Self.printed("local value = \(value)\n\(reads.joined(separator: "\n"))") == [])
    }

    @Test("every field, role, relation and measure of a record is in the stub")
    func documented() throws {
        let catalogue = try PluginSet(files: try ShippedPlugins.files()).catalogue()
        let blocks = try Self.stub.get().split(separator: "\n\n")
        for model in Catalogue.models {
            let block = try #require(blocks.first { $0.contains("---@class zhibu.\(model.name)\n") })
            let names = Set(block.matches(of: #/---@field (\w+) |\nfunction \w+:(\w+)\(/#).compactMap { ($0.1 ?? $0.2).map(String.init) })
            var expected = Set(model.fields.map(\.name)).union(catalogue.measureModels.filter { $0.value == model.name }.keys)
                .union(catalogue.scoreModels.filter { $0.value == model.name }.keys)
            let view = LedgerView(snapshot: SnapshotBuilder().build(), vocabulary: catalogue.vocabulary, asOf: Day(year: 2021)!)
            expected.formUnion(Catalogue.models.filter { view.relation(from: model.name, to: $0.name) != nil }.map(\.collection))
            if model.name == "activity" {
                expected.formUnion(catalogue.vocabulary.roles.map(\.id) + catalogue.vocabulary.activityTypes.flatMap(\.fields).map(\.name))
            }
            expected.formUnion(catalogue.vocabulary.stepNames(of: model.name))
            #expect(names.symmetricDifference(expected).sorted() == [], "\(model.name)")
        }
    }

    @Test("every type that the stub names is declared in it")
    func types() throws {
        let stub = try Self.stub.get()
        let declared = Set(stub.matches(of: #/---@(?:class|alias) (zhibu\.[\w.]+)/#).map { String($0.1) })
        let comments = stub.split(separator: "\n").filter { $0.hasPrefix("---@") }.joined(separator: "\n")
        let named = Set(comments.matches(of: #/[ |(:<\[]\(?(zhibu\.[a-z_.]+[a-z_])/#).map { String($0.1) })
        #expect(named.subtracting(declared).sorted() == [])
        #expect(declared.count > 200)
    }

    @Test("nothing is called a table or any where the host knows better")
    func exact() throws {
        // What Lua itself has takes anything.
        let own = try #require(try Self.stub.get().firstRange(of: "function assert(")?.lowerBound)
        let vague = try Self.stub.get()[..<own].split(separator: "\n").filter { line in
            guard let match = line.firstMatch(of: #/^---@(?:field|param|return) (?:[\w\[\]]+ )?(any|table|function)\??(?: |$)/#) else { return false }
            return match.1 != ""
        }
        #expect(vague == [])
    }

    @Test("every documented field and method of a record can be read")
    func fields() throws {
        let plugins = PluginSet(files: try ShippedPlugins.files())
        let stub = try Self.stub.get()
        let builder = SnapshotBuilder()
        for model in Catalogue.models {
            let table = builder.table(model)
            table.append(id: 1, values: model.storedFields.dropFirst().map { _ in .none })
        }
        let snapshot = builder.build()
        var model = ""
        var names: [String: [String]] = [:]
        for line in stub.split(separator: "\n") {
            if line.hasPrefix("---@class ") { model = line.firstMatch(of: #/^---@class zhibu\.(\w+)$/#).map { String($0.1) } ?? "" }
            let name = line.firstMatch(of: #/^---@field (\w+) /#)?.1 ?? line.firstMatch(of: #/^function \w+_record:(\w+)\(/#)?.1
            if let name, Catalogue.model(model) != nil { names[model, default: []].append(String(name)) }
        }
        #expect(names.count == Catalogue.models.count)
        for (model, names) in names {
            let reads = names.map { "if not pcall(function() return record[\"\($0)\"] end) then print(\"\($0)\") end" }
            let text = "local record = \(Catalogue.model(model)!.collection):first()\n\(reads.joined(separator: "\n"))\nprint(tostring(record.id))"
            #expect(try plugins.evaluate(PluginFile(path: "question", text: text), snapshot, asOf: Day(year: 2021)!).printed == ["1"], "\(model)")
        }
    }

    @Test("every setting of every word is in the stub")
    func settings() throws {
        let stub = try Self.stub.get()
        for word in DeclarationReference.words {
            #expect(stub.contains("---@class zhibu.settings.\(word.word)\n"), "\(word.word)")
            for setting in word.settings { #expect(stub.contains("---@field \(setting.name)"), "\(word.word).\(setting.name)") }
        }
    }

    @Test("the stub compiles", .enabled(if: compiler != nil, "luac is not installed"))
    func compiles() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "zhibu-stub-\(UUID().uuidString).lua")
        try Data(try Self.stub.get().utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: Self.compiler!)
        process.arguments = ["-p", file.path]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
    }

    private static let compiler = ["/usr/bin/luac5.4", "/usr/local/bin/luac5.4"].first { FileManager.default.isExecutableFile(atPath: $0) }
}
