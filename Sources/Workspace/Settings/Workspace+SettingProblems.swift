import Ledger
import Rules
import Scripting

extension Workspace {
    /// Settings that name a check, a score, a clause or a number which no plugin declares: told, and without effect.
    func settingProblems(_ catalogue: PluginCatalogue) -> [Diagnostic] {
        let (checks, scores) = (catalogue.plugins.flatMap(\.checks), catalogue.plugins.flatMap(\.scores))
        let rules =
            settings.scripts.checks.map { ($0.key, $0.value.location, Message(zh: "规则", en: "check"), checks) }
            + settings.scripts.scores.map { ($0.key, $0.value.location, Message(zh: "积分", en: "score"), scores) }
        let unknown = rules.filter { id, _, _, known in !known.contains { $0.qualified == id } }.map { id, place, kind, known in
            // An id alone may be that of several plugins: whose is meant must be said.
            let called = known.filter { $0.id == id }.map(\.qualified)
            guard called.isEmpty else { return unqualified(id, kind, called, at: place) }
            return withoutEffect(
                "unknown_\(kind.en)", Message(zh: "没有\(kind.zh) '\(id)'", en: "there is no \(kind.en) '\(id)'"), at: place,
                nearest: NearMiss.nearest(to: id, among: known.map(\.qualified)), list: "zhibu plugin list")
        }
        return (unknown + amendmentProblems(catalogue.ruleBook) + adoptionProblems(catalogue.ruleBook) + optionProblems(catalogue)).sorted {
            ($0.location?.line ?? 0) < ($1.location?.line ?? 0)
        }
    }

    private func amendmentProblems(_ book: RuleBook) -> [Diagnostic] {
        settings.scripts.amendments.flatMap { reference, amendments -> [Diagnostic] in
            let versions = book.versions(of: reference)
            guard !versions.isEmpty else { return amendments.prefix(1).map { unknownClause(reference.description, at: $0.location, book) } }
            let known = Set(versions.flatMap(\.parameters.keys))
            return amendments.filter { !known.contains($0.name) }.map { amendment in
                withoutEffect(
                    "unknown_parameter",
                    Message(zh: "条款 \(reference) 没有参数 '\(amendment.name)'", en: "clause \(reference) has no parameter '\(amendment.name)'"),
                    at: amendment.location, nearest: NearMiss.nearest(to: amendment.name, among: known), list: "zhibu report rules")
            }
        }
    }

    private func adoptionProblems(_ book: RuleBook) -> [Diagnostic] {
        settings.scripts.adoptions.compactMap { adoption in
            if let reference = ClauseReference(adoption.name) {
                let versions = book.versions(of: reference)
                if versions.isEmpty { return unknownClause(adoption.name, at: adoption.location, book) }
                if versions.contains(where: { $0.tightens != nil && $0.units != nil }) { return nil }
            } else {
                guard let regulation = book.regulations[adoption.name] else { return unknownClause(adoption.name, at: adoption.location, book) }
                if regulation.editions.flatMap(\.clauses).contains(where: { $0.tightens != nil && $0.units != nil }) { return nil }
            }
            return settings.problem(
                "nothing_to_adopt",
                Message(
                    zh: "'\(adoption.name)' 没有等待采用的条款（tightens 加 units），没有作用",
                    en: "'\(adoption.name)' has no clause that waits to be adopted (tightens with units): without effect"),
                at: adoption.location, hint: Message(zh: "没有 units 的条款对全部组织有效，删去这一项即可", en: "a clause without units holds for all: take the entry out"))
        }
    }

    private func unknownClause(_ name: String, at place: Location, _ book: RuleBook) -> Diagnostic {
        let known = book.clauses.map(\.description) + (name.contains("/") ? [] : book.regulations.keys.sorted())
        return withoutEffect(
            "unknown_clause", Message(zh: "没有条款 '\(name)'", en: "there is no clause '\(name)'"), at: place,
            nearest: NearMiss.nearest(to: name, among: known), list: "zhibu report rules")
    }

    private func unqualified(_ id: String, _ kind: Message, _ names: [String], at place: Location) -> Diagnostic {
        let listed = names.map { "\"\($0)\"" }
        return settings.problem(
            "unqualified_\(kind.en)",
            Message(
                zh: "'\(id)' 没有写是哪个插件的\(kind.zh)，这项设置没有作用", en: "'\(id)' does not say whose \(kind.en) it is: the setting has no effect"),
            at: place, hint: Message(zh: "写成 \(listed.joined(separator: " 或 "))", en: "write \(listed.joined(separator: " or "))"))
    }

    private func withoutEffect(_ code: String, _ message: Message, at place: Location, nearest: String?, list: String) -> Diagnostic {
        settings.problem(
            code, Message(zh: "\(message.zh)，这项设置没有作用", en: "\(message.en): the setting has no effect"), at: place,
            hint: nearest.map(Message.nearest)
                ?? Message(zh: "用 \(list) 查看有哪些", en: "\(list) shows what there is"))
    }
}
