import Foundation
import Workspace

extension ShellCommand {
    /// What could stand at the cursor of a command; nil where the text is none.
    static func completions(of text: String, upTo cursor: String.Index) -> Completions? {
        guard CommandEntry(text) != nil, let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }), cursor > colon else { return nil }
        let start = text.index(after: colon)
        guard let end = text[start..<cursor].firstIndex(where: \.isWhitespace) else {
            let written = text[start..<cursor]
            return Completions(start: start, words: known.filter { $0.name.hasPrefix(written) }.map { PromptWord($0.name, $0.summary) })
        }
        let place = text[end..<cursor].firstIndex { !$0.isWhitespace } ?? cursor
        let written = String(text[place..<cursor])
        switch known.first(where: { $0.name == text[start..<end] })?.argument {
        case .choice(let words):
            return Completions(start: place, words: words.filter { $0.hasPrefix(written) }.map { PromptWord($0, Message(zh: "", en: "")) })
        case .required("FILE"): return Completions(start: place, words: files(written))
        default: return Completions(start: cursor, words: [])
        }
    }

    /// Folders, and files of Lua.
    private static func files(_ written: String) -> [PromptWord] {
        let folder = written.contains("/") ? String(written[...written.lastIndex(of: "/")!]) : ""
        let name = written.dropFirst(folder.count)
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return found.sorted().filter { $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix(".")) }.compactMap { entry in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder + entry, isDirectory: &isFolder) else { return nil }
            guard isFolder.boolValue || entry.hasSuffix(".lua") else { return nil }
            return PromptWord(folder + entry + (isFolder.boolValue ? "/" : ""), Message(zh: "", en: ""))
        }
    }
}

extension Completions {
    init(_ found: (start: String.Index, words: [PromptWord])) { self.init(start: found.start, words: found.words) }
}
