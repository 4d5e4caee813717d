import Ledger
import LuaRuntime
import Rules

/// A plugin as it was read.
final class LoadedPlugin {
    let file: PluginFile
    let source: SourceText
    var identity: PluginIdentity
    var doc = ""
    var declarations: [Node] = []
    var diagnostics: [Diagnostic] = []
    /// The oldest versions that it works with.
    var needs: [Requirement] = []
    /// Where its `plugin { … }` begins.
    var line = 1
    /// Where it says its name.
    var nameLocation = Location("")
    /// False where the file did not load: its declarations are not used.
    var isUsable = true

    init(_ file: PluginFile) {
        self.file = file
        source = SourceText(file)
        nameLocation = Location(file.path)
        identity = .ofFile(file)
    }
}

extension PluginIdentity {
    /// As a file calls it before it has said its own name.
    static func ofFile(_ file: PluginFile) -> PluginIdentity {
        PluginIdentity(name: String(file.path.split(separator: "/").last?.dropLast(4) ?? ""), version: "")
    }
}
