import Ledger

/// Writes what a report says of one subject.
struct PageWriter {
    let evaluation: Evaluation
    let subject: RowRef
    let period: Period?
    var blocks: [Document.Block] = []
    private(set) var faults: [Evaluation.BrokenFigure] = []
    private var figures = 0
    /// Whether some figure rests on a record: where none does, zeros may only say that nothing was written down.
    private var restsOnRecords = false

    init(evaluation: Evaluation, subject: RowRef, period: Period?) {
        self.evaluation = evaluation
        self.subject = subject
        self.period = period
    }

    var view: LedgerView { evaluation.view }

    mutating func write(_ section: Report.Section) {
        blocks.append(.heading(section.title, level: 2))
        for part in section.parts {
            switch part {
            case .sentence(let template): blocks.append(.sentence(sentence(template)))
            case .list(let list): write(list)
            case .verdicts(let list): write(list)
            case .chart(let chart): write(chart)
            }
        }
    }

    /// `一支部2021年工作总结`.
    func title(of report: CheckIdentity) -> Message {
        let name = view.title(subject)
        let sentence = report.doc.hasSuffix(".") ? String(report.doc.dropLast()) : report.doc
        return Message(
            zh: "\(name)\(period?.label.zh ?? "")\(report.zh.isEmpty ? report.id : report.zh)",
            en: "\(sentence) · \(name)\(period.map { " · \($0.label.en)" } ?? "")")
    }

    /// What must be known to read the figures rightly.
    func notes(pending: Day?) -> [Message] {
        var notes: [Message] = []
        if pending != nil {
            notes.append(
                Message(zh: "期间尚未结束，数字截至\(view.asOf.label.zh)。", en: "The period still runs: the figures are those up to \(view.asOf)."))
        }
        if figures > 0, !restsOnRecords {
            notes.append(
                Message(
                    zh: "台账中没有这一期间的有关记录：以下的 0 只表示没有登记，不表示没有开展。",
                    en: "The ledger has no records of this period: a 0 says that nothing was written down, not that nothing was done."))
        }
        return notes
    }

    // MARK: Sentences

    private mutating func sentence(_ template: SentenceTemplate) -> Sentence {
        let quoted = Dictionary(uniqueKeysWithValues: template.measures.map { ($0, quote($0, in: period)) })
        func spans(_ parts: [SentenceTemplate.Part]) -> [Sentence.Span] {
            parts.map { part in
                switch part {
                case .text(let text): .text(text)
                case .measure(let name): .figure(quoted[name]!)
                }
            }
        }
        return Sentence(zh: spans(template.zh), en: spans(template.en))
    }

    mutating func quote(_ measure: String, in period: Period?) -> QuotedFigure {
        let source = source(measure)
        guard let figure = read(measure, of: subject, in: period) else {
            return QuotedFigure(source, .unknown, of: view.id(subject), in: period, missing: [Self.broken(source)])
        }
        figures += 1
        restsOnRecords = restsOnRecords || !figure.evidence.isEmpty || !figure.blanks.isEmpty || figure.value != .zero
        let speaker = Speaker(view: view, model: subject.model, provenance: { _ in nil })
        return QuotedFigure(
            source, figure.reading, of: view.id(subject), in: period, missing: figure.missing.map(speaker.name), evidence: figure.evidence,
            blanks: figure.blanks)
    }

    /// Nil where the measure broke; the fault is kept.
    private mutating func read(_ measure: String, of row: RowRef, in period: Period?) -> Figure? {
        do {
            return try evaluation.figure(measure, of: row, in: period)
        } catch {
            let fault = Evaluation.Fault(subject: view.id(row), title: view.title(row), period: period, error: error)
            if let identity = evaluation.measures[measure]?.identity { faults.append(.init(measure: identity, fault: fault)) }
            return nil
        }
    }

    func source(_ measure: String) -> QuotedFigure.Source {
        guard let declared = evaluation.measures[measure] else { return .init(measure, title: Message(zh: measure, en: measure)) }
        let plugin = declared.identity.plugin
        return .init(measure, title: declared.identity.label, unit: declared.unit, plugin: "\(plugin.name) \(plugin.version)")
    }

    private static func broken(_ source: QuotedFigure.Source) -> Message {
        Message(zh: "指标 \(source.measure) 出错", en: "measure \(source.measure) broke")
    }

    // MARK: Lists

    private mutating func write(_ list: Report.RecordList) {
        let found: Occurrences
        do {
            found = try view.occurrences(of: list.what, for: subject, in: period, where: list.conditions)
        } catch {
            // The binder refuses what does not belong to the subject.
            preconditionFailure("a list of what does not belong to its subject: \(error)")
        }
        if found.rows.isEmpty {
            blocks.append(.note(Message(zh: "没有登记。", en: "None on record.")))
        } else {
            blocks.append(.table(Table(list.columns.map(heading), rows: rows(found, list))))
        }
        guard !found.unsure.isEmpty else { return }
        let speaker = Speaker(view: view, model: found.model, provenance: { _ in nil })
        let lacking = found.missing.map(speaker.name).listed
        blocks.append(
            .note(
                Message(
                    zh: "另有 \(found.unsure.count) 条因缺\(lacking.zh)不能确定，没有列入。",
                    en: "\(found.unsure.count) more lack \(lacking.en) and are not listed.")))
    }

    /// In the order that the list asks for; by a measure as each row shows it.
    private mutating func rows(_ found: Occurrences, _ list: Report.RecordList) -> [[Cell]] {
        let references = found.rows.map { RowRef(model: found.model, row: $0) }
        guard let order = list.order else { return references.map { row($0, list.columns) } }
        var keyed: [([Cell], key: Value)] = []
        for reference in references {
            let cells = row(reference, list.columns)
            let key: Value =
                switch order.column {
                case .field(let path): view.value(path, row: reference.row)
                case .measure(let name): list.columns.firstIndex(of: order.column).map { cells[$0].value } ?? cell(name, of: reference).value
                }
            keyed.append((cells, key))
        }
        return ValueOrder.sorted(keyed, descending: order.isDescending, view.snapshot.pool)
    }

    private func heading(_ column: Report.RecordList.Column) -> Table.Heading {
        switch column {
        case .field(let path): Table.Heading(path.text, path.field?.label ?? view.vocabulary.label(ofRole: path.text), isFlexible: !path.kind.isNumber)
        case .measure(let name): Table.Heading(name, source(name).title)
        }
    }

    private mutating func row(_ reference: RowRef, _ columns: [Report.RecordList.Column]) -> [Cell] {
        var cells = columns.map { column in
            switch column {
            case .field(let path): view.cell(path, row: reference.row)
            case .measure(let name): cell(name, of: reference)
            }
        }
        if let first = cells.indices.first { cells[first].evidence = [view.id(reference)] }
        return cells
    }

    private mutating func cell(_ measure: String, of row: RowRef) -> Cell {
        guard let figure = read(measure, of: row, in: period) else { return Cell(.none, label: Self.broken(source(measure)), tone: .bad) }
        return figure.cell
    }
}

extension FieldKind {
    fileprivate var isNumber: Bool { self == .integer || self == .decimal }
}
