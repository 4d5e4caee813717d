import Foundation
import Ledger
import Scripting
import Store

extension Workspace {
    /// Opens the ledger for as long as the body runs. Who is going to write opens it for writing first and reads then: that brings an older
    /// ledger up to date, which reading refuses.
    func withStore<Result>(_ purpose: LedgerStore.Purpose, _ body: (LedgerStore) throws -> Result) throws -> Result {
        try Self.withStore(at: ledgerPath, purpose, body)
    }

    /// Lets the body write into the ledger; on a dry run into a copy that goes with it, so that all that the ledger refuses is met.
    func withWritableStore<Result>(isDryRun: Bool, _ body: (LedgerStore) throws -> Result) throws -> Result {
        guard isDryRun else { return try withStore(.writing, body) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "zhibu-\(UUID().uuidString)").path
        // The copy holds personal data: nobody else may look into the folder.
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw OpeningProblem.notWritten(folder, error)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let copy = "\(folder)/\(Self.ledgerName)"
        try withStore(.reading) { try $0.backup(to: copy) }
        return try Self.withStore(at: copy, .writing, body)
    }

    /// Brings an older ledger up to date, where something is shown before it is written.
    public func prepareForWriting() throws {
        try withStore(.writing) { _ in }
    }

    /// The whole ledger.
    func snapshot() throws -> Snapshot {
        try withStore(.reading) { try $0.loadSnapshot() }
    }

    /// Asks the ledger as it is now; of it only that is read which the question touches. What comes out does not hold the snapshot.
    func withLedger<Result>(_ body: (Snapshot) throws -> Result) throws -> Result {
        try withStore(.reading) { store in
            // The order of names is opened by who first compares two.
            try store.withSnapshot(ranks: { NameRanks.byPinyin()($0) }, body)
        }
    }

    static func withStore<Result>(at path: String, _ purpose: LedgerStore.Purpose, _ body: (LedgerStore) throws -> Result) throws -> Result {
        let store = try LedgerStore.open(at: path, for: purpose)
        let result: Result
        do {
            result = try body(store)
        } catch {
            try? store.close()
            throw error
        }
        try store.close()
        return result
    }
}
