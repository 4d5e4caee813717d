import LuaRuntime

/// Three plainly invented people and two units, as columns.
final class SampleLedger {
    final class Columns {
        let name: UnsafeMutablePointer<Int32> = .allocate(capacity: 3), unit: UnsafeMutablePointer<Int32> = .allocate(capacity: 3)
        let age: UnsafeMutablePointer<Int64> = .allocate(capacity: 3), hours: UnsafeMutablePointer<Int64> = .allocate(capacity: 3)
        let day: UnsafeMutablePointer<Int32> = .allocate(capacity: 3), grade: UnsafeMutablePointer<Int32> = .allocate(capacity: 3)
        let active: UnsafeMutablePointer<UInt8> = .allocate(capacity: 3), full: UnsafeMutablePointer<Int32> = .allocate(capacity: 3)
        let unitName: UnsafeMutablePointer<Int32> = .allocate(capacity: 2)
        let freed: Counter?

        init(_ freed: Counter?) {
            self.freed = freed
            name.initialize(from: [0, 1, 2], count: 3)
            unit.initialize(from: [0, 1, .min], count: 3)
            age.initialize(from: [30, .min, 50], count: 3)
            hours.initialize(from: [250, 300, .min], count: 3)
            day.initialize(from: [20_210_305, 20_210_305, .min], count: 3)
            grade.initialize(from: [2, .min, 1], count: 3)
            active.initialize(from: [1, 0, 255], count: 3)
            full.initialize(from: [1, 0, .min], count: 3)
            unitName.initialize(from: [3, 4], count: 2)
        }

        deinit {
            for pointer in [name, unit, day, grade, full, unitName] { pointer.deallocate() }
            for pointer in [age, hours] { pointer.deallocate() }
            active.deallocate()
            freed?.increment()
        }
    }

    let state: LuaState
    let member: RecordClass
    let unit: RecordClass
    let query: HostClass
    let days: Counter

    init(_ state: LuaState, freed: Counter? = nil) {
        self.state = state
        let columns = Columns(freed)
        let texts = RecordTexts(["李示例", "王样本", "赵合成", "一支部", "二支部"])
        days = Counter()
        let member = RecordClass(
            "member", rowCount: 3,
            columns: [
                RecordColumn("name", "姓名", values: .text(columns.name, texts)),
                RecordColumn("unit", values: .reference(columns.unit, to: "unit")),
                RecordColumn("age", values: .integer(columns.age)), RecordColumn("hours", "学时", values: .hundredths(columns.hours)),
                RecordColumn("joined", values: .day(columns.day)), RecordColumn("grade", values: .int32(columns.grade)),
                RecordColumn("active", values: .bool8(columns.active)), RecordColumn("full", values: .bool32(columns.full)),
            ], owner: columns, methods: [HostFunction("row") { call in [.int(call.receiver.record?.row ?? -1)] }],
            otherNames: ["double_age"],
            unknownField: { call in call[0] == "double_age" ? .integer((Int64(call.receiver.record?.row ?? 0)) * 2) : nil })
        self.member = member
        unit = RecordClass("unit", rowCount: 2, columns: [RecordColumn("name", values: .text(columns.unitName, texts))], owner: columns)
        query = HostClass("query", rows: { object in LuaRows(member, rows: object.payload(as: [Int32].self) ?? []) })
    }

    func define() throws(LuaError) {
        try state.define(member)
        try state.define(unit)
        let dayClass = HostClass("day", events: [.tostring: { [.string("day \($0[0].object?.payload ?? 0)")] }])
        let decimal = HostClass("decimal", fields: [HostField("raw") { .integer(try $0.payload(as: Int64.self)) }])
        try state.setDayFactory { [days] code in
            days.increment()
            return .object(LuaObject(dayClass, code))
        }
        try state.setDecimalFactory { .object(LuaObject(decimal, $0)) }
    }
}
