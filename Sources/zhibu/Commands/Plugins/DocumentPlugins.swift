import ArgumentParser
import Workspace

struct DocumentPlugins: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "doc", abstract: "每条规则一页 Markdown，中英文 / a page of Markdown a rule, in both languages")

    @Argument(help: "插件或声明；缺省为全部 / plugins or declarations; all where left out")
    var names: [String] = []

    @Option(name: .short, help: "写入的文件夹；缺省为标准输出 / the folder to write into; standard output where left out")
    var output: String?

    @OptionGroup var options: Options

    func run() throws {
        let shelf = try options.pluginShelf()
        let console = options.console()
        guard let output else {
            console.out(try shelf.pages(names).map(\.text).joined(separator: "\n"))
            return
        }
        let paths = try shelf.writePages(names, into: output)
        console.say(Message(zh: "✓ \(output)：\(paths.count) 页", en: "✓ \(output): pages written: \(paths.count)"))
    }
}
