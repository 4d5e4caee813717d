import Ledger
import Rules

/// The page of tests, questions and collections: what conditions, cases and a `run` are written with.
enum QuestionsPage {
    static let name = "questions"

    static func page(_ catalogue: PluginCatalogue) -> ReferencePage {
        ReferencePage(
            name: name, section: .words, title: Message(zh: "问题、集合和界限", en: "Questions, collections and tests"),
            summary: Message(zh: "条件、例子和 run 里用的词。", en: "The words of conditions, of cases and of a `run`."),
            blocks: words(.tests, Message(zh: "界限、时长和日期", en: "Tests, spans and days")) + words(.constants, Message(zh: "常量和结论", en: "Constants and verdicts"))
                + words(.queries, Message(zh: "对集合提问", en: "Asking a collection"))
                + words(.jobs, Message(zh: "任务里的词", en: "In a job"))
                + words(.prompt, Message(zh: "在提示符和 eval 里", en: "At the prompt and in eval")) + collections + verdicts + roles(catalogue))
    }

    private static func words(_ group: PlainWord.Group, _ heading: Message) -> [ReferencePage.Block] {
        let rows = PlainWord.all.filter { $0.group == group }.map { word -> [ReferencePage.Cell] in [.name(word.call), .text(word.meaning)] }
        return [.heading(heading), .table(headings: [Message(zh: "写法", en: "written"), Message(zh: "含义", en: "meaning")], rows: rows)]
    }

    private static let collections: [ReferencePage.Block] = [
        .heading(Message(zh: "集合和例子里的行", en: "Collections, and rows of cases")),
        .paragraph(
            Message(
                zh: "集合用复数，例子里的行用单数。zhibu api 名称 列出字段。",
                en: "A collection is called by the plural, a row of a case by the singular. `zhibu api NAME` lists its fields.")),
        .table(
            headings: [
                Message(zh: "集合", en: "collection"), Message(zh: "一行", en: "a row"), Message(zh: "含义", en: "meaning"),
            ],
            rows: Catalogue.models.map { model in
                [
                    .name(model.collection), .name("\(model.name) { \(model.leading.joined(separator: ", ")) }"),
                    .text(Message(zh: "\(model.zh)。", en: model.doc)),
                ]
            }),
    ]

    private static let verdicts: [ReferencePage.Block] = [
        .heading(Message(zh: "结论的字段", en: "Fields of a verdict")),
        .paragraph(
            Message(
                zh: "verdicts 有 :where :of :sort :take :count :first :any :all :pluck :group :each，可用 # 和 for；它不是台账的集合，没有 :as_of 和 :rows。",
                en:
                    "`verdicts` has `:where :of :sort :take :count :first :any :all :pluck :group :each`, `#` and `for`; it is no collection of the ledger and has no `:as_of` and no `:rows`."
            )),
        .table(
            headings: [Message(zh: "字段", en: "field"), Message(zh: "名称", en: "label"), Message(zh: "含义", en: "meaning")],
            rows: VerdictField.allCases.map { [.name($0.rawValue), .plain($0.label.zh), .text($0.doc)] }),
    ]

    private static func roles(_ catalogue: PluginCatalogue) -> [ReferencePage.Block] {
        let rows = catalogue.vocabulary.roles.map { role -> [ReferencePage.Cell] in [.name(role.id), .plain(role.zh)] }
        return [
            .heading(Message(zh: "活动里的角色", en: "Roles in an activity")),
            .table(headings: [Message(zh: "角色", en: "role"), Message(zh: "名称", en: "label")], rows: rows),
        ]
    }
}
