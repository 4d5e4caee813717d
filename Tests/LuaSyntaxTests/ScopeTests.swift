import LuaSyntax
import Testing

@Suite("Each name means one thing")
struct ScopeTests {
    /// Each variable as `name reads/writes`, with the place of the one that it hides.
    private func told(_ text: String) throws -> [String] {
        try SyntaxTree(text).scopes.variables.map { variable in
            "\(variable.name.text) \(variable.reads.count)/\(variable.writes.count)" + (variable.hides.map { " hides \($0)" } ?? "")
        }
    }

    @Test(
        "who is meant, and who is hidden",
        arguments: [
            ("local a = a; return a", ["a 1/0"]),
            ("local a; local a = a; return a", ["a 1/0", "a 1/0 hides 0"]),
            ("local function f() return f end", ["f 1/0"]),
            ("local f = function() return f end", ["f 0/0"]),
            ("for i = 1, 2 do print(i) end", ["i 1/0"]),
            ("for k, v in pairs(t) do v = k end", ["k 1/0", "v 0/1"]),
            ("repeat local done = f() until done", ["done 1/0"]),
            ("do local a end a = 1", ["a 0/0"]),
            ("function m:go(x) return self, x end", ["self 1/0", "x 1/0"]),
            ("local a; local function f(a) return function() a = 1 end end", ["a 0/0", "f 0/0", "a 0/1 hides 0"]),
            ("local t = {}; t.x = 1; t[1], t = t, nil", ["t 3/1"]),
        ])
    func variables(text: String, expected: [String]) throws {
        #expect(try told(text) == expected)
    }

    @Test("what no local is, is a global")
    func globals() throws {
        let scopes = try SyntaxTree("local a = b\nfunction c() d = a.e end").scopes
        #expect(scopes.globals.map { "\($0.name.text)\($0.isWrite ? " =" : "")" } == ["b", "c =", "d ="])
    }
}
