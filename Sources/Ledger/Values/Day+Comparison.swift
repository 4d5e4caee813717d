extension Day {
    /// Whether this day is before the other: unknown where the missing part decides.
    public func precedes(_ other: Day) -> Truth {
        if last < other.first { return .yes }
        return first >= other.last ? .no : .unknown
    }

    /// Whether both are the same day in the world: unknown where the missing part decides.
    public func coincides(with other: Day) -> Truth {
        if last < other.first || other.last < first { return .no }
        return precision == .day && other.precision == .day ? .yes : .unknown
    }

    /// Full days from `first` to the other's `first`, negative where the other is earlier.
    public func days(to other: Day) -> Int {
        other.ordinal - ordinal
    }
}
