import Foundation
import Ledger
import Scripting

extension Workspace {
    /// Writes what a new workspace gives its editor. Only where nothing is: what people changed stays theirs, and the stub alone is renewed later.
    func writeEditorFiles() throws {
        let files = [
            (EditorFiles.settingsName, EditorFiles.settings), (EditorFiles.snippetsName, EditorFiles.snippets),
            (EditorFiles.stubName, try withJobFiles().plugins.stub()),
        ]
        for (name, text) in files where !FileManager.default.fileExists(atPath: "\(folder)/\(name)") {
            let path = URL(filePath: "\(folder)/\(name)")
            do {
                try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            } catch {
                throw OpeningProblem.notWritten(name, error)
            }
            try write(text, to: path.path)
        }
    }

    /// That the editor's stub is older than the plugins, where there is one.
    func staleStub() throws -> [Diagnostic] {
        guard let written = try? String(contentsOfFile: "\(folder)/\(EditorFiles.stubName)", encoding: .utf8), written != (try withJobFiles().plugins.stub())
        else {
            return []
        }
        return [
            Diagnostic(
                "stale_stub", .note, Message(zh: "编辑器用的 \(EditorFiles.stubName) 比插件旧", en: "the editor's \(EditorFiles.stubName) is older than the plugins"),
                severity: .info,
                hint: Message(zh: "运行 zhibu api --format lua -o \(EditorFiles.stubName)", en: "run zhibu api --format lua -o \(EditorFiles.stubName)"))
        ]
    }
}
