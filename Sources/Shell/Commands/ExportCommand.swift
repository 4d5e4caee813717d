import Workspace

extension ShellCommand {
    static let export = ShellCommand(
        "export", .required("FILE.xlsx"), Message(zh: "把上一个结果写入文件：.xlsx、.csv、.json", en: "writes the last answer to a file: .xlsx, .csv, .json")
    ) { path, dialogue in
        let file = try dialogue.prompt.export(path, language: dialogue.screen.language)
        dialogue.screen.say(Message(zh: "已写入 \(file.path)，\(file.rows) 行", en: "\(file.rows) rows written to \(file.path)"))
    }
}
