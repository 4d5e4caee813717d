/// Texts at the edges of the grammar, and whether they are Lua 5.4.
enum OddCases {
    static let good: [String] = [
        "", ";;;", "return", "return;", "return 1, 2;", "local a <const>, b <close> = 1, nil", "local function f(...) return ... end", "f{}", "f''", "f[[x]]",
        "a.b.c:d 'x' {1}(2)[3].e = 4", "local t = { 1, a = 2, [3] = 4; 5, }", "for i = 1, 2 do end", "for i = 1, 2, 3 do break end",
        "for a, b in c, d do goto out ::out:: end", "while a do repeat break until b end", "goto a; do local x end ::a::", "do goto a end local x ::a::",
        "do goto l; local a ::l:: ; end", "::a:: goto a", "local a = 0x.8p-3 + 0xA. + .5e+1 + 3. + 0xffffffffffffffffff", "local a = 3 .. 2",
        "a = 1//2 >> 3 ~ 4 & ~5",
        "a = - - -1 ^ -2", "a = not nil == true", "local s = '\\z   x\\x41\\65\\u{7FFFFFFF}\\\n'", "local s = [==[\n]]]=]]==]", "--[[ a\n]] b()",
        "--[==[ ]] ]==]", "-- end",
        "function a.b.c:d(...) return self, ... end", "local x <const> = 1; local function f() return x end", "a, b.c, d[1] = 1", "(f()).x = 1", "('x'):rep(2)",
        "return function() end", "if a then elseif b then else end", "local a; local a", "return ...", "for i = 1, 2 do i = 3 end",
        "a = {f = function() end, ...}", "f();(g)()",
    ]

    static let bad: [String] = [
        "end", "return 1 f()", "return return", "local a <x> = 1", "local a <close>, b <close>", "local x <const> = 1; x = 2",
        "local x <const> = 1; function f() x = 2 end", "local x <const> = 1; function x() end", "(a) = 1", "(f())", "f() = 1", "a", "a.b", "'x':rep(2)",
        "{}.x = 1", "1 = a",
        "break", "while a do function f() break end end", "goto a", "do ::a:: end goto a", "goto a; local x ::a:: f()", "::a:: ::a::", "::a:: do ::a:: end",
        "repeat goto a; local x ::a:: until x", "function f() return ... end", "a = 3..2", "a = 0x", "a = 1e", "a = 3x", "a = 0xp1", "a = 'x", "a = 'x\ny'",
        "a = '\\q'",
        "a = '\\300'", "a = '\\xZ1'", "a = '\\u{80000000}'", "a = '\\u41'", "a = [=x", "a = [[x", "--[[ x", "for a = 1 do end", "for a.b in c do end",
        "for 1 in c do end",
        "if a end", "function f(a, ..., b) end", "function f(...,) end", "f(", "f(1,)", "a = {,}", "a = { 1 2 }", "a ! b", "a = b ? c", "local a.b = 1",
        "local function a.b() end",
        "a = #", "a:b", "a:b.c()", "x = = 1", "::1::", "goto end", "return 1,", "local", "function () end", "a = b c = d )", "a = @",
        String(repeating: "(", count: 300) + "a" + String(repeating: ")", count: 300), "党员 = 1",
    ]
}
