import Workspace

extension ShellCommand {
    static let source = ShellCommand("source", .required("NAME"), Message(zh: "一条规则或指标的原文", en: "the text of a rule or a measure")) { name, conversation in
        conversation.screen.show(try conversation.prompt.source(name))
    }
}
