import Workspace

extension ShellCommand {
    static let checks = ShellCommand("checks", .nothing, Message(zh: "有哪些规则，现在怎样", en: "the rules, and how they stand")) { _, dialogue in
        let prompt = dialogue.prompt
        dialogue.screen.show(try dialogue.hearing { try prompt.checks() })
    }
}
