import Collation
import Testing

@Suite("The order of names")
struct NameCollatorTests {
    private func sorted(_ names: [String], _ order: NameCollator.Order = .pinyin) throws -> [String] {
        try NameCollator(order).sorted(names)
    }

    @Test("pinyin order goes by sound, then tone, name by name")
    func pinyin() throws {
        let names = ["赵合成", "李示例", "孙仿真", "王样本", "钱虚构", "李二"]
        #expect(try sorted(names) == ["李二", "李示例", "钱虚构", "孙仿真", "王样本", "赵合成"])
    }

    @Test("stroke order goes by the number of strokes of the surname")
    func stroke() throws {
        // 丁 2, 万 3, 王 4, 孙 6, 李 7, 赵 9, 钱 10 strokes.
        let names = ["钱虚构", "赵合成", "李示例", "孙仿真", "王样本", "万一", "丁一"]
        #expect(try sorted(names, .stroke) == names.reversed())
    }

    @Test(
        "a surname with two readings stands where its bearers are called",
        arguments: [
            ("岑", "曾", "赠"), ("沙", "单", "尚"), ("夏", "解", "徐"), ("秦", "仇", "曲"), ("牛", "区", "潘"), ("翟", "查", "张"), ("高", "盖", "龚"),
            ("潘", "朴", "平"), ("饶", "任", "荣"), ("侯", "华", "黄"), ("俞", "乐", "张"), ("苗", "缪", "莫"), ("薛", "燕", "阎"), ("邵", "折", "沈"),
            ("徐", "应", "于"),
        ])
    func surnames(before: String, surname: String, after: String) throws {
        #expect(try sorted([after + "一", surname + "一", before + "一"]) == [before + "一", surname + "一", after + "一"])
    }

    @Test(
        "surnames of two characters have their own reading",
        arguments: [("于", "尉迟", "袁"), ("章", "长孙", "赵"), ("孟", "万俟", "牟"), ("邰", "澹台", "唐"), ("柴", "单于", "常")])
    func compound(before: String, surname: String, after: String) throws {
        #expect(try sorted([after + "一", surname + "一", before + "一"]) == [before + "一", surname + "一", after + "一"])
    }

    @Test("the readings hold for surnames only")
    func givenNames() throws {
        #expect(try sorted(["李单", "李大", "李善"]) == ["李大", "李单", "李善"])
    }

    @Test("two surnames of one sound stay apart, whatever the given names")
    func sameSound() throws {
        let names = ["谢一", "谢子", "解一", "解子"]
        #expect(try sorted(["解子", "谢子", "解一", "谢一"]) == names)
    }

    @Test("spaces and the dot of a minority name do not change its place")
    func ignored() throws {
        #expect(try sorted(["张　三", "张丙", "张四"]) == ["张丙", "张　三", "张四"])
        #expect(try sorted(["阿不都·热合曼", "阿不都热合甫", "阿不都赛买提"]) == ["阿不都热合甫", "阿不都·热合曼", "阿不都赛买提"])
    }

    @Test("equal strings share a rank, different ones never do")
    func ranks() throws {
        let ranks = try NameCollator().ranks(of: ["李示例", "王样本", "李示例", "李 示例", "", "Li"])
        #expect(ranks[0] == ranks[2])
        #expect(Set(ranks) == [0, 1, 2, 3, 4])
        #expect(ranks[4] == 0)
        #expect(try NameCollator().ranks(of: []).isEmpty)
    }

    @Test("rank does not depend on the order in which the names are given", arguments: NameCollator.Order.allCases)
    func stable(order: NameCollator.Order) throws {
        let names = ["曾一", "单二", "欧阳三", "区四", "阿依古丽", "Ånna", "anna", "Anna", "123", "１２３", "𠮷林", "\u{1F600}", "é", "e\u{301}"]
        let collator = try NameCollator(order)
        #expect(collator.sorted(names) == collator.sorted(names.reversed()))
        #expect(collator.ranks(of: names).count == names.count)
    }

    @Test("a very long text has a key too")
    func long() throws {
        let long = String(repeating: "长", count: 5000)
        #expect(try sorted([long + "乙", long + "甲", "丁"]) == ["丁", long + "甲", long + "乙"])
    }
}
