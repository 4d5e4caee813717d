import Workspace

extension ShellCommand {
    static let open = ShellCommand("open", .required("FILE"), Message(zh: "运行一个 Lua 文件", en: "runs a Lua file")) { path, conversation in
        let prompt = conversation.prompt
        conversation.screen.show(try conversation.hearing { try prompt.open(path) })
    }
}
