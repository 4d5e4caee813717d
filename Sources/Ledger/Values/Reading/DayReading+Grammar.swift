extension TextScanner {
    /// A date as written: what is nil was left out.
    private struct Written {
        var year: Int?
        var month: Int?
        var day: Int?
    }

    /// A date with its half, weekday and time. After the first day of a range, what is left out comes from there.
    mutating func dayReading(after first: Day?, year: Int?) throws(DayReading.Fault) -> DayReading {
        let written = try date(after: first)
        let day = try resolved(written, after: first, year: year)
        let (half, weekday) = try company()
        return DayReading(day: day, half: half, weekday: weekday)
    }

    // MARK: The date

    private mutating func date(after first: Day?) throws(DayReading.Fault) -> Written {
        guard let number = number() else { throw .notADay }
        if take("年") != nil {
            guard number.width == 4 || (number.width == 0 && number.value >= 1000) else { throw .shortYear }
            return markedMonth(Written(year: number.value))
        }
        if take("月份", "月") != nil { return markedDay(Written(month: number.value)) }
        if first != nil, take("日", "号") != nil { return Written(day: number.value) }
        guard number.width > 0 else { throw .notADay }
        for sign in ["-", "/", "."] {
            if let second = part(after: sign) { return try numeric(number, sign, second) }
        }
        return try compact(number, after: first)
    }

    private mutating func markedMonth(_ written: Written) -> Written {
        let month = attempt { scanner in
            scanner.number().flatMap { number in scanner.take("月份", "月").map { _ in number.value } }
        }
        guard let month else { return written }
        return markedDay(Written(year: written.year, month: month))
    }

    /// The 日 may be missing: 3月5-7日.
    private mutating func markedDay(_ written: Written) -> Written {
        let day = attempt { scanner -> Int? in
            guard let number = scanner.number(), number.width <= 2 else { return nil }
            scanner.take("日", "号")
            return scanner.attempt { $0.take(":", "时", "点") } == nil ? number.value : nil
        }
        return Written(year: written.year, month: written.month, day: day)
    }

    private mutating func part(after sign: String) -> Number? {
        attempt { scanner in
            guard scanner.take(sign) != nil, let number = scanner.number(), (1...2).contains(number.width) else { return nil }
            return number
        }
    }

    private mutating func numeric(_ first: Number, _ sign: String, _ second: Number) throws(DayReading.Fault) -> Written {
        if first.width == 4 {
            return Written(year: first.value, month: second.value, day: part(after: sign)?.value)
        }
        guard first.width <= 2 else { throw .notADay }
        let third = attempt { scanner in scanner.take(sign) == nil ? nil : scanner.number() }
        guard let third else { return Written(month: first.value, day: second.value) }
        throw third.width == 4 ? .yearLast : .shortYear
    }

    private mutating func compact(_ number: Number, after first: Day?) throws(DayReading.Fault) -> Written {
        let value = number.value
        switch number.width {
        case 8: return Written(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        case 6:
            // 240305 has a year of two digits, 202403 one of four.
            guard (1900...2199).contains(value / 100) else { throw .shortYear }
            return Written(year: value / 100, month: value % 100)
        case 4:
            guard (1900...2199).contains(value) else { throw .notADay }
            return Written(year: value)
        case 1, 2:
            guard let first else { throw .notADay }
            return first.precision == .day ? Written(day: value) : Written(month: value)
        default: throw .notADay
        }
    }

    private func resolved(_ written: Written, after first: Day?, year: Int?) throws(DayReading.Fault) -> Day {
        let month = written.month ?? (written.day == nil ? nil : first?.month)
        guard var year = written.year ?? first?.year ?? year else { throw .noYear(month: month ?? 0, day: written.day ?? 0) }
        // December to January: the year turns within the range.
        if written.year == nil, let first, let month, written.month != nil, month < first.month { year += 1 }
        let isNamed = month != 0 && written.day != 0
        guard isNamed, let day = Day(year: year, month: month ?? 0, day: written.day ?? 0) else {
            let parts = [Day.padded(year, to: 4)] + [month, written.day].compactMap { $0.map { Day.padded($0, to: 2) } }
            throw .impossible(parts.joined(separator: "-"))
        }
        return day
    }

    // MARK: What stands beside it

    private mutating func company() throws(DayReading.Fault) -> (half: HalfDay.Half?, weekday: Int?) {
        var half: HalfDay.Half?
        var weekday: Int?
        var clock: HalfDay.Half?
        while true {
            if let found = attempt({ $0.bracketed { $0.halfWord() } ?? $0.halfWord() }) {
                half = half ?? found
            } else if let found = attempt({ $0.bracketed { $0.weekdayWord(mayBeBare: true) } ?? $0.weekdayWord(mayBeBare: false) }) {
                weekday = weekday ?? found
            } else if let time = attempt({ $0.time() }) {
                guard time.hour <= 24, time.minute < 60 else { throw .notADay }
                clock = clock ?? (time.hour < 12 ? .am : time.hour < 18 ? .pm : .evening)
                // 14:30-16:00: the end of the sitting says nothing about its day.
                _ = attempt { scanner in scanner.rangeSign() ? scanner.time() : nil }
            } else if take("全天", "整天") == nil {
                return (half ?? clock, weekday)
            }
        }
    }

    private mutating func bracketed<Value>(_ step: (inout TextScanner) -> Value?) -> Value? {
        attempt { scanner in
            guard scanner.take("(", "[") != nil, let value = step(&scanner), scanner.take(")", "]") != nil else { return nil }
            return value
        }
    }

    private mutating func halfWord() -> HalfDay.Half? {
        if take("上午", "早上", "早晨", "凌晨", "am") != nil { return .am }
        if take("下午", "中午", "午后", "pm") != nil { return .pm }
        return take("晚上", "晚间", "傍晚", "夜间", "晚") == nil ? nil : .evening
    }

    /// In brackets the word may be missing: 3月5日(二).
    private mutating func weekdayWord(mayBeBare: Bool) -> Int? {
        guard take("星期", "礼拜", "周") != nil || mayBeBare else { return nil }
        let names = ["一", "二", "三", "四", "五", "六", "日", "天"]
        return take(anyOf: names).flatMap { names.firstIndex(of: $0) }.map { min($0 + 1, 7) }
    }

    private mutating func time() -> (hour: Int, minute: Int)? {
        take("t", ",")
        guard let hour = number(), hour.width <= 2 else { return nil }
        if take(":") != nil {
            guard let minute = number(), minute.width == 2 else { return nil }
            if take(":") != nil {
                guard number() != nil else { return nil }
                if take(".") != nil, number() == nil { return nil }
            }
            take("z")
            return (hour.value, minute.value)
        }
        guard take("时", "点") != nil else { return nil }
        if take("半") != nil { return (hour.value, 30) }
        take("整", "钟")
        let minute = attempt { scanner in
            scanner.number().flatMap { number in scanner.take("分").map { _ in number.value } }
        }
        return (hour.value, minute ?? 0)
    }
}
