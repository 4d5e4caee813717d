import Workspace

extension ShellCommand {
    static let whatIf = ShellCommand("whatif", .nothing, Message(zh: "假设：在一份草稿上改记录，不动台账", en: "what if: edits records in a scratch copy")) { _, dialogue in
        try dialogue.prompt.beginTrial()
        dialogue.screen.say(
            Message(
                zh: "假设开始：activities:add { … }、:update、:remove 只改草稿；check(x) 看结论，:undo 撤回一步，:discard 放弃，:job NAME 存为任务",
                en:
                    "what if: activities:add { … }, :update and :remove change a scratch copy only; check(x) shows verdicts, :undo takes a step back, :discard all, :job NAME keeps it as a job"
            ))
    }
}
