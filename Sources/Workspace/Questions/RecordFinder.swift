import Ledger

/// Finds the record that a person means: by `#id`, by name, by its title; a bare number is an id where there is one.
struct RecordFinder {
    private let view: LedgerView

    init(_ view: LedgerView) { self.view = view }

    /// - Throws: that there is none, with the nearest, or that there are several, with what tells them apart.
    func find(_ model: String, _ text: String) throws -> RecordID {
        let spec = Catalogue.model(model)!
        if let record = try numbered(model, text) { return record }
        let matches = rows(model, text)
        if matches.count == 1 { return view.id(matches[0]) }
        let titles = view.table(model).rows.map { view.title(RowRef(model: model, row: $0)) }
        if matches.isEmpty {
            throw Diagnostic(
                "no_such_record", .usage, Message(zh: "没有\(spec.zh) \"\(text)\"", en: "there is no \(spec.name) \"\(text)\""),
                hint: .nearest(to: text, among: titles, otherwise: Message(zh: "用 zhibu list \(spec.name) 查看", en: "zhibu list \(spec.name) shows them")))
        }
        let found = matches.map { "\(view.title($0)) (id \(view.id($0).id))" }
        throw Diagnostic(
            "ambiguous", .usage,
            Message(
                zh: "\(spec.zh) \"\(text)\" 有 \(matches.count) 个：\(found.joined(separator: "、"))",
                en: "there are \(matches.count) of \(spec.name) \"\(text)\": \(found.joined(separator: ", "))"),
            hint: Message(zh: "改用 id", en: "use the id"))
    }

    /// `#12` is never a name, so that a record which is called by a number can be told from the one that has it.
    private func numbered(_ model: String, _ text: String) throws -> RecordID? {
        let isMarked = text.hasPrefix("#")
        guard let id = Int64(isMarked ? String(text.dropFirst()) : text) else { return nil }
        if view.table(model).row(id: id) != nil { return RecordID(model: model, id: id) }
        guard isMarked else { return nil }
        let spec = Catalogue.model(model)!
        throw Diagnostic(
            "no_such_record", .usage, Message(zh: "没有编号为 \(id) 的\(spec.zh)", en: "there is no \(spec.name) with the id \(id)"),
            hint: Message(zh: "用 zhibu list \(spec.name) 查看", en: "zhibu list \(spec.name) shows them"))
    }

    /// Every record of any model that the text calls.
    func findAnywhere(_ text: String, among models: [String]) -> [RecordID] {
        models.flatMap { rows($0, text).map { view.id($0) } }
    }

    private func rows(_ model: String, _ text: String) -> [RowRef] {
        let spec = Catalogue.model(model)!
        let wanted = NameReading.normalized(text)
        return view.table(model).rows.map { RowRef(model: model, row: $0) }.filter { reference in
            if view.title(reference) == text { return true }
            guard let path = try? view.path(spec.title[0], in: model) else { return false }
            if case .text(let name) = view.value(path, row: reference.row) { return NameReading.normalized(name) == wanted }
            // A record of a person is called by the person: somebody's leave.
            if let target = view.target(path, row: reference.row) { return view.title(target) == text || view.title(target).hasPrefix("\(text) · ") }
            return view.value(path, row: reference.row).description == text
        }
    }
}
