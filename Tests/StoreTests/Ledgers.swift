import Foundation
import Ledger
import Testing

@testable import Store

/// A folder of its own for a test, gone with it.
final class Folder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("zhibu-store-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var ledger: String { self["ledger.sqlite"] }
    subscript(name: String) -> String { path + "/" + name }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? [] }
}

extension CommandRecord {
    static let test = CommandRecord(["add"], who: "李示例", version: "0.1.0", at: Date(timeIntervalSince1970: 1_614_931_200))
}

/// The diagnostics that a call throws; none where it throws none.
func diagnostics(_ body: () throws -> Void) -> [Diagnostic] {
    do {
        try body()
        return []
    } catch let error as Diagnostic {
        return [error]
    } catch let errors as Diagnostics {
        return errors.list
    } catch {
        Issue.record("not a diagnostic: \(error)")
        return []
    }
}
