import Ledger
import Testing

@Suite("Names as people write them")
struct NameReadingTests {
    @Test(
        "equal names become equal texts",
        arguments: [
            ("李　例", "李例"), ("李 示 例", "李示例"), (" 李示例 ", "李示例"), ("买买提•样本", "买买提·样本"), ("买买提・样本", "买买提·样本"), ("买买提．样本", "买买提·样本"),
            ("买买提 · 样本", "买买提·样本"),
            ("Anna   Sample", "Anna Sample"), ("Ａｎｎａ Sample", "Anna Sample"), ("王样本\u{200B}", "王样本"), ("J. Sample", "J. Sample"), ("", ""),
            ("李示例（大）", "李示例(大)"), ("安娜 Anna", "安娜Anna"),
        ])
    func normalized(text: String, name: String) {
        #expect(NameReading.normalized(text) == name)
    }

    @Test(
        "what stands in brackets is a remark",
        arguments: [
            ("李示例（列席）", "李示例", ["列席"]), ("李 例(请假)", "李例", ["请假"]), ("王样本（请假）（出差）", "王样本", ["请假", "出差"]), ("赵合成【列席】", "赵合成", ["列席"]),
            ("钱虚构（二支部(临时)）", "钱虚构", ["二支部(临时)"]),
            ("孙仿真（请假", "孙仿真", ["请假"]), ("李示例（）", "李示例", []), ("李示例", "李示例", []),
        ])
    func remarks(text: String, name: String, remarks: [String]) {
        #expect(NameReading.read(text) == NameReading(name: name, remarks: remarks))
    }

    @Test(
        "lists split where names end",
        arguments: [
            ("李示例、王样本，赵合成,钱虚构；孙仿真", ["李示例", "王样本", "赵合成", "钱虚构", "孙仿真"]), ("李示例/王样本\n赵合成", ["李示例", "王样本", "赵合成"]),
            ("李示例 王样本　赵合成", ["李示例", "王样本", "赵合成"]),
            ("李 例、王样本", ["李例", "王样本"]), ("李 例 王样本", ["李例", "王样本"]), ("王样本 李 例", ["王样本", "李例"]), ("李 例 王 样", ["李例", "王样"]),
            ("李 示 例", ["李示例"]), ("李 示例 王 样本", ["李示例", "王样本"]),
            ("欧阳 示例、王样本", ["欧阳示例", "王样本"]), ("欧阳 例 王样本", ["欧阳例", "王样本"]), ("Anna Sample、李示例", ["Anna Sample", "李示例"]),
            ("李示例 Anna Sample", ["李示例", "Anna Sample"]),
            ("李示例、、王样本、", ["李示例", "王样本"]), ("买买提·样本 王样本", ["买买提·样本", "王样本"]), ("李示例。", ["李示例"]), ("无", []), ("", []), ("/", []),
            ("李示例、李示例", ["李示例", "李示例"]),
        ])
    func lists(text: String, names: [String]) {
        let list = NameList.read(text)
        #expect(list.names.map(\.name) == names)
        #expect(list.total == nil && !list.isOpen)
    }

    @Test(
        "remarks stay with their name",
        arguments: [
            ("李示例（列席）、王样本", [NameReading(name: "李示例", remarks: ["列席"]), NameReading(name: "王样本")]),
            ("李示例（请假、出差）、王样本", [NameReading(name: "李示例", remarks: ["请假、出差"]), NameReading(name: "王样本")]),
            ("李示例 （列席） 王样本", [NameReading(name: "李示例", remarks: ["列席"]), NameReading(name: "王样本")]),
            ("Anna Sample (列席)", [NameReading(name: "Anna Sample", remarks: ["列席"])]),
        ])
    func listRemarks(text: String, names: [NameReading]) {
        #expect(NameList.read(text).names == names)
    }

    @Test(
        "a total behind the names is kept",
        arguments: [
            ("李示例、王样本等12人", 2, 12, true), ("李示例等", 1, nil, true), ("李示例等人", 1, nil, true), ("李示例、王样本等2名同志", 2, 2, false),
            ("李示例等十二人。", 1, 12, true), ("李示例 等３人", 1, 3, true),
            ("李示例等共12名党员", 1, 12, true), ("李示例", 1, nil, false),
        ] as [(String, Int, Int?, Bool)])
    func totals(text: String, count: Int, total: Int?, isOpen: Bool) {
        let list = NameList.read(text)
        #expect(list.names.count == count)
        #expect(list.names.first?.name == "李示例")
        #expect(list.total == total)
        #expect(list.isOpen == isOpen)
    }

    @Test(
        "full width becomes half width, Han signs stay",
        arguments: [("ＡＢｃ１２３（）；，", "ABc123();,"), ("　", " "), ("、。·《》", "、。·《》"), ("中文abc", "中文abc")])
    func halfwidth(text: String, plain: String) {
        #expect(TextReading.halfwidth(text) == plain)
    }
}
