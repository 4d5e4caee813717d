import Testing

@testable import LuaRuntime

@Suite("Records")
struct RecordTests {
    private func onSample(_ body: @escaping @Sendable (Bench, SampleLedger) throws -> Void) throws {
        try onBench { bench throws in
            let sample = SampleLedger(bench.state)
            try sample.define()
            try body(bench, sample)
        }
    }

    private static func read(_ bench: Bench, _ sample: SampleLedger, _ row: Int, _ text: String) throws -> [LuaValue] {
        try bench.state.withScope("test") {
            try bench.function("function(m) return \(text) end").call(.record(bench.state.record(sample.member, row: row)))
        }
    }

    @Test(
        "each kind of column reads as its value, and blanks as nil",
        arguments: [
            ("m.name, m['姓名'], m.unit.name, m.age, m.grade, m.active, m.full", 0, ["李示例", "李示例", "一支部", 30, 2, true, true] as [LuaValue]),
            ("m.name, m.unit.name, m.age, m.hours, m.grade, m.active, m.full", 1, ["王样本", "二支部", nil, 3, nil, false, false]),
            ("m.unit, m.hours, m.joined, m.active, m.full", 2, [nil, nil, nil, nil, nil]),
            ("m.hours.raw, m['学时'].raw, tostring(m.joined), m:row(), m.double_age", 0, [250, 250, "day 20210305", 0, 0]),
            (
                "m.unit == m.unit, m == m, ({ [m] = 1 })[m], rawequal(m.unit, m.unit), tostring(m), type(m)", 0,
                [true, true, 1, true, "member #1", "userdata"]
            ),
        ].map { Case(text: $0.0, row: $0.1, values: $0.2) })
    func columns(_ given: Case) throws {
        try onSample { bench, sample in
            let values = try Self.read(bench, sample, given.row, given.text)
            #expect(values == given.values)
        }
    }

    struct Case: @unchecked Sendable { let text: String, row: Int, values: [LuaValue] }

    @Test("a day is made once a state")
    func days() throws {
        try onSample { bench, sample in
            for row in [0, 1, 0] { _ = try Self.read(bench, sample, row, "m.joined == m.joined") }
            #expect(sample.days.value == 1)
        }
    }

    @Test(
        "an unknown field has its near miss, a write is refused, and nothing is forged",
        arguments: [
            "m.nmae", "m[1]", "m.x", "(function() m.name = 'x' end)()", "(function() m.other = 'x' end)()", "m.row({})", "m.row(print)",
            "m + 1", "#m",
            "rawset(m, 'name', 1)", "setmetatable(m, {})", "getmetatable(m).__index",
        ])
    func refused(_ text: String) throws {
        try onSample { bench, sample in
            #expect(throws: LuaError.self) { try Self.read(bench, sample, 0, text) }
            #expect { try Self.read(bench, sample, 0, "m.nmae") } throws: {
                (($0 as? LuaError)?.hostError as? LuaUnknownName)?.nearMiss == "name"
            }
        }
    }

    @Test("a record that is used after its scope says where it was handed out", arguments: ["kept.name", "kept:row()", "take(kept)"])
    func stale(_ text: String) throws {
        try onSample { bench, sample in
            try bench.environment.define(HostFunction("take", parameters: [HostParameter("x")]) { _ in [] })
            _ = try bench.state.withScope("check 'a' (test.lua:1)") {
                try bench.function("function(m) kept = m end").call(.record(bench.state.record(sample.member, row: 0)))
            }
            let error = try bench.state.withScope("check 'b'") { try bench.failure("return " + text) }
            #expect(error.hostError as? LuaStaleRecord == LuaStaleRecord(recordClass: "member", scope: "check 'a' (test.lua:1)"))
            #expect(error.location?.line == 1)
        }
    }

    @Test("a record of Swift does not outlive its scope either")
    func staleInSwift() throws {
        try onSample { bench, sample in
            let record = try bench.state.withScope("a") { try bench.state.record(sample.member, row: 0) }
            #expect { try bench.function("function() end").call(.record(record)) } throws: {
                ($0 as? LuaError)?.hostError is LuaStaleRecord
            }
            #expect(throws: LuaError.self) { try bench.state.record(sample.member, row: 3) }
        }
    }

    @Test("rows are walked over as records, or as their values")
    func rows() throws {
        try onSample { bench, sample in
            let names = try bench.function("function(rows) local s = '' for r in rows do s = s .. r.name end return s end")
            #expect(try names.call(.rows(LuaRows(sample.member, rows: [2, 0]))) == ["赵合成李示例"])
            let values = try bench.function("function(rows) local s = '' for n, a in rows do s = s .. n .. tostring(a) end return s end")
            #expect(try values.call(.rows(LuaRows(sample.member, rows: [0, 1, 2], columns: ["name", "age"]))) == ["李示例30王样本nil赵合成50"])
            #expect(throws: LuaError.self) { try values.call(.rows(LuaRows(sample.member, rows: [1], columns: ["age", "name"]))) }
            #expect(throws: LuaError.self) { try values.call(.rows(LuaRows(sample.member, rows: [1], columns: ["nmae"]))) }
            #expect(throws: LuaError.self) { try names.call(.rows(LuaRows(sample.member, rows: [7]))) }
            #expect(try names.call(.rows(LuaRows(sample.member, rows: []))) == [""])
        }
    }

    @Test("a query is walked over by itself, also within itself")
    func query() throws {
        try onSample { bench, sample in
            try bench.environment.define("all", .object(LuaObject(sample.query, [0, 1, 2] as [Int32])))
            #expect(try bench.run("local n = 0 for a in all do for b in all do n = n + 1 end end return n") == [9])
            #expect(throws: LuaError.self) { try bench.run("all(nil, 5)") }
        }
    }

    @Test("the columns' memory is freed with the state")
    func lifetime() throws {
        let freed = Counter()
        try onBench { bench throws in
            var sample: SampleLedger? = SampleLedger(bench.state, freed: freed)
            try sample?.define()
            sample = nil
            #expect(freed.value == 0)
            bench.state.close()
            #expect(freed.value == 1)
        }
    }

    @Test("many scopes leave no memory behind")
    func scopes() throws {
        try onSample { bench, sample in
            let function = try bench.function("function(m) return m.unit.name end")
            for _ in 0..<500 {
                _ = try bench.state.withScope("x") { try function.call(.record(bench.state.record(sample.member, row: 0))) }
            }
            bench.state.collectGarbage()
            let before = bench.state.usedMemory.now
            for _ in 0..<500 {
                _ = try bench.state.withScope("x") { try function.call(.record(bench.state.record(sample.member, row: 0))) }
            }
            bench.state.collectGarbage()
            #expect(bench.state.usedMemory.now <= before + 1024)
        }
    }
}
