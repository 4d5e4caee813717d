import Ledger
import LuaRuntime
import Rules

/// The words that make tests, spans, scales and days: the same in clauses, bodies and conditions.
enum TestWords {
    // Made once and never changed: states of any thread may read them.
    nonisolated(unsafe) static let all: [HostFunction] = [
        comparison("at_least", "This much or more.", edge: \.first) { .atLeast($0) },
        comparison("at_most", "This much or less.", edge: \.last) { .atMost($0) },
        comparison("more_than", "More than this.", edge: \.last) { .moreThan($0) },
        comparison("less_than", "Less than this.", edge: \.first) { .lessThan($0) },
        comparison("exactly", "Just this.", acceptsText: true) { .exactly($0) },
        HostFunction("between", "From the one to the other, both included.", parameters: [low, high], result: "test") { call in
            [try value(.between(operand(call[0], "between", edge: \.first), operand(call[1], "between", edge: \.last)), "between")]
        },
        HostFunction("before", "Earlier than this day.", parameters: [dayParameter], result: "test") {
            [try value(.before(DayClass.operand($0[0])), "before")]
        },
        HostFunction("after", "Later than this day.", parameters: [dayParameter], result: "test") { [try value(.after(DayClass.operand($0[0])), "after")] },
        HostFunction("like", "A text that holds this one; * stands for any run of characters.", parameters: [HostParameter("text", .string)], result: "test") {
            [try value(.like($0[0].string ?? ""), "like")]
        },
        HostFunction("none_of", "None of these.", parameters: [HostParameter("values", .table, "The values.").shaped("string[]")], result: "test") { call in
            let words = try call[0].table?.array().compactMap(\.string) ?? []
            return [try value(.noneOf(words), "none_of")]
        },
        span("days", "Days; the first day is not counted.") { .days($0) },
        span("working_days", "Working days.") { .workingDays($0) },
        span("months", "Months; the month's end is kept.") { .months($0) },
        span("years", "Years.") { .years($0) },
        HostFunction(
            "every", "A schedule: every(\"month\", 5) is the fifth; a negative day counts from the end.",
            parameters: [HostParameter("period", .string, "month, quarter, half or year."), HostParameter("day", .integer, "The day of the period.")],
            result: "schedule"
        ) { call in
            guard let kind = Period.Kind(rawValue: call[0].string ?? ""), let schedule = Schedule(every: kind, day: Int(clamping: call[1].integer ?? 0)) else {
                throw NotationError.badSchedule(call[0].string ?? "")
            }
            return [.object(LuaObject(WordClass.schedule, schedule))]
        },
        HostFunction("day", "A day, a month or a year.", parameters: [HostParameter("text", .string)], result: "day") {
            [DayClass.value(try DayClass.operand($0[0]))]
        },
        HostFunction(
            "decimal_of", "An exact number.", parameters: [HostParameter("text", .any, "The number.").shaped("zhibu.number|string")], result: "decimal"
        ) {
            call in
            guard let number = LuaNumber.exact(call[0]) else { throw NotationError.notNumber(call[0].typeName) }
            return [LuaNumber.lua(number)]
        },
        HostFunction(
            "scale", "A table from a number to a value: { { bound, value } …, above | below = value }.",
            parameters: [HostParameter("steps", .table, "The steps and the last value.").shaped("zhibu.scale_steps")],
            result: "scale"
        ) {
            [.object(LuaObject(WordClass.scale, try scale($0[0].table!)))]
        },
        EnteredWord.function,
    ]

    /// Made anew for each environment: an object belongs to one state.
    static func constants() -> [(String, LuaValue)] {
        [
            ("filled", .object(LuaObject(WordClass.test, Test.filled))),
            ("blank", .object(LuaObject(WordClass.test, Test.blank))),
            ("rule", .object(LuaObject(WordClass.rule, ()))),
            ("met", .object(LuaObject(WordClass.verdict, Verdict.met))),
            ("not_met", .object(LuaObject(WordClass.verdict, Verdict.notMet))),
            ("undetermined", .object(LuaObject(WordClass.verdict, Verdict.undetermined))),
            ("not_applicable", .object(LuaObject(WordClass.verdict, Verdict.notApplicable))),
            ("not_evaluated", .object(LuaObject(WordClass.verdict, Verdict.notEvaluated))),
        ]
    }

