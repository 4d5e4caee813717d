import Ledger
import LuaRuntime
import Rules

/// `any_of { body … }`.
enum AnyOfWord: BodyWord {
    static let spec = WordSpec(
        "any_of", "One of these is met.", zh: "任一", zhDoc: "其中一个达到即可。", entries: [.bodies], holds: NodeWords.bodies,
        outcomes: [
            .met("one is met", zh: "有一个达到"),
            .notMet("none is met, and none may still be", zh: "没有一个达到，也没有待定的"),
            .undetermined("none is met, and one is undetermined", zh: "没有一个达到，但有一个资料不足"),
        ],
        example: """
            check "lecture_or_forum" {
              "A member lectures or reports once a year.", zh = "讲课或作报告", on = "member", per = "year", level = "unit",
              any_of { count { "lecture", at_least(1), role = "lecturer" }, count { "study_forum", at_least(1), role = "report" } },
              case "one of them, neither" {
                activity { "study_forum", "2021-03-05", report = "李示例", host = "王样本" },
                expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met },
              },
              case "the year runs" {
                as_of = "2021-06-30", activity { "study_forum", "2021-03-05", host = "李示例" }, expect { "李示例", "2021", undetermined, pending = "2021-12-31" },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody { try CompoundWord.body(.any, node, context, spec) }
}

/// `all_of { body … }`.
enum AllOfWord: BodyWord {
    static let spec = WordSpec(
        "all_of", "All of these are met.", zh: "全部", zhDoc: "全部达到才算达到。", entries: [.bodies], holds: NodeWords.bodies,
        outcomes: [
            .met("all are met", zh: "全部达到"),
            .notMet("one is not", zh: "有一个未达到"),
            .undetermined("none fails, and one is undetermined", zh: "没有未达到的，但有一个资料不足"),
        ],
        example: """
            check "committee_minutes_are_whole" {
              "The minutes of a committee say what was decided, and a chair of rank signs them.", zh = "会议记录齐全", on = "activity", where = { type = "committee" },
              level = "unit",
              all_of {
                required { "topic", "decision" },
                any_of { allowed { chair = { "secretary", "deputy_secretary" } }, allowed { recorder = { "secretary" } } },
              },
              member { "李示例", post = "secretary" }, member { "王样本" },
              case "both, no decision, nobody knows who took the chair" {
                activity { "committee", "2021-03-05", topic = "计划", decision = "通过", chair = "李示例" },
                activity { "committee", "2021-04-05", topic = "计划", chair = "李示例" },
                activity { "committee", "2021-05-05", topic = "计划", decision = "通过", recorder = "王样本" },
                expect { "2021-03-05", met }, expect { "2021-04-05", not_met, missing = { "decision" } },
                expect { "2021-05-05", undetermined, missing = { "chair" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody { try CompoundWord.body(.all, node, context, spec) }
}

private enum CompoundWord {
    static func body(_ kind: CompoundBody.Kind, _ node: Node, _ context: BodyContext, _ spec: WordSpec) throws -> CompoundBody {
        let reader = try context.reader(node, spec)
        let bodies = node.children(NodeWords.bodies)
        guard bodies.count > 1 else {
            throw reader.error(
                "too_few_bodies", Message(zh: "\(node.word) 里要有两个或更多判断", en: "\(node.word) takes two bodies or more"),
                hint: Message(zh: "例如 \(node.word) { count { … }, required { … } }", en: "as \(node.word) { count { … }, required { … } }"))
        }
        return CompoundBody(kind, try bodies.map { try BodyWords.read($0, context) })
    }
}
