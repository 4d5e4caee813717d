import Workspace

extension ShellCommand {
    static let reload = ShellCommand("reload", .nothing, Message(zh: "重新读入插件和存下的问题", en: "reads the plugins and kept questions again")) { _, conversation in
        let prompt = conversation.prompt
        let outcome = try conversation.hearing { try prompt.reload() }
        for problem in outcome.problems { conversation.screen.tell(problem) }
        conversation.screen.say(Message(zh: "读入 \(outcome.plugins) 个插件", en: "\(outcome.plugins) plugins read"))
        guard !outcome.lost.isEmpty else { return }
        conversation.screen.say(
            Message(
                zh: "这些名称要重新赋值：\(outcome.lost.joined(separator: "、"))", en: "these names must be set again: \(outcome.lost.joined(separator: ", "))"))
    }
}
