public import Ledger

extension RuleFault {
    /// One sentence: what is wrong with the rule.
    public var message: Message {
        switch self {
        case .unknownParameter(let name):
            Message(zh: "所依条款没有参数 \(name)", en: "the cited clause has no parameter '\(name)'")
        case .wrongParameter(let name, let expected):
            Message(zh: "参数 \(name) 不是\(Self.chinese(expected))", en: "parameter '\(name)' is not \(expected.withArticle)")
        case .notNumeric(let test):
            Message(zh: "“\(test.label.zh)”不能用来比较数量", en: "'\(test.label.en)' cannot be asked of a number")
        case .notSpan(let test):
            Message(zh: "“\(test.label.zh)”不能用来比较时长", en: "'\(test.label.en)' cannot be asked of a length of time")
        case .notRate(let value):
            Message(zh: "分档表里的“\(value)”不是比率", en: "'\(value)' in the scale is no rate")
        case .unlistedValue(let value, let field):
            Message(zh: "\(field) 的值“\(value)”没有列在表中", en: "the value '\(value)' of \(field) is not listed in the table")
        case .unknownMeasure(let name):
            Message(zh: "没有名为 \(name) 的指标", en: "there is no measure '\(name)'")
        case .unknownField(let field, let model, let nearest):
            Message(
                zh: "\(model) 没有字段 \(field)\(nearest.map { "，是否想写 \($0)" } ?? "")",
                en: "\(model.withArticle) has no field '\(field)'\(nearest.map { "; did you mean '\($0)'?" } ?? "")")
        case .wrongSubject(let measure, let model, let subject):
            Message(
                zh: "指标 \(measure) 是对 \(model) 定义的，不能用于 \(subject)", en: "measure '\(measure)' is read on \(model.withArticle), not on \(subject.withArticle)")
        case .circularMeasures(let names):
            Message(
                zh: "指标互相引用成环：\(names.joined(separator: " → "))",
                en: "measures read each other in a circle: \(names.joined(separator: " → "))")
        case .circularRules(let names):
            Message(
                zh: "积分与规则互相依赖成环：\(names.joined(separator: " → "))",
                en: "scores and checks hang on each other in a circle: \(names.joined(separator: " → "))")
        case .unknownCheck(let name):
            Message(zh: "没有规则或积分 \(name)", en: "there is no check or score '\(name)'")
        case .notPoints(let value):
            Message(zh: "分档表里的“\(value)”不是分值", en: "'\(value)' in the scale is no number of points")
        case .unrelated(let what, let subject):
            Message(zh: "\(subject) 没有对应的 \(what) 记录", en: "\(subject.withArticle) has no \(what) records of its own")
        case .unsuitableSubject(let body, let model):
            Message(zh: "\(body) 不能用于 \(model)", en: "'\(body)' cannot judge \(model.withArticle)")
        case .overflow(let name):
            Message(zh: "\(name) 的数值过大，无法精确计算", en: "\(name) is too great to be reckoned exactly")
        }
    }

    /// What to do next.
    public var hint: Message {
        switch self {
        case .unknownParameter:
            Message(zh: "在条款的 params 中补上，或改用已有的参数名", en: "add it to the clause's params, or use one that is there")
        case .wrongParameter, .notNumeric:
            Message(zh: "写成 at_least(1)、at_most \"1/7\" 这样的界限", en: "write a limit, as at_least(1) or at_most \"1/7\"")
        case .notSpan:
            Message(zh: "写成 at_least(months(12)) 这样的界限", en: "write a limit of a span, as at_least(months(12))")
        case .notRate:
            Message(zh: "写成 \"0.5%\" 或 \"1/200\"", en: "write \"0.5%\" or \"1/200\"")
        case .unlistedValue:
            Message(zh: "在表中列出这个值，或用 where 排除它", en: "list the value, or leave it out with where")
        case .unknownField:
            Message(zh: "改用记录中有的字段", en: "use a field that the records have")
        case .unknownMeasure:
            Message(zh: "检查指标名的拼写，或启用声明它的插件", en: "check the spelling, or enable the plugin that declares it")
        case .wrongSubject, .unrelated, .unsuitableSubject:
            Message(zh: "改 on，或换一个统计对象", en: "change on, or count something else")
        case .circularMeasures:
            Message(zh: "让其中一个指标不再引用另一个", en: "let one of them do without the other")
        case .circularRules:
            Message(zh: "让规则不再读取依赖它的积分", en: "let the check do without the score that hangs on it")
        case .unknownCheck:
            Message(zh: "检查名称的拼写，或启用声明它的插件", en: "check the spelling, or enable the plugin that declares it")
        case .notPoints:
            Message(zh: "写成至多两位小数的数，如 2 或 \"0.5\"", en: "write a number of at most two places, as 2 or \"0.5\"")
        case .overflow:
            Message(zh: "检查记录中的数值是否录错", en: "look for a mistyped number in the records")
        }
    }

    private static func chinese(_ expected: String) -> String {
        switch expected {
        case "test": "界限"
        case "scale": "分档表"
        case "test of a number": "数量界限"
        case "test of a span": "时长界限"
        case "span": "时长"
        case "list": "列表"
        default: expected
        }
    }
}
