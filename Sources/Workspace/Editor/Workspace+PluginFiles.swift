import Foundation
public import Scripting

extension Workspace {
    /// A plugin that lies anywhere, under the path that it was named by.
    public static func pluginFile(at path: String) throws -> PluginFile {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw OpeningProblem.notRead(path, error)
        }
        guard let text = PlainText.text(data) else { throw OpeningProblem.otherEncoding(path, data) }
        return PluginFile(path: path, text: text)
    }
}