    private static let bound = HostParameter("bound", .any, "A number, a day or a span; a fraction as text: \"1/3\".").shaped("zhibu.bound")
    private static let low = HostParameter("low", .any, "The lower bound.").shaped("zhibu.bound")
    private static let high = HostParameter("high", .any, "The upper bound.").shaped("zhibu.bound")
    private static let dayParameter = HostParameter("day", .any, "A day.").shaped("zhibu.day|string")

    /// - Parameter edge: which day a month or a year means that is written as a text: at least "2021-03" is from its first day on.
    private static func comparison(
        _ word: String, _ doc: String, acceptsText: Bool = false, edge: @escaping @Sendable (Day) -> Day = { $0 }, _ make: @escaping (Test.Operand) -> Test
    ) -> HostFunction {
        HostFunction(word, doc, parameters: [bound], result: "test") { call in
            [try value(make(operand(call[0], word, acceptsText: acceptsText, edge: edge)), word)]
        }
    }

    private static func span(_ word: String, _ doc: String, _ make: @escaping (Int) -> Span) -> HostFunction {
        HostFunction(word, doc, parameters: [HostParameter("count", .integer, "How many.")], result: "span") {
            [.object(LuaObject(WordClass.span, make(Int(clamping: $0[0].integer ?? 0))))]
        }
    }

    private static func value(_ test: Test, _ word: String) throws -> LuaValue {
        guard test.isWellFormed else { throw NotationError.malformedTest(word: word) }
        return .object(LuaObject(WordClass.test, test))
    }

    private static func operand(_ value: LuaValue, _ word: String, acceptsText: Bool = false, edge: (Day) -> Day = { $0 }) throws -> Test.Operand {
        if LuaNumber.isInexact(value) { throw NotationError.float(word: word) }
        if let span = value.payload(Span.self) { return .span(span) }
        if let day = value.payload(Day.self) { return .day(day) }
        if let text = value.string, text.contains("-"), let day = Day(text) { return .day(edge(day)) }
        if let number = LuaNumber.exact(value) { return .number(number) }
        if acceptsText, let text = value.string { return .text(text) }
        if let text = value.string, let day = try? DayReading.read(text).get() { return .day(edge(day)) }
        throw NotationError.notOperand(word: word, type: value.string.map { "\"\($0)\"" } ?? value.typeName)
    }

    private static func scale(_ table: LuaTable) throws -> Scale {
        var steps: [Scale.Step] = []
        for entry in try table.array() {
            guard let pair = try entry.table?.array(), pair.count == 2, let bound = LuaNumber.exact(pair[0]) else {
                throw NotationError.badScale(.step)
            }
            steps.append(Scale.Step(bound, try scaleValue(pair[1])))
        }
        let (above, below) = (try table.rawGet("above"), try table.rawGet("below"))
        let direction: Scale.Direction
        switch (above.isNil, below.isNil) {
        case (false, true): direction = .above(try scaleValue(above))
        case (true, false): direction = .below(try scaleValue(below))
        default: throw NotationError.badScale(.ends)
        }
        guard let scale = Scale(steps, direction) else { throw NotationError.badScale(.bounds) }
        return scale
    }

    private static func scaleValue(_ value: LuaValue) throws -> Value {
        if case .integer(let number) = value { return .integer(number) }
        if let text = value.string { return Hundredths(text).map { .decimal($0) } ?? .text(text) }
        if let number = LuaNumber.hundredths(value) { return .decimal(number) }
        throw NotationError.badScale(.value(value.typeName))
    }
}
