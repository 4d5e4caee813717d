import Workspace

extension ShellCommand {
    static let undo = ShellCommand("undo", .nothing, Message(zh: "撤回假设里的上一步", en: "takes the last edit of the trial back")) { _, dialogue in
        guard let change = try dialogue.prompt.undo() else {
            return dialogue.screen.say(Message(zh: "没有可以撤回的改动", en: "there is no edit to take back"))
        }
        dialogue.screen.show(change)
        dialogue.screen.say(Message(zh: "以上已撤回", en: "this was taken back"))
    }
}
