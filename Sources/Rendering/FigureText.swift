import Ledger

extension QuotedFigure {
    /// What the figure rests on, in one line: the measure, the period, how many records and which.
    var sourceLine: Message {
        let title = source.title
        let plugin = source.plugin.isEmpty ? "" : " · \(source.plugin)"
        let when = period.map(\.label)
        var zh = ["\(source.measure)（\(title.zh)）\(plugin)", when?.zh].compactMap { $0 }
        var en = [source.measure == title.en ? "\(source.measure)\(plugin)" : "\(source.measure) (\(title.en))\(plugin)", when?.en].compactMap { $0 }
        let resting = Self.records(evidence)
        zh.append(resting.zh)
        en.append(resting.en)
        if !blanks.isEmpty {
            let lacking = Self.records(blanks)
            let fields = missing.isEmpty ? Message(zh: "资料", en: "what is counted") : missing.listed
            zh.append("其中缺\(fields.zh)的 \(lacking.zh)")
            en.append("of these lacking \(fields.en): \(lacking.en)")
        }
        return Message(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
    }

    private static func records(_ records: [RecordID]) -> Message {
        let ranges = RecordRanges(records)
        guard ranges.count > 0 else { return Message(zh: "没有记录", en: "no records") }
        let label = ranges.label()
        return Message(
            zh: "\(ranges.count) 条记录：\(label.zh)", en: "\(ranges.count) record\(ranges.count == 1 ? "" : "s"): \(label.en)")
    }
}
