extension Sequence {
    /// Each that comes with a new key, in the order of the first.
    public func withoutRepeats<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}

extension Sequence where Element: Hashable {
    /// Each once, in the order of the first.
    public func withoutRepeats() -> [Element] { withoutRepeats { $0 } }
}
