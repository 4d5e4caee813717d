import Testing

@testable import Workspace

@Suite("The units and the line that run what is due")
struct TimerUnitTests {
    @Test(
        "a path is quoted as systemd reads it back",
        arguments: [
            ("/srv/li/台账", "\"/srv/li/台账\"", "\"/srv/li/台账\""), ("/a b", "\"/a b\"", "\"/a b\""), ("/100%", "\"/100%%\"", "\"/100%%\""),
            ("/a\"b", "\"/a\\\"b\"", "\"/a\\\"b\""), ("/a\\b", "\"/a\\\\b\"", "\"/a\\\\b\""), ("/$HOME", "\"/$HOME\"", "\"/$$HOME\""),
            ("/a\nb", "\"/a\\x0ab\"", "\"/a\\x0ab\""),
        ])
    func systemd(path: String, program: String, argument: String) {
        #expect(TimerUnits.quoted(path, isArgument: false) == program)
        #expect(TimerUnits.quoted(path, isArgument: true) == argument)
    }

    @Test("two workspaces of one name have timers of their own, and the name holds nothing but plain letters")
    func names() {
        #expect(TimerUnits.name("/a/office") != TimerUnits.name("/b/office"))
        #expect(TimerUnits.name("/a/my office%").hasPrefix("zhibu-myoffice-"))
        #expect(TimerUnits.name("/a/台账").wholeMatch(of: /zhibu-[0-9a-f]{8}/) != nil)
    }

    @Test("cron gets a line that the shell reads back; a line break is refused")
    func cron() throws {
        #expect(
            try CronLine.text(binary: "/opt/it's/zhibu", folder: "/a b/100%")
                == "0 7 * * * '/opt/it'\\''s/zhibu' run --due --quiet --workspace '/a b/100\\%'")
        #expect(throws: (any Error).self) { try CronLine.text(binary: "/zhibu", folder: "/a\nb") }
    }
}
