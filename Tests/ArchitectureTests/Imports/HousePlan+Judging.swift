extension HousePlan {
    /// A file that names what its folder may not, in the form `path:line: sentence`.
    typealias Violation = String

    /// What the files under `Sources` and `Tests` import or include against the plan.
    func violations(in files: [SourceFile]) -> [Violation] {
        files.flatMap(violations(in:))
    }

    func violations(in file: SourceFile) -> [Violation] {
        let path = file.path.split(separator: "/").map(String.init)
        guard path.count > 2 else { return ["\(file.path): lies in no room; every source belongs to a folder of Sources or Tests"] }
        let folder = path[1]
        if !file.path.hasSuffix(".swift") { return headerViolations(in: file, of: folder) }
        guard let allowed = path[0] == "Tests" ? modules(forTests: folder) : modules(for: folder) else {
            return [
                "\(file.path): '\(folder)' is not in the table of rooms; write it down in HousePlan+Zhibu.swift and docs/architecture.md"
            ]
        }
        return ImportLine.imports(inSwift: file.text).filter { !allowed.contains($0.module) }.map {
            "\(file.path):\($0.line): \(folder) may not import \($0.module)\(owner(of: $0.module))"
        }
    }

    /// All that a room's sources may import; nil for a folder that the plan does not know.
    func modules(for room: String) -> Set<String>? {
        self[room].map { $0.rooms.union($0.libraries).union(platform) }
    }

    /// A room's tests see the room and what the room sees. The end-to-end tests see the tool from outside, these tests only sources.
    func modules(forTests folder: String) -> Set<String>? {
        let tools = platform.union(["Testing", "TestKit", "Ledger"])
        switch folder {
        case "ArchitectureTests", "EndToEndTests": return tools.subtracting(folder == "ArchitectureTests" ? ["TestKit", "Ledger"] : [])
        // The C boundary is tried from both sides: matcher and scanner have no Swift above them to be tested through.
        case "LuaRuntimeTests": return modules(for: "LuaRuntime").map { $0.union(tools).union(["LuaRuntime", "CLuaSystem"]) }
        // What a plugin author is told is held as it is printed.
        case "ScriptingTests": return modules(for: "Scripting").map { $0.union(tools).union(["Scripting", "Rendering", "Exchange"]) }
        case let name where name.hasSuffix("Tests"):
            let room = String(name.dropLast("Tests".count))
            return modules(for: room).map { $0.union(tools).union([room]) }
        default: return nil
        }
    }

    private func headerViolations(in file: SourceFile, of folder: String) -> [Violation] {
        ImportLine.includes(inC: file.text).compactMap { include in
            let guarded = headers.first { include.module.hasPrefix($0.key) && !$0.value.contains(folder) }
            guard let users = guarded?.value.sorted() else { return nil }
            let only = users.isEmpty ? "nobody includes it" : "only \(users.joined(separator: " and ")) may"
            return "\(file.path):\(include.line): \(folder) may not include <\(include.module)>: \(only)"
        }
    }

    private func owner(of module: String) -> String {
        if let owner = rooms.first(where: { $0.libraries.contains(module) }) { return ": only \(owner.name) may" }
        return self[module] == nil ? ": no room may; the table of rooms does not know it" : ": arrows only point down"
    }
}
