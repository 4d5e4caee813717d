import Workspace

extension ShellCommand {
    static let quit = ShellCommand("quit", .nothing, Message(zh: "离开", en: "leaves")) { _, dialogue in
        dialogue.isOver = true
    }
}
