extension Migration {
    /// What the whole department keeps beside its meetings and classes. A class's `unit` was its temporary branch: that is `branch` now, and `unit`
    /// is whose department runs it, as everywhere else.
    static let second = Migration(version: 2, sql: [research, office, classes].joined(separator: "\n\n"))
}
