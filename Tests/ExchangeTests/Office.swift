import Exchange
import Ledger
import Sheets

/// A small office, and sheets written as data.
enum Office {
    static let asOf = Day("2021-12-31")!

    static let vocabulary: Vocabulary = {
        var vocabulary = Vocabulary()
        let types = [
            ActivityType(
                "study_forum", "A session of the study forum.", zh: "学习论坛",
                roles: [Role("report", zh: "作报告"), Role("lecturer", zh: "讲党课"), Role("host", zh: "作主持"), Role("comment", zh: "作点评")],
                fields: [FieldSpec("theme", .text, "What it was about.", zh: "论题"), FieldSpec("words", .integer, "Length of the transcript.", zh: "字数").range(.zero)]),
            ActivityType("committee", "A meeting of the committee.", zh: "支委会", roles: [Role("chair", zh: "主持"), Role("recorder", zh: "记录")]),
            ActivityType("members_meeting", "The meeting of all members.", zh: "党员大会", aliases: ["支部党员大会"], roles: [Role("chair", zh: "主持"), Role("recorder", zh: "记录")]),
            ActivityType("group_meeting", "A meeting of a group.", zh: "党小组会", roles: [Role("chair", zh: "主持")], isPerGroup: true),
            ActivityType("theme_day", "The day with a theme.", zh: "主题党日"),
        ]
        for type in types { _ = vocabulary.add(type) }
        return vocabulary
    }()

    /// One branch with two groups; of 王样本 there are two, one in each group.
    static func ledger(_ more: (SnapshotBuilder) -> Void = { _ in }) -> Snapshot {
        let builder = SnapshotBuilder()
        var unit = PartyUnit()
        (unit.name, unit.kind) = ("进修部党支部", "branch")
        let branch = builder.append(unit)
        let groups = ["一组", "二组"].map { name -> Ref<PartyGroup> in
            var group = PartyGroup()
            (group.unit, group.name) = (branch, name)
            return builder.append(group)
        }
        for (name, group) in [("李示例", 0), ("王样本", 0), ("王样本", 1), ("赵合成", 1), ("钱虚构", 1), ("孙仿真", 0)] {
            var member = Member()
            (member.name, member.joined) = (name, Day("2010-07-01"))
            var membership = Membership()
            (membership.member, membership.unit, membership.group) = (builder.append(member), branch, groups[group])
            (membership.status, membership.from) = ("full", Day("2010-07-01"))
            builder.append(membership)
        }
        var trainingClass = TraineeClass()
        (trainingClass.name, trainingClass.title, trainingClass.starts) = ("第118期", "第118期组织员进修班", Day("2021-03-01"))
        let course = builder.append(trainingClass)
        for name in ["周样例", "吴示范"] {
            var trainee = Trainee()
            (trainee.trainingClass, trainee.name) = (course, name)
            builder.append(trainee)
        }
        more(builder)
        return builder.build()
    }

    static func importer(_ snapshot: Snapshot = ledger()) -> Importer {
        Importer(vocabulary: vocabulary, snapshot: snapshot, asOf: asOf)
    }

    /// Reads one sheet of texts, its rows numbered from 1.
    static func read(
        _ rows: [[String]], sheet: String = "Sheet1", file: String = "表.xlsx", as model: String? = nil, merged: [String] = [], into snapshot: Snapshot = ledger()
    ) -> ImportPlan {
        importer(snapshot).read(workbook([(sheet, rows, merged)]), fileName: file, as: model)
    }

    static func workbook(_ sheets: [(name: String, rows: [[String]], merged: [String])]) -> Workbook {
        Workbook(
            kind: .xlsx,
            sheets: sheets.map { name, rows, merged in
                var sheet = Sheet(name: name, rows: rows.enumerated().map { Row(number: $0 + 1, cells: $1.map(Sheets.Cell.textOrBlank)) })
                sheet.mergedRanges = merged.compactMap { CellRange($0) }
                return sheet
            })
    }
}

extension ImportPlan {
    /// As people read them: `第 2 行 …`.
    func refusalLines(_ language: Language = .chinese) -> [String] {
        refusals.map { refusal in
            let row = refusal.subject.provenance.map { language == .chinese ? "第 \($0.row) 行 " : "row \($0.row) " } ?? ""
            let hint = refusal.hint.map { " → " + $0.text(in: language) } ?? ""
            return row + refusal.message.text(in: language) + hint
        }
    }

    var codes: [String] { refusals.map(\.code) }

    func inserted(_ model: String) -> [[String: Value]] {
        changes.entries.compactMap { if case .insert(model, _, let values) = $0.change { values } else { nil } }
    }

    func updated(_ model: String) -> [[String: Value]] {
        changes.entries.compactMap { if case .update(model, _, let values) = $0.change { values } else { nil } }
    }
}
