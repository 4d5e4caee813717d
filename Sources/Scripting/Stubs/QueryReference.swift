import LuaRuntime

/// What can be asked of a query, for lint: the live methods of the query class, without a ledger.
enum QueryReference {
    // Made once and never changed.
    nonisolated(unsafe) static let methods: [HostFunction] = QueryWords.signatures
}
