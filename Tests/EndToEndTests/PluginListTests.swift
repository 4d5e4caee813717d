import Testing

@Suite("Every kind of declaration is listed and shown")
struct PluginListTests {
    static let kinds = [
        "check", "score", "measure", "report", "activity_type", "procedure", "regulation", "job", "calendar", "setting", "sheet",
    ]

    @Test("plugin list has a row a declaration, and plugin show the same", arguments: kinds)
    func kind(kind: String) throws {
        let tool = try Tool()
        _ = try tool.run("init", ".")
        let made = try tool.run("plugin", "new", kind, "our_own", "--zh", "本支部的")
        #expect(made.code == 0, "\(made.screen)")
        let listed = try tool.run("plugin", "list", "--format", "csv")
        let rows = listed.output.split(whereSeparator: \.isNewline).filter { $0.contains("our_own") }
        #expect(rows.contains { $0.contains(",\(kind),") && $0.contains("plugins/our_own.lua:") }, "\(rows)")
        let shown = try tool.run("plugin", "show", "our_own", "--format", "csv")
        #expect(shown.code == 0 && shown.output.contains("plugins/our_own.lua"), "\(shown.screen)")
    }
}
