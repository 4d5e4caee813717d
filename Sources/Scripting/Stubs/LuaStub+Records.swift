import Ledger
import LuaRuntime
import Rules

extension LuaStub {
    /// A model's record: its fields, what belongs to it, the measures read on it.
    mutating func writeRecord(_ model: ModelSpec) {
        lines += ["--- \(model.doc) / \(model.zh)", "---@class zhibu.\(model.name)"]
        for field in model.fields { lines.append(self.field(field)) }
        if model.name == "activity" {
            for role in catalogue.vocabulary.roles { lines.append("---@field \(role.id) zhibu.members Who took this part. / \(role.zh)") }
            for field in activityFields { lines.append(self.field(field)) }
        }
        for name in catalogue.vocabulary.stepNames(of: model.name) { lines.append("---@field \(name) zhibu.day? The day of this step. / 这一步的日期") }
        lines.append("local \(model.name)_record = {}")
        for other in Catalogue.models where view.relation(from: model.name, to: other.name) != nil {
            lines += [
                "--- \(other.doc) / \(other.zh)", "---@param conditions zhibu.conditions.\(other.name)?", "---@return zhibu.\(other.collection)",
                "function \(model.name)_record:\(other.collection)(conditions) end",
            ]
        }
        for measure in catalogue.plugins.flatMap(\.measures) where catalogue.measureModels[measure.id] == model.name {
            lines += [
                "--- \(measure.doc) / \(measure.zh)", "---@param period zhibu.period|string?", "---@return zhibu.number",
                "function \(model.name)_record:\(measure.id)(period) end",
            ]
        }
        for score in catalogue.plugins.flatMap(\.scores) where catalogue.scoreModels[score.id] == model.name && catalogue.measureModels[score.id] == nil {
            lines += [
                "--- \(score.doc) / \(score.zh)", "---@param period zhibu.period|string?", "---@return zhibu.number? points nil where they are not known",
                "function \(model.name)_record:\(score.id)(period) end",
            ]
        }
        lines.append("")
        writeConditions(model)
    }

    /// The fields that activity types add, each once.
    var activityFields: [FieldSpec] {
        catalogue.vocabulary.activityTypes.flatMap(\.fields).withoutRepeats(by: \.name)
    }

    private func field(_ field: FieldSpec) -> String {
        let isFilled = field.isRequired || field.name == "id" || field.kind.isList
        return "---@field \(field.name) \(LuaType.optional(LuaType.of(field.kind), !isFilled)) \(field.doc) / \(field.zh)"
    }

    /// What can be asked of a model's records, and by which names.
    private mutating func writeConditions(_ model: ModelSpec) {
        let fields = model.fields.filter { !$0.isPersonal }
        lines += ["--- What is asked of \(model.collection). / 对\(model.zh)的条件。", "---@class zhibu.conditions.\(model.name)"]
        lines += fields.map { "---@field \($0.name) \(LuaType.condition($0.kind))? \($0.doc) / \($0.zh)" }
        if model.name == "activity" || model.name == "participation" {
            lines.append("---@field counts_as (zhibu.activity_type|zhibu.activity_type[])? What the sitting counts as. / 计为")
        }
        if model.name == "participation" { lines.append("---@field role (zhibu.role|zhibu.role[])? The part that was taken. / 角色") }
        lines += ["---@field [string] zhibu.value|zhibu.match", ""]
        // A path goes on over references: any text may stand.
        add("---@alias zhibu.field_name.\(model.name) string|\(Self.union(fields.map(\.name)))")
    }

    /// A collection: the query of all records of a model.
    mutating func writeCollection(_ model: ModelSpec) {
        lines += [
            "--- \(model.doc) / \(model.zh)", "---@class zhibu.\(model.collection)", "---@field [string] zhibu.\(model.name)",
            "---@operator call: zhibu.\(model.name)", "---@operator len: integer", "\(model.collection) = {}",
        ]
        for method in QueryWords.signatures {
            if method.name == "pluck" { lines += references(of: model) }
            write(method, as: "\(model.collection):\(method.name)", model: model)
        }
        lines.append("")
    }

    /// `pluck "unit"` gives the records that are pointed to.
    private func references(of model: ModelSpec) -> [String] {
        model.fields.compactMap { field in
            field.kind.target.map { "---@overload fun(self: zhibu.\(model.collection), field: \"\(field.name)\"): zhibu.\(Catalogue.model($0)!.collection)" }
        }
    }
}
