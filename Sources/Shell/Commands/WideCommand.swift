import Workspace

extension ShellCommand {
    static let wide = ShellCommand("wide", .nothing, Message(zh: "表格不再按窗口折行，或恢复折行", en: "tables no longer fit the window, or do so again")) { _, dialogue in
        let screen = dialogue.screen
        screen.isWide.toggle()
        screen.say(screen.isWide ? Message(zh: "表格不折行", en: "tables are as wide as they are") : Message(zh: "表格按窗口折行", en: "tables fit the window"))
        if screen.hasAnswer { try screen.showAgain(inFull: false) }
    }
}
