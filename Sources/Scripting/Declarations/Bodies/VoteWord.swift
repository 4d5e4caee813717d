import Ledger
import LuaRuntime
import Rules

/// `vote { present = test, yes = test, of = "members" | "committee", yes_field }`.
enum VoteWord: BodyWord {
    static let spec = WordSpec(
        "vote", "Enough of those with a vote came, and enough of them agreed; on an activity or a ballot.", zh: "表决",
        zhDoc: "到会和赞成的人数各占应到人数的足够比例；用于活动或表决记录。",
        settings: [
            SettingSpec("present", .limit, "How many of those due must come.", zh: "到会", zhDoc: "到会人数占应到人数的界限。"),
            SettingSpec("yes", .limit, "How many of those due must agree.", zh: "赞成", zhDoc: "赞成人数占应到人数的界限。"),
            SettingSpec(
                "of", .text, "On an activity, members (by default) or committee: whose meeting it is.", zh: "应到范围",
                zhDoc: "用于活动：members 全体正式党员（缺省），committee 支委会委员。",
                choices: VoteBody.Voters.allCases.map(\.rawValue)),
            SettingSpec(
                "yes_field", .quantity, "On an activity, the field that holds the number of approvals.", zh: "赞成票字段", zhDoc: "用于活动：记录赞成票数的字段。"),
        ],
        outcomes: [
            .met("each part passes, as a fraction of those due; on a ballot opinions in writing agree", zh: "各部分占应到人数的比例都符合；表决记录中的书面意见算赞成"),
            .notMet("one does not; `missing` names it", zh: "有一部分不符合，missing 写明是哪一部分"),
            .undetermined("those due, present or agreeing are unknown, or nobody is due", zh: "应到、到会或赞成人数未知，或无人应到"),
        ],
        example: """
            check "more_than_half_agree" {
              "More than half of those due are there, and more than half of them agree.", zh = "赞成过半数", on = "ballot", level = "unit",
              vote { present = more_than "1/2", yes = more_than "1/2" },
              activity { "admission", "2021-03-05", title = "接收大会" },
              case "eleven of twenty; ten and one in writing; ten; nobody says whether somebody wrote; too few came" {
                ballot { "接收大会", "甲", due = 20, present = 11, yes = 11 }, ballot { "接收大会", "乙", due = 20, present = 11, yes = 10, written = 1 },
                ballot { "接收大会", "丙", due = 20, present = 11, yes = 10, written = 0 }, ballot { "接收大会", "丁", due = 20, present = 11, yes = 10 },
                ballot { "接收大会", "戊", due = 20, present = 10, yes = 10, written = 1 },
                expect { "甲", met }, expect { "乙", met, actual = 11 }, expect { "丙", not_met, actual = 10, target = 11, missing = { "yes" } },
                expect { "丁", undetermined, missing = { "written" } }, expect { "戊", not_met, missing = { "present" } },
              },
            }

            check "half_of_the_committee" {
              "Half of the committee or more is there.", zh = "支委到会半数", on = "activity", where = { type = "committee" }, level = "unit",
              vote { present = at_least "1/2", of = "committee" },
              member { "李示例", post = "secretary" }, member { "王样本", post = "organisation" }, member { "赵合成", post = "publicity" },
              case "two of three, one of three" {
                activity { "committee", "2021-03-05", present = { "李示例", "王样本" } }, activity { "committee", "2021-04-05", present = "李示例" },
                expect { "2021-03-05", met, target = 2 }, expect { "2021-04-05", not_met, actual = 1 },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        try checkSubject(context.model, reader)
        let of = try reader.text("of") ?? "members"
        guard let voters = VoteBody.Voters(rawValue: of) else {
            throw reader.unknownValue(of, of: "of", known: VoteBody.Voters.allCases.map(\.rawValue))
        }
        guard reader.has("present") || reader.has("yes") else {
            throw reader.error(
                "missing_limit", Message(zh: "vote 要有 present 或 yes", en: "vote needs present or yes"),
                hint: Message(zh: "例如 present = at_least \"1/2\"", en: "as present = at_least \"1/2\""))
        }
        return VoteBody(
            present: reader.has("present") ? try reader.limit(reader["present"], "present") : nil,
            yes: reader.has("yes") ? try reader.limit(reader["yes"], "yes") : nil, of: voters,
            yesField: try reader.text("yes_field").map { try binding.path($0, in: context.model, reader) })
    }

    private static func checkSubject(_ model: String, _ reader: Reader) throws {
        guard VoteBody.models.contains(model) else {
            throw reader.error(
                "unsuitable_subject", Message(zh: "vote 不能用于 \(model)", en: "vote cannot judge \(model.withArticle)"),
                hint: Message(zh: "on 可以是 \(VoteBody.models.joined(separator: "、"))", en: "on may be one of \(VoteBody.models.joined(separator: ", "))"))
        }
        // A ballot holds all its numbers itself.
        guard model == "ballot", let strange = ["of", "yes_field"].first(where: reader.has) else { return }
        throw reader.error(
            "half_ballot",
            Message(zh: "'\(strange)' 只用于活动：表决记录自带应到、到会和赞成人数", en: "'\(strange)' is for an activity: a ballot says itself who was due, present and for it"),
            at: reader.source.place(ofSetting: strange, from: reader.node.line), hint: Message(zh: "去掉 \(strange)", en: "leave out \(strange)"))
    }
}
