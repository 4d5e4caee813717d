import Workspace

extension ShellCommand {
    static let format = ShellCommand(
        "format", .choice(Format.allCases.map(\.rawValue)), Message(zh: "以什么形式显示", en: "in which form answers are shown")
    ) { name, dialogue in
        if let format = Format(rawValue: name) { dialogue.screen.format = format }
    }
}
