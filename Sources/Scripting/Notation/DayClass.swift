import Ledger
import LuaRuntime

/// Days and periods in Lua's hands.
enum DayClass {
    // Made once and never changed: states of any thread may read them.
    nonisolated(unsafe) static let day = HostClass(
        "day", "A day, or a month or a year where no more is known.",
        fields: [
            HostField("year", .integer, "The year.") { .int(try $0.payload(as: Day.self).year) },
            HostField("month", .integer, "The month, nil where it is not known.") { call in
                let month = try call.payload(as: Day.self).month
                return month == 0 ? .nil : .int(month)
            },
            HostField("day", .integer, "The day of the month, nil where it is not known.") { call in
                let day = try call.payload(as: Day.self).day
                return day == 0 ? .nil : .int(day)
            },
            HostField("precision", .string, "How much is known: day, month or year.") { .string(try $0.payload(as: Day.self).precision.rawValue) },
            HostField("weekday", .integer, "1 for Monday.") { .int(try $0.payload(as: Day.self).weekday) },
        ],
        events: [
            .add: { call in
                if let day = call[0].payload(Day.self), let span = call[1].payload(Span.self) { return [value(calendar(call).day(day, plus: span))] }
                throw mistake("+", call)
            },
            .sub: { call in
                if let day = call[0].payload(Day.self), let span = call[1].payload(Span.self) { return [value(calendar(call).day(day, plus: -span))] }
                if let later = call[0].payload(Day.self), let earlier = call[1].payload(Day.self) { return [.int(earlier.days(to: later))] }
                throw mistake("-", call)
            },
            .eq: { [.boolean(try operand($0[0]) == operand($0[1]))] },
            .lt: { [.boolean(try operand($0[0]).precedes(operand($0[1])) == .yes)] },
            .le: { [.boolean(try operand($0[1]).precedes(operand($0[0])) == .no)] },
            .tostring: { [.string(try operand($0[0]).description)] },
            .concat: { [.string(text($0[0]) + text($0[1]))] },
        ])

    nonisolated(unsafe) static let period = HostClass(
        "period", "A stretch of days, the first and the last included.",
        fields: [
            HostField("from", .object("day"), "The first day.") { value(try $0.payload(as: Period.self).first) },
            HostField("to", .object("day"), "The last day.") { value(try $0.payload(as: Period.self).last) },
            HostField("kind", .string, "month, quarter, half, year or span.") { .string(try $0.payload(as: Period.self).kind.rawValue) },
        ],
        events: [
            .eq: { [.boolean($0[0].payload(Period.self) == $0[1].payload(Period.self))] },
            .tostring: { [.string($0[0].payload(Period.self)?.description ?? "period")] },
            .concat: { [.string(text($0[0]) + text($0[1]))] },
        ])

    /// Full days are compared by their codes; one that lacks its day or month is compared by what it may mean.
    static func value(_ day: Day) -> LuaValue { .object(LuaObject(self.day, day, order: day.precision == .day ? Int64(day.code) : nil)) }
    static func value(_ period: Period) -> LuaValue { .object(LuaObject(self.period, period)) }

    /// `day + 5` says five of what.
    private static func mistake(_ sign: String, _ call: HostCall) -> NotationError {
        call[0].number != nil || call[1].number != nil ? .bareDays(sign: sign) : .notOperand(word: "day \(sign)", type: call[1].typeName)
    }

    /// A day object, or a text that is one.
    static func operand(_ value: LuaValue) throws -> Day {
        if let day = value.payload(Day.self) { return day }
        guard let text = value.string else { throw NotationError.notDayValue(value.typeName) }
        guard let day = Day(text) ?? (try? DayReading.read(text).get()) else { throw NotationError.notDay(text) }
        return day
    }

    /// A period object, or a text that names one.
    static func period(of value: LuaValue, asOf: Day) throws -> Period {
        if let period = value.payload(Period.self) { return period }
        guard let text = value.string else { throw NotationError.notPeriodValue(value.typeName) }
        guard let period = PeriodReading.read(text, asOf: asOf) else { throw NotationError.notPeriod(text) }
        return period
    }

    /// The announced years of the plugins, by which working days are counted; while files load there are none yet.
    private static func calendar(_ call: HostCall) -> WorkCalendar {
        (call.state.userInfo as? ScriptHost)?.vocabulary.calendar ?? WorkCalendar()
    }

    private static func text(_ value: LuaValue) -> String {
        value.string ?? value.payload(Day.self)?.description ?? value.payload(Period.self)?.description ?? LuaNumber.text(value) ?? value.typeName
    }
}
