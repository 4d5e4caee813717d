import Foundation
import Ledger
import Scripting
import Store

/// Files of runs that were broken off: what lies beside its place is put there where its part was written into the ledger, and taken away where not.
struct BrokenOffFiles {
    private let folder: String
    private let store: LedgerStore

    /// Asked while no other job is being run.
    init(in folder: String, _ store: LedgerStore) {
        self.folder = folder
        self.store = store
    }

    /// What a file is marked by until it is complete: it says whose it is.
    static func mark(of part: Int64) -> String { "part-\(part)" }

    /// - Parameter placed: hears of each that is in its place now, by its path below the workspace.
    func settle(_ placed: (String) -> Void) throws {
        let left = Self.left(in: folder)
        guard !left.isEmpty else { return }
        let done = Set(try store.jobParts().filter { $0.outcome == .done }.map(\.id))
        for file in left {
            guard done.contains(file.part) else {
                unlink("\(folder)/\(file.temporary)")
                continue
            }
            guard rename("\(folder)/\(file.temporary)", "\(folder)/\(file.path)") == 0 else {
                throw OpeningProblem.notWritten("\(folder)/\(file.path)", .ofSystem(errno))
            }
            placed(file.path)
        }
    }

    private struct Left {
        let temporary: String
        let path: String
        let part: Int64
    }

    /// `reports/.积分.xlsx.part-12.tmp`
    private static func left(in folder: String) -> [Left] {
        StagedFile.folders.flatMap { name -> [Left] in
            let found = FileManager.default.enumerator(atPath: "\(folder)/\(name)")?.compactMap { $0 as? String } ?? []
            return found.sorted().compactMap { path in
                let parts = path.split(separator: "/").map(String.init)
                guard let match = parts.last?.wholeMatch(of: /\.(.+)\.part-(\d+)\.tmp/), let part = Int64(match.2) else { return nil }
                let place = parts.dropLast() + [String(match.1)]
                return Left(temporary: "\(name)/\(path)", path: "\(name)/\(place.joined(separator: "/"))", part: part)
            }
        }
    }
}
