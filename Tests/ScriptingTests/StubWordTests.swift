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
                line.firstMatch(of: /^(?:function )?([a-z_]+)(?:\(| = )/).map { String($0.1) }
            })
    }

    private static let standard: Set = [
        "assert", "error", "ipairs", "pcall", "select", "type", "rawequal", "rawlen", "rawget", "rawset", "tonumber", "tostring", "pairs", "next", "print",
        "xpcall",
        "setmetatable", "getmetatable", "string", "table", "math", "utf8", "coroutine", "args", "_G", "_VERSION",
    ]

    @Test("every word of an environment is in the stub, and the other way round")
    func words() throws {
        let answer = try PluginSet(files: []).evaluate(
            PluginFile(path: "question", text: "local names = {}\nfor name in pairs(_G) do print(name) end"), SnapshotBuilder().build(), asOf: Day(year: 2021)!)
        let there = Set(answer.printed)
        let stub = Self.declared(try Self.stub.get())
        #expect(there.contains("members"))
        #expect(there.subtracting(stub).subtracting(Self.standard).sorted() == [])
        #expect(stub.subtracting(there).sorted() == [])
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
            if let match = line.firstMatch(of: #/^---@class zhibu\.(\w+)$/#) { model = String(match.1) }
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
