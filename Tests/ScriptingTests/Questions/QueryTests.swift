import Ledger
import Scripting
import TestKit
import Testing

@Suite("Queries")
struct QueryTests {
    @Test(
        "where takes a value, a list, a period, a test, a function, a name",
        arguments: [
            Asked("#members", "4"),
            Asked("members:where { status = 'probationary' }:count()", "1"),
            Asked("members:where { status = '预备党员' }:count()", "1"),
            Asked("members:where { status = { 'full', 'probationary' } }:count()", "4"),
            Asked("members:where { unit = '二支部' }:count()", "1"),
            Asked("members:where { unit = units['二支部'] }:count()", "1"),
            Asked("members:where { ['所在支部'] = '二支部' }:count()", "1"),
            Asked("members:where { status = none_of { 'full' } }:count()", "1"),
            Asked("members:where { name = like '样本' }:first().name", "王样本"),
            Asked("members:where { joined = blank }:count()", "4"),
            Asked("members:where { joined = filled }:count()", "0"),
            Asked("activities:where { date = '2021' }:count()", "2"),
            Asked("activities:where { date = '2021Q1' }:count()", "1"),
            Asked("activities:where { date = '2021-03-05..2021-06-03' }:count()", "1"),
            Asked("activities:where { date = before '2021-06-04' }:count()", "1"),
            Asked("activities:where { date = after(day '2021-06-04') }:count()", "1"),
            Asked("activities:where { hours = at_least(4) }:count()", "1"),
            Asked("activities:where { hours = between('1.25', '2.5') }:count()", "2"),
            Asked("activities:where { hours = '2.5' }:count()", "1"),
            Asked("activities:where { type = 'forum' }:count()", "2"),
            Asked("activities:where { type = '论坛' }:count()", "2"),
            Asked("activities:where { type = 'lecture' }:count()", "1"),
            Asked("activities:where { counts_as = 'lecture' }:count()", "2"),
            Asked("activities:where { counts_as = { 'lecture', 'forum' } }:count()", "3"),
            Asked("participations:where { role = 'comment' }:count()", "3"),
            Asked("participations:where { role = { 'comment', '作报告' }, date = '2021' }:count()", "3"),
            Asked("participations:where { attendance = 'absent' }:count()", "1"),
            Asked("participations:where { topic = blank }:count()", "7"),
            Asked("activities:where { words = at_least(3000) }:first().title", "第一次论坛"),
            Asked("activities:where(function(a) return a.hours == 4 end):count()", "1"),
            Asked("leaves:where { class = '第118期' }:count()", "1"),
            Asked("members:where { status = 'full' }:where { unit = '一支部' }:count()", "3"),
        ])
    func conditions(question: Asked) throws {
        #expect(try question.asked() == question.answer)
    }

    @Test(
        "chains are asked in order, and leave what they begin with as it is",
        arguments: [
            Asked("activities:sort 'date':pluck 'title':list()", "第一讲 第一次论坛 第二次论坛"),
            Asked("activities:sort '-date':take(2):pluck 'title':list()", "第二次论坛 第一次论坛"),
            Asked("activities:sort 'hours':pluck 'title':list()", "第二次论坛 第一讲 第一次论坛"),
            Asked("activities:sort '活动日期':take(1):pluck 'title':list()", "第一讲"),
            Asked("activities:sort '-hours':first().title", "第一次论坛"),
            Asked("tostring(activities:where { type = 'lecture', date = '2020' }:first())", "nil"),
            Asked("#activities:take(0)", "0"),
            Asked("names(participations:pluck 'member':distinct())", "李示例 王样本 赵合成 钱虚构"),
            Asked("members:as_of '2019-12-31':where { unit = '一支部' }:count()", "2"),
            Asked("members:as_of '2020-01-01':where { unit = '一支部' }:count()", "3"),
            Asked("activities:any() and not activities:where { date = '1999' }:any()", "true"),
        ])
    func chains(question: Asked) throws {
        #expect(try question.asked() == question.answer)
    }

