import Workspace

extension ShellCommand {
    static let time = ShellCommand("time", .nothing, Message(zh: "显示或不显示用时和行数", en: "tells the time and the rows of answers, or no longer")) {
        _, dialogue in
        let screen = dialogue.screen
        screen.isTimed.toggle()
        screen.say(screen.isTimed ? Message(zh: "显示用时和行数", en: "time and rows are told") : Message(zh: "不显示用时和行数", en: "time and rows are not told"))
    }
}
