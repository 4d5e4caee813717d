import Scripting

extension Slip {
    /// Names that nobody declares, needs or can reach any more.
    static let names: [Slip] = [
        .run("a misspelt local", .unknownGlobal, body: "local hours = member:heard(year)\nreturn rule.least:passes(¦hour) and met or not_met"),
        .run("a misspelt word", .unknownGlobal, body: "if rule.least:passes(member:heard(year)) then return ¦mett end\nreturn not_met"),
        .run(
            "a library that is not there", .unknownGlobal,
            body: "if ¦os.time() > 1 and year and rule.least then return member.sex == nil and met or not_met end\nreturn met"),
        .run(
            "a text without quotes", .unknownGlobal,
            body: "local found = member:participations { type = ¦lecture, date = year }\nreturn rule.least:passes(#found) and met or not_met"),
        .run("a global is set", .globalWrite, body: "¦heard = member:heard(year)\nreturn rule.least:passes(heard) and met or not_met"),
        .run("a word is set", .globalWrite, body: "¦met = rule.least:passes(member:heard(year))\nreturn not_met"),
        .run(
            "a local that nobody reads", .unusedLocal,
            body: "local ¦all, count = member:participations(), member:heard(year)\nreturn rule.least:passes(count) and met or not_met"),
        .run(
            "a local that is only set", .unusedLocal,
            body: "local ¦last = nil\nfor sitting in member:activities { date = year } do last = sitting end\nreturn rule.least and met"),
        .run(
            "a loop variable that nobody reads", .unusedLocal,
            body: "local n = 0\nfor ¦sitting in member:activities { date = year } do n = n + 1 end\nreturn rule.least:passes(n) and met or not_met"),
        Slip(
            "a parameter that nobody reads", [.unusedParameter],
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            local function born(member, ¦period) return member.birth and member.birth.year or 0 end
            measure "age" { "Years.", on = "member", unit = "岁", run = function(member, period, rule) return born(member) end,
              case "none" { member { "李示例" }, expect { value = 0 } } }
            """),
        .run(
            "a local that hides a word", .shadowedWord,
            body:
                "local ¦day = year.to\nif day > as_of() then return undetermined { pending = day } end\nreturn rule.least:passes(member:heard(year)) and met or not_met"
        ),
        .run(
            "a local that hides another", .shadowedLocal,
            body:
                "local n = 0\nfor _, ¦n in ipairs { member:heard(year) } do\n  if rule.least:passes(n) then return met end\nend\nreturn not_met { actual = n }"),
        Slip(
            "a word is hidden from the whole file", [.shadowedWord, .unusedLocal],
            "plugin { \"Rules.\", name = \"rules\", version = \"1.0.0\" }\nlocal ¦¦member = 1\n"),
        .run(
            "a silence of a code that is none", .unknownCode,
            body: "¦-- lint: ignore unused_locals\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
    ]
}
