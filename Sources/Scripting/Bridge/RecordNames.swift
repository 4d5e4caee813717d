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

    /// The one record that is so called.
    /// - Throws: `ScriptMisuse` where there is none, with the nearest, or more than one.
    static func row(_ name: String, of model: String, in view: LedgerView) throws -> RowRef {
        try row(name, of: model, in: view, among: view.table(model).rows.filter(RecordNames(name, in: view, model: model).calls))
    }

    /// - Parameter rows: those that are so called.
    static func row(_ name: String, of model: String, in view: LedgerView, among rows: [Int32]) throws -> RowRef {
        let collection = Catalogue.model(model)!.collection
        guard let row = rows.first else {
            let titles = view.table(model).rows.map { view.title(RowRef(model: model, row: $0)) }
            throw ScriptMisuse.noSuchRecord(name, collection: collection, nearest: NearMiss.nearest(to: name, among: titles))
        }
        guard rows.count == 1 else { throw ScriptMisuse.ambiguous(name, collection: collection, count: rows.count) }
        return RowRef(model: model, row: row)
    }

    private func isTitle(_ title: String) -> Bool { title == name || title.hasPrefix("\(name) · ") }
}
