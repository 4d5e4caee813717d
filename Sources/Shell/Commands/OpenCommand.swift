import Workspace

extension ShellCommand {
    static let open = ShellCommand("open", .required("FILE"), Message(zh: "运行一个 Lua 文件", en: "runs a Lua file")) { path, dialogue in
        let prompt = dialogue.prompt
        dialogue.screen.show(try dialogue.hearing { try prompt.open(path) })
    }
}
