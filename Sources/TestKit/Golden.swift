import Foundation

/// Compares a text with the golden file `<name>.txt` in the nearest folder `Golden` beside or above the test, and writes that file instead
/// where the environment says `ZHIBU_RECORD_GOLDEN=1`. Whole messages are held this way: their wording is part of the product.
/// - Throws: `GoldenMismatch` where the texts differ or nothing was recorded.
public func expectGolden(_ text: String, named name: String, file: StaticString = #filePath) throws {
    let path = GoldenFile.folder(for: URL(fileURLWithPath: "\(file)")).appendingPathComponent("\(name).txt")
    try GoldenFile(name: name, path: path).expect(text, isRecording: ProcessInfo.processInfo.environment["ZHIBU_RECORD_GOLDEN"] == "1")
}

struct GoldenFile {
    let name: String
    let path: URL

    /// The nearest folder `Golden` from the test's own folder upwards, so that a suite split over folders keeps its files in one place;
    /// where there is none, it is to be beside the test.
    static func folder(for test: URL) -> URL {
        let beside = test.deletingLastPathComponent()
        var folder = beside
        while folder.path != "/" {
            let golden = folder.appendingPathComponent("Golden")
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: golden.path, isDirectory: &isFolder), isFolder.boolValue { return golden }
            folder.deleteLastPathComponent()
        }
        return beside.appendingPathComponent("Golden")
    }

    func expect(_ text: String, isRecording: Bool) throws {
        guard !isRecording else {
            try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: path)
            return
        }
        // Bytes, not characters: texts that are only canonically equal print differently.
        let recorded = try? Data(contentsOf: path)
        guard recorded != Data(text.utf8) else { return }
        throw GoldenMismatch(name: name, difference: LineDifference.text(from: recorded.map { String(decoding: $0, as: UTF8.self) }, to: text))
    }
}

/// A text is not what was recorded.
public struct GoldenMismatch: Error, CustomStringConvertible {
    public let name: String
    /// Lines with `-` were recorded, lines with `+` came now.
    public let difference: String

    public var description: String {
        """
        Golden/\(name).txt differs ("-" was recorded, "+" came now):
        \(difference)
        Where the new text is right, record it: ZHIBU_RECORD_GOLDEN=1 swift test --filter <this test>
        """
    }
}
