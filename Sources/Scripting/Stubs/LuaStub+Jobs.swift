import Ledger
import LuaRuntime

extension LuaStub {
    /// `ledger`: what the `run` of a job is handed to stage changes with.
    mutating func writeLedger() {
        lines += ["--- The ledger as a job changes it. / 任务所改的台账", "---@class zhibu.ledger"]
        lines += Catalogue.models.map { "---@field \($0.collection) zhibu.ledger.\($0.collection) \($0.doc) / \($0.zh)" }
        add("", "--- A record that this job adds: it can be pointed to by others. / 任务新增的记录", "---@class zhibu.new_record")
        for model in Catalogue.models {
            lines += ["---@class zhibu.ledger.\(model.collection)", "local staged_\(model.collection) = {}"]
            for method in StagedWords.methods {
                lines.append("--- \(method.doc)")
                for parameter in method.parameters {
                    let type = parameter.name == "record" ? "zhibu.\(model.name)|zhibu.new_record" : "zhibu.row.\(model.name)"
                    lines.append("---@param \(parameter.name) \(type) \(parameter.doc)")
                }
                if method.name == "add" { lines.append("---@return zhibu.new_record") }
                lines.append("function staged_\(model.collection):\(method.name)(\(method.parameters.map(\.name).joined(separator: ", "))) end")
            }
            lines.append("")
        }
    }
}
