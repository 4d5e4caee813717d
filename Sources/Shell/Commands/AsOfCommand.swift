import Workspace

extension ShellCommand {
    static let asOf = ShellCommand("as_of", .optional("DAY"), Message(zh: "改以另一天为截至日期", en: "asks as of another day")) { day, conversation in
        let day = try conversation.prompt.asOf(day.isEmpty ? nil : day)
        conversation.screen.say(Message(zh: "截至 \(day)", en: "as of \(day)"))
    }
}
