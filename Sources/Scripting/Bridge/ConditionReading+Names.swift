import Ledger
import LuaRuntime

/// Names that a person types: one that nothing bears is most often a slip, and would be answered by no rows. A rule is written for any ledger, and
/// may name what this one lacks.
extension ConditionReading {
    /// - Throws: `ConditionError` where no record of the model has the name.
    func requireNamed(_ name: String, _ model: String) throws {
        guard let spec = Catalogue.model(model) else { return }
        let names: [String] =
            spec.title.first.flatMap { field in
                guard let path = try? view.path(field, in: model) else { return nil }
                return view.table(model).rows.compactMap { if case .text(let text) = view.value(path, row: $0) { text } else { nil } }
            } ?? []
        guard !names.contains(name) else { return }
        throw ConditionError(
            code: "no_such_record", word: name, message: Message(zh: "没有\(spec.zh) '\(name)'", en: "there is no \(model) '\(name)'"),
            hint: hint(name, spec, names))
    }

    private func hint(_ name: String, _ spec: ModelSpec, _ names: [String]) -> Message? {
        if name.isEmpty { return Message(zh: "未填写写 blank", en: "for nothing write blank") }
        if (try? RecordNames.row(name, of: spec.name, in: view)) != nil {
            return Message(zh: "写成 \(spec.collection)[\"\(name)\"]", en: "write \(spec.collection)[\"\(name)\"]")
        }
        if let nearest = NearMiss.nearest(to: name, among: names) ?? names.first(where: { $0.hasPrefix(name) || name.hasPrefix($0) }) {
            return .nearest(nearest)
        }
        return Message(zh: "用 \(spec.collection) 列出全部", en: "\(spec.collection) lists them all")
    }

    /// A pattern where the whole text is compared.
    func refusePattern(_ text: String, _ name: String) throws {
        guard text.contains(where: { "*%＊".contains($0) }), view.snapshot.pool.number(of: text) == nil else { return }
        let pattern = String(text.map { "%＊".contains($0) ? "*" : $0 })
        throw ConditionError(
            code: "pattern", word: text, message: Message(zh: "没有一条的 '\(name)' 正是 \"\(text)\"", en: "no '\(name)' is just \"\(text)\""),
            hint: Message(zh: "部分相符写 \(name) = like \"\(pattern)\"", en: "for a part of it write \(name) = like \"\(pattern)\""))
    }
}
