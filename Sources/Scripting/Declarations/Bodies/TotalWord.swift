import Ledger
import LuaRuntime
import Rules

/// `total { measure, test }`.
enum TotalWord: BodyWord {
    static let spec = WordSpec(
        "total", "The sum of a measure passes.", zh: "合计", zhDoc: "一个指标在期间内的数值符合界限。",
        entries: [SettingSpec("measure", .quantity, "The measure, read on the subject.", zh: "指标", zhDoc: "对该对象定义的指标。", required: true), .test],
        outcomes: [
            .met("the sum passes", zh: "合计符合界限"),
            .notMet("the sum does not pass", zh: "合计不符合"),
            .undetermined("the known part does not decide and some records lack the amount", zh: "已知部分不足以判断，且有记录缺数值"),
            .undetermined("a lower limit can still be reached while the period runs", zh: "期间未完，下限仍可能达到", pending: true),
        ],
        example: """
            check "study_24_hours" {
              "Each member studies 24 hours a year.", zh = "每年二十四学时", on = "member", per = "year", level = "unit",
              total { "study_hours", at_least(24) },
              case "enough, too few, a sitting that does not say how long it was" {
                activity { "lecture", "2021-03-05", hours = 24, present = "李示例" }, activity { "lecture", "2021-03-06", hours = 4, present = { "王样本", "赵合成" } },
                activity { "lecture", "2021-03-07", present = "赵合成" },
                expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met, actual = 4 },
                expect { "赵合成", "2021", undetermined, missing = { "hours" } },
              },
              case "half the year is over" {
                as_of = "2021-06-30", activity { "lecture", "2021-03-05", hours = 4, present = "李示例" },
                expect { "李示例", "2021", undetermined, pending = "2021-12-31" },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let name = try reader.firstText(Message(zh: "一个指标", en: "a measure"))
        guard case .measure = try binding.quantity(name, on: context.model, reader) else {
            let known = binding.measures.filter { $0.value == context.model }.keys.sorted()
            throw reader.error(
                "not_measure", Message(zh: "'\(name)' 不是指标", en: "'\(name)' is no measure"), at: reader.source.place(ofWord: name, from: node.line),
                hint: .nearest(to: name, among: known))
        }
        return TotalBody(measure: name, limit: try reader.limitEntry())
    }
}
