import Ledger
import LuaRuntime
import Rules

/// Where the parts of a score are read: whom it asks about, the text, the names that are declared.
struct ScoreContext {
    /// The model of the subjects.
    let model: String
    let source: SourceText
    let plugin: PluginIdentity
    let binding: Binding
    let checks: [Check]
    let host: ScriptHost

    func reader(_ node: Node, _ spec: WordSpec) throws -> Reader { try Reader(node, source, spec, plugin: plugin) }

    /// The check that `not_met "id"` or `not_met "plugin.id"` names; nil where the value is no such thing.
    func check(_ value: LuaValue, _ reader: Reader) throws -> CheckIdentity? {
        guard let judgement = value.payload(Judgement.self) ?? value.payload(Verdict.self).map({ Judgement($0) }) else { return nil }
        guard judgement.verdict == .notMet, let name = judgement.note?.en else { throw notMiss(judgement.verdict, reader) }
        let called = checks.filter { $0.identity.id == name || $0.identity.qualified == name }
        // Its own plugin's wins, since that is what an author means.
        let own = called.filter { $0.identity.plugin == plugin }
        guard own.count == 1 || called.count <= 1 else { throw ambiguous(name, called.map(\.identity.qualified), reader) }
        guard let check = own.first ?? called.first else {
            let known = checks.map { name.contains(".") ? $0.identity.qualified : $0.identity.id }
            throw reader.error(
                "unknown_check", Message(zh: "没有规则 '\(name)'", en: "there is no check '\(name)'"), at: source.place(ofWord: name, from: reader.node.line),
                hint: .nearest(to: name, among: known))
        }
        let asked = check.scope.model
        guard asked == model || binding.view.relation(from: model, to: asked) != nil else {
            throw reader.error(
                "wrong_check",
                Message(zh: "规则 '\(name)' 判断的是 \(asked)，不属于 \(model)", en: "check '\(name)' judges \(asked.withArticle), which belongs to no \(model)"),
                at: source.place(ofWord: name, from: reader.node.line),
                hint: Message(zh: "换一条判断 \(model) 或其所属记录的规则", en: "take a check on \(model), or on records that belong to one"))
        }
        return check.identity
    }

    private func ambiguous(_ name: String, _ names: [String], _ reader: Reader) -> Diagnostic {
        reader.error(
            "ambiguous_check",
            Message(
                zh: "'\(name)' 是几条规则的标识：\(names.joined(separator: "、"))", en: "'\(name)' is the id of several checks: \(names.joined(separator: ", "))"),
            at: source.place(ofWord: name, from: reader.node.line),
            hint: Message(zh: "写全名，如 not_met \"\(names[0])\"", en: "write the whole name, as not_met \"\(names[0])\""))
    }

    private func notMiss(_ verdict: Verdict, _ reader: Reader) -> Diagnostic {
        reader.error(
            "wrong_verdict",
            verdict == .notMet
                ? Message(zh: "not_met 后面要写规则", en: "not_met takes a check here")
                : Message(zh: "\(verdict.rawValue) 不能计分，只有 not_met 可以", en: "\(verdict.rawValue) gives no points: only not_met does"),
            at: source.place(ofWord: verdict.rawValue, from: reader.node.line),
            hint: Message(zh: "写成 not_met \"members_meeting_quarterly\"", en: "write not_met \"members_meeting_quarterly\""))
    }
}