    @Test(
        "values are plucked, grouped and reckoned",
        arguments: [
            Asked("activities:pluck 'title':list()", "第一讲 第一次论坛 第二次论坛"),
            Asked("#activities:pluck 'topic'", "0"),
            Asked("activities:pluck 'type':distinct():list()", "lecture forum"),
            Asked("activities:pluck 'type':has 'forum'", "true"),
            Asked("activities:pluck 'hours':has '2.5'", "false"),
            Asked("activities:pluck 'hours':has(decimal_of '2.5')", "true"),
            Asked("names(participations:where { date = '2021-03' }:pluck 'member')", "李示例 王样本"),
            Asked("names(activities:where { type = 'forum' }:pluck 'comment')", "王样本 赵合成 李示例"),
            Asked("leaves:pluck 'class.total_hours':list()", "80"),
            Asked("activities:group 'type'", "forum=2 lecture=1"),
            Asked("participations:group 'member'", "李示例=3 王样本=2 赵合成=1 钱虚构=1"),
            Asked("participations:group 'role'", "comment=3 lecturer=2 report=1"),
            Asked("activities:sum 'hours'", "7.75"),
            Asked("activities:where { date = '1999' }:sum 'hours'", "0"),
            Asked("activities:mean 'hours'", "31/12"),
            Asked("activities:where { type = 'forum' }:mean 'hours' == decimal_of '2.625'", "true"),
            Asked("groups['第一小组']:activities():mean 'hours'", "nil"),
            Asked("units['一支部']:activities():mean 'hours'", "3.25"),
            Asked("units['一支部']:activities():sum '学时'", "6.5"),
            Asked("members['王样本']:participations():mean 'activity.hours'", "3.25"),
            Asked("tostring(activities:where { date = '1999' }:mean 'hours')", "nil"),
            Asked("activities:any { type = 'forum' }", "true"),
            Asked("activities:any(function(a) return a.hours == 9 end)", "false"),
            Asked("activities:all { date = filled }", "true"),
            Asked("activities:all { type = 'forum' }", "false"),
            Asked("activities:all(function(a) return a.hours > 1 end)", "true"),
            Asked("activities:where { date = '1999' }:all { type = 'forum' }", "true"),
            Asked("activities:min 'date'", "2021-03-05"),
            Asked("activities:max 'hours'", "4"),
            Asked("tostring(activities:where { date = '1999' }:max 'hours')", "nil"),
        ])
    func values(question: Asked) throws {
        #expect(try question.asked() == question.answer)
    }

    @Test(
        "one by name, its relations, and Chinese names",
        arguments: [
            Asked("members['李示例'].name", "李示例"),
            Asked("members['李示例']['姓名']", "李示例"),
            Asked("members['李 示例'].unit.name", "一支部"),
            Asked("members['李示例'] == members['李示例']", "true"),
            Asked("members['李示例'] == members['王样本']", "false"),
            Asked("#members['李示例']:participations()", "3"),
            Asked("#members['李示例']:participations { role = 'lecturer', date = '2021' }", "1"),
            Asked("members['李示例']:activities { type = 'forum' }:pluck 'title':list()", "第一次论坛 第二次论坛"),
            Asked("members['李示例']:posts():first().post", "secretary"),
            Asked("members['李示例']:posts():as_of('2019-12-31'):count()", "0"), Asked("members['李示例']:posts():as_of('2020-01-01'):count()", "1"),
            Asked("posts:of(members['李示例'], '2019'):count()", "0"), Asked("posts:of(members['李示例'], '2021'):count()", "1"),
            Asked("names(units['一支部']:members())", "李示例 王样本 钱虚构"),
            Asked("#units['一支部']:activities()", "2"),
            Asked("names(groups['第一小组']:members())", "李示例"),
            Asked("#classes['第118期']:trainees()", "1"),
            Asked("#classes['第118期']:leaves()", "1"),
            Asked("#classes['第118期']:incidents()", "1"),
            Asked("#classes['第118期']:marks()", "1"),
            Asked("#classes['第118期']:sessions()", "1"),
            Asked("#trainees['孙仿真']:leaves { kind = 'sick' }", "1"),
            Asked("trainees['孙仿真'].class.name", "第118期"),
            Asked("activities['第一次论坛'].words", "3000"),
            Asked("activities['第一次论坛']['字数']", "3000"),
            Asked("#activities['第一次论坛'].comment", "2"),
            Asked("activities['第一讲']:participations():pluck 'activity':first() == activities['第一讲']", "true"),
            Asked("activities['2021-06-04'].title", "第一次论坛"),
            Asked("activities['2021-06-04 · 第一次论坛 · 论坛'].title", "第一次论坛"),
            Asked("leaves['孙仿真'].kind", "sick"),
            Asked("members['李示例']:hours_heard '2021'", "6.5"),
            Asked("members['李示例']:hours_heard()", "6.5"),
            Asked("members['李示例']:hours_heard '2022'", "0"),
        ])
    func records(question: Asked) throws {
        #expect(try question.asked() == question.answer)
    }

