import Workspace

extension ShellCommand {
    static let reload = ShellCommand("reload", .nothing, Message(zh: "重新读入插件和存下的问题", en: "reads the plugins and kept questions again")) { _, dialogue in
        let prompt = dialogue.prompt
        let outcome = try dialogue.hearing { try prompt.reload() }
        for problem in outcome.problems { dialogue.screen.tell(problem) }
        dialogue.screen.say(Message(zh: "读入 \(outcome.plugins) 个插件", en: "\(outcome.plugins) plugins read"))
        guard !outcome.lost.isEmpty else { return }
        dialogue.screen.say(
            Message(
                zh: "这些名称要重新赋值：\(outcome.lost.joined(separator: "、"))", en: "these names must be set again: \(outcome.lost.joined(separator: ", "))"))
    }
}
