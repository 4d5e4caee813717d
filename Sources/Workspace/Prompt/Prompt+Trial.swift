public import Ledger
import Scripting

// A trial: records are edited in a scratch copy of the ledger, to see what would come of it.
extension Prompt {
    /// Begins a scratch copy in which records are edited.
    public func beginTrial() throws {
        guard mode == .reading else {
            throw Diagnostic("already_trying", .usage, Message(zh: "已经在假设里了", en: "something is being tried already"), hint: Self.waysOut)
        }
        try conversation.beginTrial()
        with { $0.mode = .trying }
    }

    /// Takes the last entry back that edited something.
    /// - Returns: what it had changed; nil where there is nothing to take back.
    public func undo() throws -> Document? {
        try requireTrial()
        let undone = try conversation.undo()
        with { $0.completer = nil }
        return try undone.map { document($0, over: try conversation.view) }
    }

    /// Ends the trial without a trace.
    /// - Returns: how many changes went with it.
    public func discard() throws -> Int {
        try requireTrial()
        let count = try conversation.discard()
        with { state in
            state.mode = .reading
            state.completer = nil
        }
        return count
    }

    /// What the trial has changed.
    public func difference() throws -> Document {
        try requireTrial()
        let changes = try conversation.changes()
        guard !changes.isEmpty else { return Document([.paragraph(Message(zh: "还没有改动", en: "nothing has been changed yet"))]) }
        return document(changes, over: try conversation.base)
    }

    /// Writes `jobs/NAME.lua`, a job that makes the edits of the trial.
    /// - Returns: the file, as seen from the workspace.
    public func keepAsJob(_ name: String) throws -> String {
        try requireTrial()
        guard name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil else {
            throw Diagnostic(
                "bad_name", .usage,
                Message(zh: "任务的标识 \"\(name)\" 只能用小写字母、数字和下划线，以字母开头", en: "the id of a job may hold a-z, 0-9 and _ only, a letter first: \"\(name)\""),
                hint: Message(zh: "例如 :job add_december", en: "as :job add_december"))
        }
        guard try !conversation.changes().isEmpty else {
            throw Diagnostic("nothing_tried", .usage, Message(zh: "还没有改动，没有什么可写成任务", en: "nothing has been changed yet that a job could make"))
        }
        return try writeNew(try conversation.jobText(name), folder: "jobs", name: name)
    }

    private func requireTrial() throws {
        guard mode == .trying else {
            throw Diagnostic(
                "not_trying", .usage, Message(zh: "没有在假设里", en: "nothing is being tried"),
                hint: Message(zh: "先用 :whatif 进入假设", en: "begin with :whatif"))
        }
    }

    static let waysOut = Message(zh: ":discard 放弃改动，:job 名称 写成任务", en: ":discard lets it go, :job NAME makes a job of it")

    /// - Parameter view: the ledger before the changes, which knows also what they remove.
    private func document(_ changes: ChangeSet, over view: LedgerView) -> Document {
        let names = ChangeNames(changes, view, isPersonal: isPersonal)
        return Document([.table(Table(ChangeTable.headings, rows: ChangeTable(names: names).rows(changes)))])
    }
}
