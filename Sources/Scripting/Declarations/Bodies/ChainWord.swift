import Ledger
import LuaRuntime
import Rules

/// `chain { stage, …, within = span }`.
enum ChainWord: BodyWord {
    static let spec = WordSpec(
        "chain", "What followed from the record leads through these stages: activities, outputs, projects, results, adoptions, raises.", zh: "贯通",
        zhDoc: "从这条记录出发，能走到所列各环：活动、产出、课题、成果、举措、新议题。",
        entries: [
            SettingSpec(
                "stage …", .text, "activities, outputs, projects, results, adoptions, raises.", zh: "各环",
                zhDoc: "activities 活动、outputs 产出、projects 课题、results 成果、adoptions 举措、raises 新议题。", required: true)
        ], settings: [SettingSpec("within", .span, "How long it may take from the record's day.", zh: "时限", zhDoc: "从记录的日期起最多多久；或 rule.名称。")],
        outcomes: [
            .met("a path of records leads through all stages", zh: "有一条路径走完各环"),
            .notMet("`missing` is where the furthest path breaks", zh: "missing 是走得最远的路径断在哪一环"),
            .undetermined("there is still time", zh: "时限未到", pending: true),
        ],
        example: """
            check "topic_leads_to_a_measure" {
              "A topic is studied, something comes of it, and it is put to use within a year.", zh = "议题贯通", on = "topic", level = "unit",
              chain { "activities", "outputs", "adoptions", within = years(1) },
              case "whole, broken, in time" {
                as_of = "2021-12-31", topic { "甲问题", "2020-01-05" }, topic { "乙问题", "2020-01-05" }, topic { "丙问题", "2021-06-01" },
                activity { "seminar", "2020-03-05", title = "甲研讨" }, activity { "seminar", "2020-04-05", title = "乙研讨" },
                output { "report", "甲报告" }, adoption { "甲举措", output = "甲报告" },
                link { "甲问题", activity = "甲研讨", output = "甲报告" }, link { "乙问题", activity = "乙研讨" },
                expect { "甲问题", met, actual = 3 }, expect { "乙问题", not_met, missing = { "outputs" } },
                expect { "丙问题", undetermined, pending = "2022-06-01" },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        guard let start = ChainStage.stages(of: context.model).first else {
            let models = ChainStage.allCases.map(\.model).withoutRepeats()
            throw reader.error(
                "unsuitable_subject", Message(zh: "\(context.model) 不在链条上", en: "\(context.model.withArticle) is no stage of the chain"),
                hint: Message(zh: "on 可以是 \(models.joined(separator: "、"))", en: "on may be one of \(models.joined(separator: ", "))"))
        }
        let known = ChainStage.allCases.filter { $0 > start }
        let stages = try reader.texts(Message(zh: "要走到的各环", en: "the stages to come to"), example: "chain { \"activities\", \"outputs\" }").map { name in
            guard let stage = known.first(where: { $0.name == name }) else {
                throw reader.error(
                    "unknown_stage", Message(zh: "\(context.model) 之后没有 '\(name)' 这一环", en: "there is no stage '\(name)' behind \(context.model.withArticle)"),
                    at: reader.source.place(ofWord: name, from: node.line),
                    hint: .nearest(to: name, among: known.map(\.name)))
            }
            return stage
        }
        return ChainBody(stages.withoutRepeats().sorted(), within: try reader.span("within"))
    }
}
