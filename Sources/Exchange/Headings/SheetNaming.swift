import Ledger

/// What the words around a table say: the sheet's name, the title rows, the file's name.
struct SheetNaming {
    /// In the order in which they are believed.
    let texts: [String]
    let vocabulary: Vocabulary

    init(sheet: String, titles: [String], file: String, vocabulary: Vocabulary) {
        let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
        texts = ([sheet] + titles + [stem]).map { HeadingText($0).shown }.filter { !$0.isEmpty }
        self.vocabulary = vocabulary
    }

    /// The subjects that the texts call, the most believed first.
    var subjects: [Subject] {
        var subjects: [Subject] = []
        for subject in texts.compactMap(subject(calledBy:)) where !subjects.contains(subject) { subjects.append(subject) }
        return subjects
    }

    /// The activity type that any of the texts names.
    var activityType: ActivityType? { texts.lazy.compactMap(activityType(in:)).first }

    /// The year that any of the texts names: 2021, 2021年学习论坛台账.
    var year: Int? { texts.lazy.compactMap(Self.year(in:)).first }

    private func subject(calledBy text: String) -> Subject? {
        let bare = Self.withoutEnding(text)
        let model = Catalogue.model(called: text) ?? Catalogue.model(called: bare) ?? Self.model(atEndOf: [text, bare])
        let type = activityType(in: text)
        if let model, model.name != "activity" {
            // A branch's sheet of lectures ends in the branch's name no more than it begins with it.
            if type == nil || model.name != "unit" { return Subject(model: model) }
        }
        if let type { return Subject(model: Activity.schema.spec, type: type) }
        return model.map { Subject(model: $0) }
    }

    private func activityType(in text: String) -> ActivityType? {
        var best: (length: Int, type: ActivityType)?
        for type in vocabulary.activityTypes {
            for label in [type.zh, type.id] + type.aliases where label.count >= 2 && text.contains(label) && label.count > best?.length ?? 0 {
                best = (label.count, type)
            }
        }
        return best?.type
    }

    private static func model(atEndOf texts: [String]) -> ModelSpec? {
        var best: (length: Int, model: ModelSpec)?
        for model in Catalogue.models {
            for label in [model.zh] + model.aliases where label.count >= 2 && label.count > best?.length ?? 0 {
                if texts.contains(where: { $0.hasSuffix(label) }) { best = (label.count, model) }
            }
        }
        return best?.model
    }

    private static let endings = ["登记台账", "台账", "登记表", "登记簿", "登记", "记录表", "一览表", "明细表", "明细", "汇总表", "情况表", "名册", "清单", "表"]

    private static func withoutEnding(_ text: String) -> String {
        endings.first { text.hasSuffix($0) && text.count > $0.count }.map { String(text.dropLast($0.count)) } ?? text
    }

    private static func year(in text: String) -> Int? {
        let characters = Array(text)
        var start = 0
        while start < characters.count {
            guard characters[start].isASCII, characters[start].isNumber else {
                start += 1
                continue
            }
            let run = characters[start...].prefix { $0.isASCII && $0.isNumber }
            if run.count == 4 || run.count == 8 || run.count == 6, let year = Int(String(run.prefix(4))), (1900...2199).contains(year) {
                return year
            }
            start = run.endIndex
        }
        return nil
    }
}
