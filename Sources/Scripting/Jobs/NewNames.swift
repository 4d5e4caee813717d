import Ledger

/// What the records that a job has just added are called, where their names are texts of their own: a job that adds a person and names him in the
/// next line would else put the whole ledger before the scripts anew, each time.
struct NewNames {
    /// By model, then by name.
    private var ids: [String: [String: [Int64]]] = [:]
    /// The models of which a record was changed or removed, so that names may be others.
    private var lost: Set<String> = []

    mutating func add(_ id: Int64, of model: String, _ values: [String: Value]) {
        guard let fields = Self.naming(model) else { return }
        let names = Set(fields.compactMap { if case .text(let text)? = values[$0] { NameReading.normalized(text) } else { nil } })
        for name in names { ids[model, default: [:]][name, default: []].append(id) }
    }

    mutating func lose(_ model: String) { lost.insert(model) }

    /// Empty where nobody is so called, or where it cannot be told.
    func ids(called name: String, of model: String) -> [Int64] {
        // A number and a whole title of several fields are other ways to call a record.
        guard !lost.contains(model), !name.hasPrefix("#"), !name.contains(" · ") else { return [] }
        return ids[model]?[NameReading.normalized(name)] ?? []
    }

    /// The fields that people call records of a model by; nil where one of them is no text of its own.
    private static func naming(_ model: String) -> [String]? {
        guard let spec = Catalogue.model(model) else { return nil }
        return spec.title.allSatisfy { spec.field($0).map { $0.isStored && $0.kind == .text } ?? false } ? spec.title : nil
    }
}
