import Ledger
import LuaRuntime
import Rules

/// `limit { number, test, of = number, needs, forecast }`.
enum LimitWord: BodyWord {
    static let spec = WordSpec(
        "limit", "A part of something stays within its allotment.", zh: "限额", zhDoc: "累计数不超过总数的一定比例。", entries: [.number, .test],
        settings: [
            SettingSpec("of", .quantity, "What it is a part of.", zh: "总数", zhDoc: "总数：数字字段、路径或指标。", required: true),
            SettingSpec("needs", .quantity, "The field that confirms that the register was kept.", zh: "登记确认", zhDoc: "确认登记完整的字段；未确认时只知下限。"),
            SettingSpec("forecast", .flag, "Whether the rate so far is followed to the end.", zh: "预测", zhDoc: "是否按目前进度推算到期末。"),
        ],
        outcomes: [
            .met("the part is within its allotment; while the period runs with `pending`", zh: "没有超过限额；期间未完时注明待定", pending: true),
            .notMet("it is passed, at once", zh: "已超过限额，立即算未达到"),
            .undetermined("the allotment or an amount is unknown, or `needs` is blank", zh: "总数或某个数值未知，或 needs 未填"),
        ],
        example: """
            check "leave_within_a_tenth" {
              "A trainee misses a tenth of the hours at most.", zh = "请假不超过十分之一", on = "trainee", per = "class", level = "unit",
              limit { "leave_hours", at_most "1/10", of = "class.total_hours", needs = "class.leaves_kept", forecast = true },
              case "just a tenth, half an hour more" {
                class { "第118期", "2021-03-01", ends = "2021-06-30", total_hours = 140, leaves_kept = true },
                leave { "李示例", "2021-03-08", hours = 14 }, leave { "王样本", "2021-03-08", hours = "14.5" },
                expect { "李示例", met, target = 14 }, expect { "王样本", not_met, actual = "14.5" },
              },
              case "half way through, at a rate that leads beyond" {
                as_of = "2021-04-30", class { "第118期", "2021-03-01", ends = "2021-06-30", total_hours = 140, leaves_kept = true },
                leave { "李示例", "2021-03-08", hours = 8 }, expect { "李示例", met, pending = "2021-06-30", forecast = not_met },
              },
              case "nobody says that every leave is there" {
                class { "第118期", "2021-03-01", ends = "2021-06-30", total_hours = 140 }, leave { "李示例", "2021-03-08", hours = 4 },
                expect { "李示例", undetermined, missing = { "class.leaves_kept" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let number = try binding.quantity(try reader.firstText(Message(zh: "一个指标或数字字段", en: "a measure or a number field")), on: context.model, reader)
        return LimitBody(
            number: number, limit: try reader.limitEntry(), of: try binding.quantity(try reader.text("of") ?? "", on: context.model, reader),
            needs: try reader.text("needs").map { try binding.path($0, in: context.model, reader) }, forecast: try reader.flag("forecast") ?? false)
    }
}
