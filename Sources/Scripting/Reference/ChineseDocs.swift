import Ledger
import LuaRuntime

/// What functions of the notation say in Chinese. Their English sentence stands with each function: the room that calls Lua knows no language of people.
enum ChineseDocs {
    static let words = [
        "at_least": "至少这么多。", "at_most": "至多这么多。", "more_than": "超过这么多。", "less_than": "不到这么多。", "exactly": "正好这么多。",
        "between": "从低到高，两端都算。", "before": "早于这一天。", "after": "晚于这一天。", "like": "包含这段文字；* 代表任意文字。", "none_of": "不是其中任何一个。",
        "days": "若干天，首日不计。", "working_days": "若干工作日。", "months": "若干月，保持月末。", "years": "若干年。", "day": "一个日期，可以只到月或年。",
        "decimal_of": "一个精确的数。", "scale": "从数量到值的分档表：{ { 上界, 值 } …, above | below = 值 }。",
        "every": "到期时间：every(\"month\", 5) 为每月五日；负数从期末倒数。", "entered": "手工登记的一项，附依据。",
        "where": "只要符合条件的：条件表，或对每条记录作答的函数。", "of": "属于某条记录的，可再限于一个期间。", "as_of": "改按另一天来问；有起止日期的，取当日有效的。",
        "sort": "按字段排序；字段前加 - 为倒序。", "take": "前若干条。", "distinct": "相同的只算一次。", "count": "有多少条。", "first": "第一条，没有则为 nil。", "any": "是否有；写了条件，则是否有符合的。",
        "all": "是否每条都符合条件；一条也没有时为 true。", "mean": "数字字段的平均数，只算已填的；都未填时为 nil。", "each": "依次用每条记录调用函数。",
        "rows": "依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。",
        "pluck": "一个字段的各个值，每条一个；引用则为记录。", "group": "字段的每个值各有多少条。", "bar": "字段的每个值各有多少条，画成条形；给出数字字段则求和。", "sum": "数字字段求和，未填的不计。", "min": "字段的最小值。",
        "max": "字段的最大值。",
        "import": "暂存 inbox/ 里的表带来的更改，与其余的一次写入；有退回的行则整份不读，除非 good_rows 为 true。", "info": "说一句话，同 print。",
        "warn": "说一句警告，另行计数。", "debug": "说一句细节，加 --verbose 才显示。",
        "progress": "显示长循环的进度：for member in progress(members) do，或 progress(已做, 共有)。",
        "query": "保存的查询（queries/ 里的文件）的答案。", "help": "一个词、一个值或一个函数是什么、怎么写；不带参数则说从哪里看起。",
        "cases": "一条声明的例子，或一个词的例子。", "source": "一条声明或一个函数的原文和位置。", "check": "一条记录的各项结论；先写标识则只看那一条规则。在假设里说明变了什么。",
        "explain": "为什么：记录未达到什么，指标的数从哪里来，一直到表格的行。",
    ]

    /// What parameters are called.
    static let parameters = [
        "bound": "界限值（数、日期或时长）", "low": "下限", "high": "上限", "day": "日期", "text": "文字", "values": "几个值", "count": "多少", "period": "周期", "number": "数",
        "steps": "各档", "conditions": "条件", "condition": "条件或函数", "record": "一条记录", "field": "字段", "fields": "字段", "argument": "内容", "function": "函数",
        "name": "名称", "row": "一行的内容", "value": "值", "action": "函数", "item": "名称", "owner": "记录", "within": "期间", "title": "名称",
    ]

    /// How they are called, where a call went wrong.
    static let calls: [String: Message] = [
        "at_least": example("at_least(1)"), "at_most": example("at_most(3)"), "more_than": example("more_than(1)"), "less_than": example("less_than(3)"),
        "exactly": example("exactly(2)"), "between": example("between(1, 3)"), "before": example("before(\"2021-07-01\")"),
        "after": example("after(\"2021-07-01\")"),
        "like": example("like(\"*党课*\")"), "none_of": example("none_of { \"a\", \"b\" }"), "days": example("days(5)"),
        "working_days": example("working_days(3)"),
        "months": example("months(6)"), "years": example("years(1)"), "day": example("day \"2021-03-05\""), "decimal_of": example("decimal_of \"20.5\""),
        "scale": example("scale { { 2, 1 }, above = 3 }"), "every": example("every(\"month\", 5)"),
        "where": Message(zh: "q:where { 字段 = 值 } 或 q:where(function(r) return … end)", en: "q:where { field = value } or q:where(function(r) return … end)"),
        "of": example("q:of(member, year)"), "sum": example("q:sum \"hours\""), "min": example("q:min \"date\""), "max": example("q:max \"date\""),
        "mean": example("q:mean \"hours\""), "group": example("q:group \"type\""), "pluck": example("q:pluck \"date\""), "sort": example("q:sort \"-date\""),
        "take": example("q:take(3)"), "distinct": example("q:distinct()"), "count": example("q:where { … }:count()"),
        "first": example("q:first()"), "each": example("q:each(function(r) … end)"),
        "any": Message(zh: "q:any { 字段 = 值 }", en: "q:any { field = value }"), "all": Message(zh: "q:all { 字段 = 值 }", en: "q:all { field = value }"),
        "as_of": example("q:as_of \"2021-06-30\""),
        "add": Message(zh: "ledger.entries:add { 字段 = 值 }", en: "ledger.entries:add { field = value }"),
        "update": Message(zh: "ledger.members:update(记录, { 字段 = 值 })", en: "ledger.members:update(record, { field = value })"),
        "remove": Message(zh: "ledger.entries:remove(记录)", en: "ledger.entries:remove(record)"),
    ]

    private static func example(_ text: String) -> Message { Message(zh: text, en: text) }
}

extension HostFunction {
    /// What it does, in both languages; where no Chinese is known, in English.
    var meaning: Message { Message(zh: ChineseDocs.words[name] ?? doc, en: doc) }
}
