/// Fills one column row by row. References come as ids and become rows when the snapshot is finished.
public final class ColumnBuilder {
    let kind: Column.Kind
    private let pool: StringPoolBuilder
    private var narrow: [Int32] = []
    private var wide: [Int64] = []
    private var listNumbers: [[Int64]: Int32] = [:]
    private var lists: [[Int64]] = []

    init(_ kind: Column.Kind, pool: StringPoolBuilder) {
        self.kind = kind
        self.pool = pool
    }

    // References are kept as ids, which need 64 bits, until the tables they point to are complete.
    private var isWideWhileBuilding: Bool {
        if case .reference = kind { true } else { kind.isWide }
    }

    public func appendNone() {
        if isWideWhileBuilding { wide.append(Column.none64) } else { narrow.append(Column.none32) }
    }

    /// An integer, the hundredths of a decimal, or the id of a record.
    public func append(number: Int64) { wide.append(number) }
    public func append(dayCode: Int32) { narrow.append(dayCode) }
    public func append(flag: Bool) { narrow.append(flag ? 1 : 0) }
    public func append(text: String) {
        if text.isEmpty { appendNone() } else { narrow.append(pool.intern(text)) }
    }
    /// Ids of records, or numbers of texts by `intern`.
    public func append(list items: [Int64]) {
        if items.isEmpty { return appendNone() }
        if let number = listNumbers[items] {
            narrow.append(number)
        } else {
            let number = Int32(lists.count)
            listNumbers[items] = number
            lists.append(items)
            narrow.append(number)
        }
    }
    public func append(words: [String]) { append(list: words.map { Int64(pool.intern($0)) }) }
    /// A text by its number.
    public func append(interned number: Int32) { narrow.append(number) }
    public func intern(_ text: String) -> Int32 { pool.intern(text) }

    private var count: Int { isWideWhileBuilding ? wide.count : narrow.count }

    /// Adds rows without a value, up to so many.
    func pad(to rows: Int) {
        while count < rows { appendNone() }
    }

    /// Any value of the column's kind; false where the kinds differ.
    @discardableResult
    public func append(_ value: Value) -> Bool {
        switch (value, kind) {
        case (.none, _): appendNone()
        case (.integer(let number), .integer): append(number: number)
        case (.decimal(let number), .decimal): append(number: number.raw)
        case (.day(let day), .day): append(dayCode: day.code)
        case (.flag(let flag), .flag): append(flag: flag)
        case (.text(let text), .text): append(text: text)
        case (.reference(let id), .reference): append(number: id)
        case (.list(let items), .list(let target)):
            if target == nil {
                append(words: items.map(\.description))
            } else {
                append(list: items.compactMap { if case .reference(let id) = $0 { id } else { nil } })
            }
        default: return false
        }
        return true
    }

    /// - Parameter rows: the row of each id of the model so named.
    func build(rows: (String) -> (Int64) -> Int32?) -> Column {
        switch kind {
        case .integer, .decimal: return Column(kind, wide: wide)
        case .day, .flag, .text: return Column(kind, narrow: narrow)
        case .reference(let model):
            let places = rows(model)
            return Column(kind, narrow: wide.map { $0 == Column.none64 ? Column.none32 : places($0) ?? Column.none32 })
        case .list(let target):
            let places = target.map(rows)
            let resolved = lists.map { items in items.compactMap { places == nil ? Int32($0) : places!($0) } }
            return Column(kind, narrow: narrow, lists: resolved)
        }
    }
}
