import Workspace

extension ShellCommand {
    static let job = ShellCommand("job", .required("NAME"), Message(zh: "把假设里的改动写成任务 jobs/NAME.lua", en: "writes the edits of the trial as jobs/NAME.lua")) {
        name, dialogue in
        let file = try dialogue.prompt.keepAsJob(name)
        dialogue.screen.say(Message(zh: "已写入 \(file)；先演练：zhibu run \(file) --dry-run", en: "written to \(file); try it first: zhibu run \(file) --dry-run"))
    }
}
