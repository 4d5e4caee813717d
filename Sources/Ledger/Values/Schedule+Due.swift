extension Schedule {
    /// The latest day on which it is due, no later than the given one.
    public func latest(onOrBefore day: Day) -> Day {
        let period = Period.containing(day, kind: kind)
        let due = self.day(in: period)
        return due <= day.last ? due : self.day(in: period.previous)
    }

    /// The first day after the given one on which it is due.
    public func next(after day: Day) -> Day {
        let period = Period.containing(day, kind: kind)
        let due = self.day(in: period)
        return due > day.last ? due : self.day(in: period.next)
    }
}
