import Workspace

extension ShellCommand {
    static let difference = ShellCommand("difference", .nothing, Message(zh: "假设里改了什么", en: "what the trial has changed")) { _, dialogue in
        let prompt = dialogue.prompt
        dialogue.screen.show(try dialogue.hearing { try prompt.difference() })
    }
}
