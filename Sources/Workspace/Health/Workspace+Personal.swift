import Store

extension Workspace {
    /// Writes into the audit trail that somebody looks at personal fields, before they are shown.
    public func recordPersonalAccess(_ words: [String]) throws {
        _ = try withStore(.writing) { try $0.record(command(words)) }
    }
}
