import Workspace

extension ShellCommand {
    static let undo = ShellCommand("undo", .nothing, Message(zh: "撤回假设里的上一步", en: "takes the last edit of the trial back")) { _, conversation in
        guard let change = try conversation.prompt.undo() else {
            return conversation.screen.say(Message(zh: "没有可以撤回的改动", en: "there is no edit to take back"))
        }
        conversation.screen.show(change)
        conversation.screen.say(Message(zh: "以上已撤回", en: "this was taken back"))
    }
}
