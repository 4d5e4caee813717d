import Ledger
import LuaRuntime
import Rules

/// One line of what must come out: `expect { "李示例", "2021", not_met, missing = { "comment" } }`.
struct Expectation {
    let node: Node
    private(set) var subject: String?
    /// All texts of the line: what the records of a sheet hold.
    private(set) var texts: [String] = []
    private(set) var period: Period?
    private(set) var verdict: Verdict?

    /// - Parameter declaration: what it is expected of.
    init(_ node: Node, of declaration: Node, _ source: SourceText, plugin: PluginIdentity) throws {
        let reader = try Reader(node, source, CaseReading.expect, plugin: plugin)
        self.node = node
        let settings = ExpectedSettings(declaration, reader)
        for (index, entry) in node.settings.entries.enumerated() {
            if let verdict = entry.payload(Verdict.self) {
                if let first = self.verdict { throw Self.doubled(.verdict, first.rawValue, verdict.rawValue, reader) }
                self.verdict = verdict
            } else if let period = settings.hasPeriod ? Self.period(entry) : nil {
                if let first = self.period { throw Self.doubled(.period, first.description, period.description, reader) }
                self.period = period
            } else if let text = entry.string {
                if Verdict(rawValue: text) != nil {
                    throw reader.error(
                        "quoted_verdict", Message(zh: "结论 \"\(text)\" 不加引号", en: "the verdict \"\(text)\" takes no quotes"),
                        at: source.place(ofWord: text, from: node.line), hint: Message(zh: "写成 \(text)", en: "write \(text)"))
                }
                texts.append(text)
                if texts.count > settings.subjects { throw Self.tooManySubjects(texts, declaration.word, reader) }
            } else {
                let error = NotationError.badEntry(word: "expect", position: index + 1, type: entry.typeName)
                throw reader.error("bad_entry", error.message, hint: error.hint)
            }
        }
        subject = texts.first
        try settings.check(verdict: verdict)
    }

    private static func period(_ entry: LuaValue) -> Period? {
        entry.payload(Period.self) ?? entry.string.flatMap { Day($0)?.precision == .day ? nil : Period($0) }
    }

    private enum Part {
        case verdict, period, subject

        var label: Message {
            switch self {
            case .verdict: Message(zh: "结论", en: "verdicts")
            case .period: Message(zh: "期间", en: "periods")
            case .subject: Message(zh: "对象", en: "subjects")
            }
        }
    }

    /// The second would take the place of the first, which nobody would ask about.
    private static func doubled(_ part: Part, _ first: String, _ second: String, _ reader: Reader) -> Diagnostic {
        reader.error(
            "doubled_entry",
            Message(zh: "一行里有两个\(part.label.zh)：\(first)、\(second)", en: "one line has two \(part.label.en): \(first), \(second)"),
            at: reader.source.place(ofWord: second, from: reader.node.line),
            hint: Message(zh: "各写一个 expect { … }", en: "write an expect { … } for each"))
    }

    private static func tooManySubjects(_ subjects: [String], _ word: String, _ reader: Reader) -> Diagnostic {
        guard subjects.count == 1 else { return doubled(.subject, subjects[0], subjects[1], reader) }
        return reader.error(
            "no_subject", Message(zh: "\(word) 的期望不写对象和期间", en: "what a \(word) gives is of no subject and no period"),
            at: reader.source.place(ofWord: subjects[0], from: reader.node.line), hint: Message(zh: "去掉 \"\(subjects[0])\"", en: "leave \"\(subjects[0])\" out")
        )
    }

    var label: String { [subject, period?.description].compactMap { $0 }.joined(separator: " ") }

    /// The records that the subject's text calls: by name, by the name of the person that they are about, by their day; nil stands for whoever there is.
    func subjects(in view: LedgerView, model: String) throws -> [RowRef?] {
        guard let subject else {
            let rows = view.table(model).rows.map { RowRef(model: model, row: $0) }
            return rows.isEmpty ? [] : rows
        }
        let names = RecordNames(subject, in: view, model: model)
        return view.table(model).rows.filter(names.calls).map { RowRef(model: model, row: $0) }
    }

    func differences(from finding: Finding) -> [Difference] {
        let judgement = finding.judgement
        var found = Differences(node)
        if let verdict { found.compare("verdict", expected: verdict.rawValue, actual: judgement.verdict.rawValue) }
        found.amount("actual", judgement.actual)
        found.amount("target", judgement.target)
        found.words("missing", judgement.missing)
        found.words("found", judgement.found)
        found.day("pending", judgement.pending)
        found.verdict("forecast", judgement.forecast)
        found.flag("provisional", judgement.isProvisional)
        found.flag("excepted", finding.isExcepted)
        return found.list
    }

    func differences(from result: ScoreResult) -> [Difference] {
        var found = Differences(node)
        if let verdict { found.compare("verdict", expected: verdict.rawValue, actual: result.verdict.rawValue) }
        found.amount("points", .number(Fraction(result.points)))
        found.word("grade", result.grade?.name)
        found.word("reached", result.reached.map { "\($0)" })
        found.flag("vetoed", result.isVetoed)
        found.amount("beside", result.beside.map { .number(Fraction($0)) })
        found.words("missing", result.missing)
        return found.list
    }

    /// What comes out so many working days after the day that the line names.
    func differences(from calendar: WorkCalendar, _ reader: Reader) throws -> [Difference] {
        guard let day = subject.flatMap({ Day($0) }), day.precision == .day, let count = reader["plus"].integer else {
            throw reader.error(
                "bad_entry", Message(zh: "这里要写一个日期和 plus", en: "a day and plus are needed here"),
                hint: Message(
                    zh: "例如 expect { \"2026-09-30\", plus = 1, day = \"2026-10-08\" }", en: "as expect { \"2026-09-30\", plus = 1, day = \"2026-10-08\" }"))
        }
        let span = Span.workingDays(Int(clamping: count))
        var found = Differences(node)
        found.day("day", calendar.day(day, plus: span))
        found.flag("provisional", calendar.isProvisional(span, after: day))
        return found.list
    }

    func differences(from page: ReportPage) -> [Difference] {
        var found = Differences(node)
        found.lines("text", page.blocks.flatMap(\.lines))
        return found.list
    }

    func differences(from figure: Figure) -> [Difference] {
        var found = Differences(node)
        found.amount("value", figure.amount)
        found.words("missing", figure.missing)
        return found.list
    }
}
