import Workspace

extension ShellCommand {
    static let load = ShellCommand("load", .required("NAME"), Message(zh: "再问存下的一句", en: "asks a kept question again")) { name, dialogue in
        let prompt = dialogue.prompt
        dialogue.screen.show(try dialogue.hearing { try prompt.load(name) })
    }
}
