import Foundation
import Testing

@testable import TestKit

@Suite("Golden files")
struct GoldenTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("golden-\(UUID().uuidString)")

    private func file(_ name: String = "sample") -> GoldenFile {
        GoldenFile(name: name, path: folder.appendingPathComponent("Golden/\(name).txt"))
    }

    @Test("a recorded text is the same afterwards, to the byte")
    func records() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try file().expect("甲\r\n乙\u{1B}[0m\n", isRecording: true)
        try file().expect("甲\r\n乙\u{1B}[0m\n", isRecording: false)
    }

    @Test("texts that only look alike differ", arguments: [("é", "e\u{301}"), ("甲\r\n", "甲\n"), ("甲\n", "甲")])
    func differs(recorded: String, now: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try file().expect(recorded, isRecording: true)
        #expect(throws: GoldenMismatch.self) { try file().expect(now, isRecording: false) }
    }

    @Test("a mismatch shows the lines that differ and how to record anew")
    func shows() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try file().expect("甲\n乙\n丙", isRecording: true)
        let mismatch = try #require(throws: GoldenMismatch.self) { try file().expect("甲\n丁\n丙", isRecording: false) }
        #expect(
            "\(mismatch)" == """
                Golden/sample.txt differs ("-" was recorded, "+" came now):
                  甲
                - 乙
                + 丁
                  丙
                Where the new text is right, record it: ZHIBU_RECORD_GOLDEN=1 swift test --filter <this test>
                """)
    }

    @Test("where nothing was recorded the whole text is new")
    func missing() throws {
        let mismatch = try #require(throws: GoldenMismatch.self) { try file("none").expect("甲", isRecording: false) }
        #expect(mismatch.difference == "  (nothing recorded)\n+ 甲")
    }

    @Test("the nearest folder beside or above the test holds its files")
    func nearest() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("Golden"), withIntermediateDirectories: true)
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("Inner/Golden"), withIntermediateDirectories: true)
        func found(_ test: String) -> String { GoldenFile.folder(for: folder.appendingPathComponent(test)).path }
        #expect(found("Some/Tests.swift") == folder.appendingPathComponent("Golden").path)
        #expect(found("Inner/Tests.swift") == folder.appendingPathComponent("Inner/Golden").path)
    }

    @Test("where there is no folder it is to be beside the test")
    func beside() {
        #expect(GoldenFile.folder(for: folder.appendingPathComponent("Tests.swift")).path == folder.appendingPathComponent("Golden").path)
    }
}
