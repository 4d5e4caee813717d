import Rendering
import Scripting

/// What an editor with the Lua language server goes by in a workspace.
enum EditorFiles {
    static let settingsName = ".luarc.json"
    static let stubName = ".zhibu/zhibu.lua"
    static let snippetsName = ".vscode/zhibu.code-snippets"

    /// The stub says all that Lua has here, so that the editor's own libraries are left out: there is no `io` and no `os` to complete.
    static var settings: String {
        let libraries = [
            "basic", "bit", "bit32", "coroutine", "debug", "ffi", "io", "jit", "math", "os", "package", "string", "string.buffer", "table", "table.clear",
            "table.new", "utf8",
        ]
        let settings: JSON = [
            "runtime.version": "Lua 5.4",
            "runtime.builtin": .object(libraries.map { JSON.Member($0, "disable") }),
            "workspace.library": [.text(stubName)],
            "workspace.checkThirdParty": false,
            "diagnostics.globals": [],
        ]
        return settings.indented
    }

    static var snippets: String {
        JSON.object(
            EditorSnippet.all.map { snippet in
                JSON.Member(
                    "zhibu \(snippet.word)",
                    [
                        "scope": "lua", "prefix": .text(snippet.word), "body": .array(snippet.body.map { .text($0) }),
                        "description": .text("\(snippet.doc.zh) / \(snippet.doc.en)"),
                    ])
            }
        ).indented
    }
}
