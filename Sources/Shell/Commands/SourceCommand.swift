import Workspace

extension ShellCommand {
    static let source = ShellCommand("source", .required("NAME"), Message(zh: "一条规则或指标的原文", en: "the text of a rule or a measure")) { name, dialogue in
        dialogue.screen.show(try dialogue.prompt.source(name))
    }
}
