import Workspace

extension ShellCommand {
    static let save = ShellCommand("save", .required("NAME"), Message(zh: "把上一句存为 queries/NAME.lua", en: "keeps the last question as queries/NAME.lua")) {
        name, dialogue in
        let file = try dialogue.prompt.save(name)
        dialogue.screen.say(Message(zh: "已存入 \(file)；再问：:load \(name)", en: "kept in \(file); ask it again by :load \(name)"))
    }
}
