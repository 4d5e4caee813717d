import Ledger

/// A change that a job asks for and that cannot be: told with the line of the call.
struct StagingError: Error {
    let code: String
    let message: Message
    var hint: Message?
    var word: String?

    static func unknownField(_ name: String, _ model: ModelSpec, _ known: [String]) -> Self {
        Self(
            code: "unknown_field", message: Message(zh: "\(model.zh)没有字段 '\(name)'", en: "\(model.name) has no field '\(name)'"),
            hint: .nearest(to: name, among: known), word: name)
    }

    static func derived(_ field: FieldSpec, _ model: ModelSpec) -> Self {
        let history = if case .history(let other, _)? = field.derivation { other } else { "" }
        return Self(
            code: "derived_field", message: Message(zh: "'\(field.name)' 是推算出来的，不能直接写", en: "'\(field.name)' is worked out and cannot be written"),
            hint: history.isEmpty
                ? nil
                : Message(
                    zh: "写它的来处：ledger.\(Catalogue.model(history)!.collection):add { … }",
                    en: "write where it comes from: ledger.\(Catalogue.model(history)!.collection):add { … }"),
            word: field.name)
    }

    static func wrongValue(_ field: FieldSpec, _ shown: String) -> Self {
        Self(
            code: "wrong_value", message: Message(zh: "'\(field.name)' 不能是 \(shown)", en: "'\(field.name)' cannot be \(shown)"),
            hint: Message(zh: "要的是：\(field.kind.label.zh)", en: "it takes \(field.kind.label.en)"), word: field.name)
    }

    static func missing(_ fields: [FieldSpec], _ model: ModelSpec) -> Self {
        let (zh, en) = (fields.map(\.zh).joined(separator: "、"), fields.map(\.name).joined(separator: ", "))
        return Self(
            code: "missing_field", message: Message(zh: "新的\(model.zh)缺少：\(zh)", en: "the new \(model.name) lacks \(en)"),
            hint: Message(zh: "写上 \(fields[0].name) = …", en: "give \(fields[0].name) = …"), word: "add")
    }

    static func outOfRange(_ field: FieldSpec, _ number: Hundredths) -> Self {
        let bounds = "\(field.minimum?.description ?? "") .. \(field.maximum?.description ?? "")"
        return Self(
            code: "out_of_range",
            message: Message(zh: "'\(field.name)' 是 \(number)，不在 \(bounds) 里", en: "'\(field.name)' is \(number), which is not within \(bounds)"),
            word: field.name)
    }

    static func removed(_ model: String) -> Self {
        Self(
            code: "removed", message: Message(zh: "这条\(Catalogue.model(model)?.zh ?? model)已被这个任务删除", en: "this \(model) was removed by the job"),
            hint: Message(zh: "删除之后不要再用它", en: "do not use it after it is removed"))
    }

    static func notRecord(_ type: String, _ model: String) -> Self {
        Self(
            code: "not_record",
            message: Message(
                zh: "这里要一条\(Catalogue.model(model)?.zh ?? model)，不是\(TypeWord.message(type).zh)",
                en: "\(model.withArticle) is needed here, not \(TypeWord.message(type).en)"),
            hint: Message(
                zh: "例如 ledger.\(Catalogue.model(model)!.collection):update(记录, { … })",
                en: "as ledger.\(Catalogue.model(model)!.collection):update(record, { … })"))
    }

    static let over = Self(
        code: "job_over", message: Message(zh: "任务结束后不能再改台账", en: "the ledger cannot be changed when the job is over"),
        hint: Message(zh: "不要把 ledger 存到任务之外", en: "do not keep the ledger beyond the job"))

    static let tooMany = Self(
        code: "too_many_changes",
        message: Message(zh: "一个任务最多暂存 \(StagedLedger.limit) 项更改", en: "a job may stage \(StagedLedger.limit) changes at most"),
        hint: Message(zh: "分成几个部分：each = \"unit\"，或分几次运行", en: "make parts of it, each = \"unit\", or run it several times"))

    static func reading(_ collection: String, _ method: String) -> Self {
        Self(
            code: "unknown_name", message: Message(zh: "ledger.\(collection) 没有 '\(method)'", en: "ledger.\(collection) has no '\(method)'"),
            hint: Message(
                zh: "查询写 \(collection):\(method)；ledger.\(collection) 只有 add、update、remove",
                en: "ask with \(collection):\(method); ledger.\(collection) has add, update, remove"), word: method)
    }
}
