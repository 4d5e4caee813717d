import ArgumentParser
import Workspace

struct APICommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "api", abstract: "给编辑器的 API 说明 / the API for editors")

    @Option(help: "lua")
    var format = "lua"

    @Option(name: .shortAndLong, help: "写入文件 / write a file")
    var output: String?

    @OptionGroup var options: Options

    func run() throws {
        guard format == "lua" else {
            throw Diagnostic(
                "unknown_format", .usage, Message(zh: "没有格式 '\(format)'", en: "there is no format '\(format)'"),
                hint: Message(zh: "可用：lua", en: "there is: lua"))
        }
        let stub = try options.pluginSet().stub()
        guard let output else { return options.console().out(stub) }
        try Workspace.writeText(stub, to: output)
        options.console().say(Message(zh: "已写入 \(output)", en: "wrote \(output)"))
    }
}
