import Workspace

extension ShellCommand {
    static let discard = ShellCommand("discard", .nothing, Message(zh: "放弃假设里的一切", en: "ends the trial without a trace")) { _, dialogue in
        let changes = try dialogue.prompt.discard()
        dialogue.screen.say(Message(zh: "已放弃 \(changes) 处改动，台账没有变", en: "\(changes) changes discarded; the ledger is as it was"))
    }
}
