import Collation

enum NameRanks {
    /// The order of names by their pinyin; none where the system has no such order: texts are then sorted as they stand.
    static func byPinyin() -> @Sendable ([String]) -> [Int32] {
        let collator = try? NameCollator(.pinyin)
        return { names in collator?.ranks(of: names) ?? [] }
    }
}
