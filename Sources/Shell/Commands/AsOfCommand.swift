import Workspace

extension ShellCommand {
    static let asOf = ShellCommand("as_of", .optional("DAY"), Message(zh: "改以另一天为截至日期", en: "asks as of another day")) { day, dialogue in
        let day = try dialogue.prompt.asOf(day.isEmpty ? nil : day)
        dialogue.screen.say(Message(zh: "截至 \(day)", en: "as of \(day)"))
    }
}
