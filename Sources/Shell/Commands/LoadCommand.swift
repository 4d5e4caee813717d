import Workspace

extension ShellCommand {
    static let load = ShellCommand("load", .required("NAME"), Message(zh: "再问存下的一句", en: "asks a kept question again")) { name, conversation in
        let prompt = conversation.prompt
        conversation.screen.show(try conversation.hearing { try prompt.load(name) })
    }
}
