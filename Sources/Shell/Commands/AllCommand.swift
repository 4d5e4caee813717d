import Workspace

extension ShellCommand {
    static let all = ShellCommand("all", .nothing, Message(zh: "全部列出上一个结果", en: "the whole of the last answer")) { _, dialogue in
        try dialogue.screen.showAgain(inFull: true)
    }
}
