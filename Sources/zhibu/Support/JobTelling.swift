import Workspace

/// What came of a job: its files, its warnings, what it changed.
struct JobTelling {
    let console: Console

    func tell(_ answer: JobAnswer, isDryRun: Bool) {
        for file in answer.files {
            let name = file.label
            console.say(isDryRun ? Message(zh: "将生成 \(name.zh)", en: "would make \(name.en)") : Message(zh: "已生成 \(name.zh)", en: "made \(name.en)"))
        }
        if answer.log.warnings > 0 {
            console.say(Message(zh: "\(answer.log.warnings) 条警告", en: "\(answer.log.warnings) warnings"))
        }
        EditReport(console: console).tell(answer.edit, isDryRun: isDryRun)
    }
}
