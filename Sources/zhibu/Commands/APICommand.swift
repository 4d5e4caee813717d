import ArgumentParser
import Workspace

struct APICommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "api", abstract: "给编辑器的 API 说明 / the API for editors")

    @Option(help: "lua")
    var format = "lua"

    @OptionGroup var options: Options

    func run() throws {
        guard format == "lua" else {
            throw Diagnostic(
                "unknown_format", .usage, Message(zh: "没有格式 '\(format)'", en: "there is no format '\(format)'"),
                hint: Message(zh: "可用：lua", en: "there is: lua"))
        }
        options.console().out(try options.pluginSet().stub())
    }
}
