import Foundation
import Testing

@Suite("Paths of one machine")
struct MachinePathTests {
    @Test("no text of the repository names one")
    func noneInTheRepository() throws {
        let texts = try Checkout.files().compactMap { path in try Checkout.text(of: path).map { SourceFile(path: path, text: $0) } }
        #expect(texts.count > 10)
        let found = texts.flatMap(MachinePaths.found(in:))
        #expect(found.isEmpty, "\n\(found.joined(separator: "\n"))")
    }

    /// Put together here, so that this file does not hold what it forbids.
    static let folders = ["work", "root", "home/li", "Users/Li"].map { "/" + $0 + "/" }

    @Test("one is found at the start, after a blank, in quotes and after a colon", arguments: folders)
    func found(folder: String) {
        for line in ["\(folder)a", "cd \(folder)a", "\"\(folder)a\"", "PATH=\(folder)bin", "a:\(folder)bin", "见\(folder)a"] {
            #expect(MachinePaths.found(in: SourceFile(path: "a.md", text: "\n" + line)) == ["a.md:2: \(folder.dropLast())"], "\(line)")
        }
    }

    @Test("the end of a longer path is nobody's folder", arguments: folders)
    func notFound(folder: String) {
        for line in [
            "docs\(folder)a", "https://example.org\(folder)a", "${root}\(folder)a", "*\(folder)a", "~\(folder)a", "\(folder.dropLast())ing",
        ] {
            #expect(MachinePaths.found(in: SourceFile(path: "a.md", text: line)).isEmpty, "\(line)")
        }
    }
}
