/// A model of the ledger as a Swift value. Its schema says everything about its fields, once.
public protocol LedgerRecord: Sendable, Hashable {
    init()
    /// The row number; nil until saved.
    var id: Int64? { get set }
    static var schema: Schema<Self> { get }
}

/// A reference to a record of another model by its id.
public struct Ref<Target: LedgerRecord>: Hashable, Sendable {
    public let id: Int64

    public init(_ id: Int64) {
        self.id = id
    }
}
