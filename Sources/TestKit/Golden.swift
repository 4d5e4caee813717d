import Foundation

/// Compares a text with the golden file `Golden/<name>.txt` beside the test, and writes that file instead where the environment says
/// `ZHIBU_RECORD_GOLDEN=1`. Whole messages are held this way: their wording is part of the product.
/// - Throws: `GoldenMismatch` where the texts differ or nothing was recorded.
public func expectGolden(_ text: String, named name: String, file: StaticString = #filePath) throws {
    let path = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().appendingPathComponent("Golden/\(name).txt")
    guard ProcessInfo.processInfo.environment["ZHIBU_RECORD_GOLDEN"] != "1" else {
        try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: path)
        return
    }
    // Bytes, not characters: texts that are only canonically equal print differently.
    let recorded = try? Data(contentsOf: path)
    guard recorded != Data(text.utf8) else { return }
    throw GoldenMismatch(name: name, difference: LineDifference.text(from: recorded.map { String(decoding: $0, as: UTF8.self) }, to: text))
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
