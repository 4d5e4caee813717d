import Workspace

extension ShellCommand {
    static let help = ShellCommand("help", .optional("WORD"), Message(zh: "命令一览，或一个词的说明", en: "the commands, or what a word means")) { word, dialogue in
        let named = known.filter { $0.name == word || ":\($0.name)" == word }
        switch (word.isEmpty, named.isEmpty) {
        case (true, _): dialogue.screen.show(Document([.tree(known.map(line)), .note(hint)]), as: .table, inFull: true)
        case (_, false): dialogue.screen.show(Document([.tree(named.map(line))]), as: .table)
        // What is no command is a word of the language.
        case (_, true): try dialogue.ask("help(\(quoted(word)))")
        }
    }

    private static func line(_ command: ShellCommand) -> Node {
        Node(Message(zh: command.usage, en: command.usage), command.summary)
    }

    private static func quoted(_ word: String) -> String {
        "\"\(word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    private static let hint = Message(
        zh: "其余的输入都是 Lua：members:where { status = \"full\" }:count()。_ 是上一个值，Tab 补全，help(members) 有说明，Ctrl-C 停下，Ctrl-D 离开。",
        en:
            "All else is Lua: members:where { status = \"full\" }:count(). _ is the last value, Tab completes, help(members) explains, Ctrl-C stops, Ctrl-D leaves."
    )
}
