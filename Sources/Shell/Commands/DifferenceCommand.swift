import Workspace

extension ShellCommand {
    static let difference = ShellCommand("difference", .nothing, Message(zh: "假设里改了什么", en: "what the trial has changed")) { _, conversation in
        let prompt = conversation.prompt
        conversation.screen.show(try conversation.hearing { try prompt.difference() })
    }
}
