import Workspace

extension ShellCommand {
    static let checks = ShellCommand("checks", .nothing, Message(zh: "有哪些规则，现在怎样", en: "the rules, and how they stand")) { _, conversation in
        let prompt = conversation.prompt
        conversation.screen.show(try conversation.hearing { try prompt.checks() })
    }
}
