import Scripting

extension Slip {
    /// Fields, methods and values that are not there.
    static let members: [Slip] = [
        .run(
            "an unknown field of a member", .unknownMember,
            body: "if member.¦nmae == \"李示例\" then return met end\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
        .run(
            "an unknown label", .unknownMember, body: "if member[¦\"姓民\"] then return met end\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
        .run(
            "an unknown field of a walked record", .unknownMember,
            body: "for sitting in member:activities { date = year } do\n  if sitting.¦hots:any() then return met end\nend\nreturn rule and not_met"),
        .run(
            "an unknown field of one by name", .unknownMember,
            body: "local other = members[\"王样本\"]\nif other.¦birht and year and rule then return met end\nreturn member.birth and met or not_met"),
        .run(
            "an unknown method of a query", .unknownMember,
            body: "local found = members:¦wher { status = \"full\" }\nreturn #found > 0 and member and year and rule and met or not_met"),
        .run("an unknown measure", .unknownMember, body: "return rule.least:passes(member:¦hear(year)) and met or not_met"),
        .run(
            "an unknown member of a day", .unknownMember,
            body: "if year.to.¦yaer > 2020 then return met end\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
        .run("an unknown parameter of the clause", .unknownMember, body: "return rule.¦lest:passes(member:heard(year)) and met or not_met"),
        .run(
            "an unknown member of a library", .unknownMember,
            body: "local words = table.¦conct({ tostring(member) })\nreturn rule.least:passes(#words + year.to.year) and met or not_met"),
        .run(
            "a dot in place of a colon", .unknownMember,
            body: "local took = member.¦participations { date = year }\nreturn rule.least:passes(#took) and met or not_met"),
        .run(
            "a colon in place of a dot", .unknownMember,
            body: "if member:¦joined() then return met end\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
        Slip(
            "a setting that is not declared", [.unknownMember],
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            setting "least" { "How old.", zh = "年龄", integer { default = 18 } }
            measure "missing_years" { "Years.", on = "member", unit = "年", run = function(member) return member.birth and settings.¦lest or settings.least end,
              case "none" { member { "李示例" }, expect { value = 18 } } }
            """),
        .run(
            "an unknown field of a filter", .unknownField,
            body: "local took = member:participations { ¦typ = \"lecture\", date = year }\nreturn rule.least:passes(#took) and met or not_met"),
        .run(
            "an unknown field to be added up", .unknownField,
            body: "local hours = member:participations { date = year }:sum ¦\"hour\"\nreturn rule.least:passes(hours) and met or not_met"),
        .run(
            "an unknown type of a filter", .unknownValue,
            body: "local took = member:participations { type = ¦\"lectur\", date = year }\nreturn rule.least:passes(#took) and met or not_met"),
        .run(
            "an unknown value of a filter", .unknownValue,
            body: "local full = members:where { status = { \"full\", ¦\"probation\" } }\nreturn #full > 0 and member and year and rule and met or not_met"),
        .run(
            "a value that a field never holds", .unknownValue,
            body: "if member.status == ¦\"ful\" then return met end\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
        .run(
            "a field of a filter's record", .unknownMember,
            body: "local old = members:where(function(one) return one.¦sexx == \"male\" end)\nreturn #old > 0 and member and year and rule and met or not_met"),
    ]
}