    @Test("every model can be asked for all its records and for each relation that it has")
    func relations() throws {
        let view = LedgerView(snapshot: Asked.ledger, vocabulary: Vocabulary(), asOf: day("2021-12-31"))
        for model in Catalogue.models {
            #expect(try Asked("#\(model.collection)", "").asked() == "\(view.table(model.name).count)")
            guard view.table(model.name).count > 0 else { continue }
            for other in Catalogue.models {
                guard let relation = view.relation(from: model.name, to: other.name) else { continue }
                let expected = view.related(0, by: relation).count
                #expect(try Asked("#\(model.collection):first():\(other.collection)()", "").asked() == "\(expected)", "\(model.name):\(other.collection)")
            }
        }
    }

    @Test(
        "rows hands over fields, stored ones and those that are worked out, and each walks over the records",
        arguments: [
            (#"for date, hours in activities:sort "date":rows("date", "hours") do say(date, hours) end"#, "2021-03-05 2.5, 2021-06-04 4, 2022-01-07 1.25"),
            (#"for name, unit in members:where { status = "full" }:rows("name", "unit") do say(name, unit) end"#, "李示例 一支部, 王样本 一支部, 钱虚构 一支部"),
            (#"for title in activities:sort "date":rows "活动名称" do say(title, "") end"#, "第一讲 , 第一次论坛 , 第二次论坛 "),
            (#"for day, type in participations:where { role = "report" }:rows("activity.date", "activity.type") do say(day, type) end"#, "2021-06-04 forum"),
            (#"for date, topic in activities:take(1):rows("date", "topic") do say(date, topic) end"#, "2021-03-05 nil"),
            (#"for name in members:where { name = "nobody" }:rows "name" do say(name, "") end"#, ""),
            (#"activities:sort "-date":each(function(a) say(a.title, a.hours) end)"#, "第二次论坛 1.25, 第一次论坛 4, 第一讲 2.5"),
        ])
    func walks(loop: String, expected: String) throws {
        let text = "local seen = {}\nlocal function say(a, b) seen[#seen + 1] = tostring(a) .. ' ' .. tostring(b) end\n" + loop
        #expect(try Asked("table.concat(seen, ', ')", "").asked(in: text) == expected)
    }

    @Test("a loop may stop early and begin anew")
    func loops() throws {
        let loop = """
            local q, seen = activities:sort "date", {}
            for a in q do if #seen == 1 then break end seen[#seen + 1] = a.title end
            for a in q do seen[#seen + 1] = a.title end
            """
        #expect(try Asked("seen", "").asked(in: loop) == "第一讲 第一讲 第一次论坛 第二次论坛")
    }
}
