import Ledger

/// The records of a model by everything that `RecordNames` lets them be called: a job that names twenty thousand people asks this, not each record.
struct NameIndex {
    private let ids: [Int64]
    private let title: (Int32) -> String
    /// By texts without what writing does to names, by titles of what they are about and by days.
    private var texts: [String: [Int32]] = [:]
    private var titles: [String: [Int32]] = [:]
    private var days: [Day: [Int32]] = [:]
    private var wholeTitles: [String: [Int32]] = [:]

    init(_ view: LedgerView, model: String) {
        ids = view.table(model).ids
        title = { view.title(RowRef(model: model, row: $0)) }
        let fields = Catalogue.model(model)?.title ?? []
        for field in fields {
            guard let path = try? view.path(field, in: model) else { continue }
            let isContext = field == "class" && model != "class"
            for row in view.table(model).rows {
                if let target = view.target(path, row: row) {
                    if !isContext { for beginning in Self.beginnings(of: view.title(target)) { titles[beginning, default: []].append(row) } }
                    continue
                }
                switch view.value(path, row: row) {
                case .text(let text):
                    titles[text, default: []].append(row)
                    texts[NameReading.normalized(text), default: []].append(row)
                case .day(let day): days[day, default: []].append(row)
                default: break
                }
            }
        }
        guard fields.count > 1 else { return }
        for row in view.table(model).rows { wholeTitles[title(row), default: []].append(row) }
    }

    /// The rows that are so called, ascending.
    func rows(called name: String) -> [Int32] {
        if name.hasPrefix("#"), let id = Int64(name.dropFirst()) { return ids.firstIndex(of: id).map { [Int32($0)] } ?? [] }
        var found = (titles[name] ?? []) + (texts[NameReading.normalized(name)] ?? [])
        if let day = Day(name) { found += days[day] ?? [] }
        if name.contains(" · ") { found += wholeTitles[name] ?? [] }
        return Set(found).sorted()
    }

    /// A title, and what of it stands before each of its dots.
    private static func beginnings(of title: String) -> [String] {
        let parts = title.split(separator: " · ", omittingEmptySubsequences: false)
        return (1...parts.count).map { parts.prefix($0).joined(separator: " · ") }
    }
}

/// Indexes of the ledger as it is now, each made when a name of its model is first looked up.
final class NameIndexes {
    private var view: LedgerView?
    private var indexes: [String: NameIndex] = [:]

    func index(of model: String, in view: LedgerView) -> NameIndex {
        if self.view !== view { (self.view, indexes) = (view, [:]) }
        if let known = indexes[model] { return known }
        let index = NameIndex(view, model: model)
        indexes[model] = index
        return index
    }
}
