import Ledger
import LuaRuntime
import Rules

/// What the words of the notation are in Lua's hands.
enum WordClass {
    // Made once and never changed: states of any thread may read them.
    /// Bodies, items, cases, rows: they can only be put into a declaration.
    nonisolated(unsafe) static let node = HostClass("part of a declaration")

    nonisolated(unsafe) static let span: HostClass = HostClass(
        "span", "A length of time.",
        events: [
            .eq: { [.boolean($0[0].payload(Span.self) == $0[1].payload(Span.self))] },
            .tostring: { [.string($0[0].payload(Span.self)?.label.en ?? "span")] },
        ])

    nonisolated(unsafe) static let test = HostClass(
        "test", "A limit that says whether it is a least or a most.",
        methods: [
            HostFunction(
                "passes", "Whether a number passes.", parameters: [HostParameter("number", .any, "The number.").shaped("zhibu.number|string")],
                result: "boolean"
            ) { call in
                let test: Test = try call.payload()
                guard let number = LuaNumber.exact(call[0]), let passes = test.passes(number) else { throw NotationError.notNumber(call[0].typeName) }
                return [.boolean(passes)]
            }
        ],
        events: [
            .eq: { [.boolean($0[0].payload(Test.self) == $0[1].payload(Test.self))] },
            .tostring: { [.string($0[0].payload(Test.self)?.label.en ?? "test")] },
        ])

    nonisolated(unsafe) static let schedule = HostClass(
        "schedule", "When something is due again and again.", events: [.tostring: { [.string($0[0].payload(Schedule.self)?.label.en ?? "schedule")] }])
    nonisolated(unsafe) static let scale = HostClass("scale", "A table from a number to a value.")
    nonisolated(unsafe) static let parameter = HostClass("rule parameter", "A parameter of the cited clause.")

    /// `rule.times`: which parameter is meant is settled when the check is judged.
    nonisolated(unsafe) static let rule = HostClass("rule", "The parameters of the cited clause.") { call in
        call[0].string.map { .object(LuaObject(parameter, Limit.parameter($0))) }
    }

    /// `met` stands in an expectation as it is, and makes a verdict when it is called in a `run`.
    nonisolated(unsafe) static let verdict = HostClass(
        "verdict", "A verdict.",
        events: [
            .call: { call in
                guard let verdict = call.receiver.payload(Verdict.self) else { return [] }
                return [.object(LuaObject(judgement, try JudgementReading.read(verdict, call[0], in: (call.state.userInfo as? ScriptHost)?.view)))]
            },
            .tostring: { [.string($0[0].payload(Verdict.self)?.rawValue ?? "verdict")] },
        ])

    nonisolated(unsafe) static let judgement = HostClass("judged verdict", "A verdict with what it rests on.")
}

extension HostClass {
    /// A class that answers every name by a closure.
    convenience init(_ name: String, _ doc: String, unknownMember: @escaping (HostCall) throws -> LuaValue?) {
        self.init(name, doc, methods: [], fields: [], events: [:], unknownMember: unknownMember, rows: nil)
    }
}
