public import Ledger
import Rules
import Scripting
import Store

// What a conversation says of rules, and how it takes up plugins that were changed.
extension Prompt {
    /// The rules, each with how it stands in the year of the as-of day.
    public func checks() throws -> Document {
        let view = try conversation.view
        let request = RunRequest(asOf: view.asOf, period: .containing(view.asOf, kind: .year))
        let plugins = conversation.plugins
        let (outcome, catalogue) = try conversation.interruptible { (try plugins.check(view.snapshot, request), try plugins.catalogue()) }
        let found = Dictionary(grouping: outcome.findings) { $0.check }
        let headings = [
            Table.Heading("label", Message(zh: "规则", en: "rule"), isFlexible: true), Table.Heading("met", Message(zh: "达到", en: "met")),
            Table.Heading("not_met", Message(zh: "未达到", en: "not met")),
            Table.Heading("undetermined", Message(zh: "资料不足", en: "undetermined")), Table.Heading("check", Message(zh: "标识", en: "check")),
            Table.Heading("plugin", Message(zh: "插件", en: "plugin")),
        ]
        let rows = catalogue.plugins.flatMap(\.checks).map { check -> [Cell] in
            let findings = found[check] ?? []
            func count(_ verdict: Verdict, _ tone: Cell.Tone) -> Cell {
                let count = findings.count { $0.judgement.verdict == verdict }
                return count == 0 ? Cell(.none) : Cell(.integer(Int64(count)), tone: tone)
            }
            return [
                .word(check.doc, Message(zh: check.zh, en: check.doc)), count(.met, .plain), count(.notMet, .bad), count(.undetermined, .unsure),
                .text(check.id), .text(check.plugin.name),
            ]
        }
        return Document([
            .table(Table(headings, rows: rows)), .note(Message(zh: "\(request.period.label.zh)，截至 \(view.asOf)", en: "\(request.period), as of \(view.asOf)")),
        ])
    }

    /// The text of a declaration, with its file and line.
    public func source(_ name: String) throws -> Document { try conversation.source(name) }

    /// Reads the plugins and saved queries again; names that hold plain data or records stay.
    public func reload() throws -> PromptReload {
        guard mode == .reading else {
            throw Diagnostic(
                "trying", .usage, Message(zh: "假设还没有结束，不能重新读入插件", en: "plugins cannot be read again while something is being tried"), hint: Self.waysOut)
        }
        let workspace = try Workspace.open(at: workspace.folder)
        let ledger = try workspace.countedSnapshot()
        let (next, lost) = try conversation.continued(with: workspace.plugins, workspace.conversationStart(ledger.snapshot, asOf: asOf, isPersonal: isPersonal))
        let catalogue = try next.catalogue()
        with { state in
            (state.workspace, state.conversation, state.ledger) = (workspace, next, ledger)
            state.completer = nil
        }
        return PromptReload(plugins: catalogue.plugins.count(where: \.isUsable), problems: catalogue.diagnostics, lost: lost)
    }
}

extension Workspace {
    /// The ledger for somebody who is going to ask again, and what its file says of itself: equal where nothing was changed.
    func countedSnapshot() throws -> (snapshot: Snapshot, counter: Int64) {
        try withStore(.reading) { store in
            // The counter first: what is written in between is read again at the next entry.
            let counter = try store.changeCounter
            return (try store.loadSnapshot(ranks: NameRanks.byPinyin()), counter)
        }
    }

    func changeCounter() throws -> Int64 { try withStore(.reading) { try $0.changeCounter } }

    func conversationStart(_ snapshot: Snapshot, asOf: Day, isPersonal: Bool) -> ConversationStart {
        ConversationStart(snapshot, asOf: asOf, isPersonal: isPersonal, sources: sources, ranks: NameRanks.byPinyin())
    }
}
