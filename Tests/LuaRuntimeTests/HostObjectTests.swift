import Testing

@testable import LuaRuntime

private struct Money: Sendable { var cents: Int64 }

private func money() -> HostClass {
    final class Holder { var type: HostClass? }
    let holder = Holder()
    func made(_ cents: Int64) -> [LuaValue] { [.object(LuaObject(holder.type!, Money(cents: cents)))] }
    func cents(_ value: LuaValue) -> Int64 { value.object?.payload(as: Money.self)?.cents ?? (value.integer ?? 0) * 100 }
    let type = HostClass(
        "money", "An amount.",
        methods: [HostFunction("twice") { call in made(try call.payload(as: Money.self).cents * 2) }],
        fields: [HostField("cents", .integer) { call in .integer(try call.payload(as: Money.self).cents) }],
        events: [
            .add: { made(cents($0[0]) + cents($0[1])) }, .sub: { made(cents($0[0]) - cents($0[1])) }, .unm: { made(-cents($0[0])) },
            .eq: { [.boolean(cents($0[0]) == cents($0[1]))] }, .lt: { [.boolean(cents($0[0]) < cents($0[1]))] },
            .le: { [.boolean(cents($0[0]) <= cents($0[1]))] }, .concat: { [.string("\(cents($0[0]))|\(cents($0[1]))")] },
            .len: { _ in [3] }, .tostring: { [.string("¥\(cents($0[0]))")] }, .call: { [.int($0.arguments.count)] },
        ])
    holder.type = type
    return type
}

@Suite("Objects of the host")
struct HostObjectTests {
    private func onMoney(_ body: @escaping @Sendable (Bench) throws -> Void) throws {
        try onBench { bench throws in
            let type = money()
            try bench.environment.define("five", .object(LuaObject(type, Money(cents: 500))))
            try bench.environment.define("two", .object(LuaObject(type, Money(cents: 200))))
            try body(bench)
        }
    }

    @Test(
        "operators work from both sides",
        arguments: [
            ("(five + two).cents", 700 as LuaValue), ("(1 + five).cents", 600), ("(five - 1).cents", 400), ("(-five).cents", -500),
            ("five == two", false),
            ("two < five", true), ("two >= five", false), ("five .. two", "500|200"), ("#five", 3), ("tostring(five)", "¥500"),
            ("five(1, 2)", 2),
            ("five:twice().cents", 1000), ("five.cents", 500), ("five == five", true), ("({ [five] = 1 })[five]", 1),
            ("type(five)", "userdata"),
            ("string.format('%s', five)", "¥500"),
        ].map { Case(text: $0.0, value: $0.1) })
    func operators(_ given: Case) throws {
        try onMoney { bench throws in
            let results = try bench.run("return " + given.text)
            #expect(results == [given.value])
        }
    }

    struct Case: @unchecked Sendable { let text: String, value: LuaValue }

    @Test("an unknown member raises with the near miss")
    func unknownMember() throws {
        try onMoney { bench throws in
            let error = try #require(try bench.failure("return five.cnts").hostError as? LuaUnknownName)
            #expect((error.name, error.container, error.nearMiss) == ("cnts", "money", "cents"))
            #expect(error.known.contains("cents"))
        }
    }

    @Test("a method called with a dot says so", arguments: ["five.twice()", "five.twice(7)", "five.twice('x')"])
    func wrongReceiver(_ text: String) throws {
        try onMoney { bench throws in
            let error = try #require(try bench.failure(text).hostError as? LuaArgumentError)
            #expect(error.problem == .wrongReceiver && error.expected == "money")
        }
    }

    @Test(
        "objects cannot be forged or opened",
        arguments: [
            "getmetatable(five).__index = nil", "setmetatable(five, {})", "five.cents = 1", "rawset(five, 'cents', 1)",
            "rawget(five, 'cents')", "next(five)",
        ])
    func closed(_ text: String) throws {
        try onMoney { bench throws in _ = try bench.failure(text) }
    }

    @Test("one Swift object is one value of Lua, and is freed when nothing holds it")
    func lifetime() throws {
        let freed = Counter()
        try onBench { bench throws in
            final class Token {
                let counter: Counter
                init(_ counter: Counter) { self.counter = counter }
                deinit { counter.increment() }
            }
            let tokens = HostClass("token")
            let object = LuaObject(tokens, Token(freed))
            let same = try bench.function("function(a, b) return rawequal(a, b), ({ [a] = 1 })[b] end")
            #expect(try same.call(.object(object), .object(object)) == [true, 1])
            let made = HostFunction("token") { _ in [.object(LuaObject(tokens, Token(freed)))] }
            try bench.environment.define(made)
            try bench.run("for i = 1, 10 do local t = token() end")
            bench.state.collectGarbage()
            bench.state.collectGarbage()
            #expect(freed.value == 10)
        }
        #expect(freed.value == 11)
    }
}
