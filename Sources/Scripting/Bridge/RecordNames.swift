import Ledger

/// Records by what people call them: `#12` for the id, their whole title, their name, the name of the person that they are about, their day.
struct RecordNames {
    private let view: LedgerView
    private let model: String
    private let name: String
    private let plain: String
    private let day: Day?
    private let id: Int64?
    private let paths: [(path: FieldPath, isContext: Bool)]

    init(_ name: String, in view: LedgerView, model: String) {
        self.view = view
        self.model = model
        self.name = name
        plain = NameReading.normalized(name)
        day = Day(name)
        id = name.hasPrefix("#") ? Int64(name.dropFirst()) : nil
        // A class tells trainees of one name apart; it is no name of theirs.
        paths = (Catalogue.model(model)?.title ?? []).compactMap { field in
            (try? view.path(field, in: model)).map { ($0, field == "class" && model != "class") }
        }
    }

    func calls(_ row: Int32) -> Bool {
        if let id { return view.table(model).ids[Int(row)] == id }
        let isOne = paths.contains { path, isContext in
            if let target = view.target(path, row: row) { return !isContext && isTitle(view.title(target)) }
            switch view.value(path, row: row) {
            case .text(let text): return text == name || NameReading.normalized(text) == plain
            case .day(let date): return date == day
            default: return false
            }
        }
        return isOne || name.contains(" · ") && view.title(RowRef(model: model, row: row)) == name
    }

    private func isTitle(_ title: String) -> Bool { title == name || title.hasPrefix("\(name) · ") }
}
