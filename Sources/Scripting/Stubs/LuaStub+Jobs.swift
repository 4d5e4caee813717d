import Ledger
import LuaRuntime

extension LuaStub {
    /// `ledger`: what the `run` of a job is handed to stage changes with.
    mutating func writeLedger() {
        lines += ["--- The ledger as a job changes it. / 任务所改的台账", "---@class zhibu.ledger"]
        lines += Catalogue.models.map { "---@field \($0.collection) zhibu.ledger.\($0.collection) \($0.doc) / \($0.zh)" }
        lines.append("---@field \(FileWords.name) zhibu.ledger.\(FileWords.name) The files that the job makes. / 任务生成的文件")
        lines.append("---@field \(ImportWord.name) fun(self: zhibu.ledger, pattern: string, good_rows: boolean?): table[] \(ImportWord.signature.doc)")
        writeFiles()
        add("--- A record that this job adds: it can be pointed to by others. / 任务新增的记录", "---@class zhibu.new_record")
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

    /// `ledger.files:add { … }`, and what a script says while it runs.
    private mutating func writeFiles() {
        lines.append("")
        writeParts("file_parts", StagedFileReading.spec, entry: "string")
        lines[lines.count - 1] = "---@field [2] (zhibu.query|zhibu.values|table[]|string[]|string)? \(StagedFileReading.spec.entries[1].doc)"
        lines += ["", "---@class zhibu.ledger.\(FileWords.name)", "local staged_\(FileWords.name) = {}"]
        write(FileWords.signature, as: "staged_\(FileWords.name):add", model: nil)
        lines += ["", "--- What a script says, by level. / 运行时说的话", "---@class zhibu.\(LogWords.name)"]
        lines += LogWords.signatures.map { "---@field \($0.name) fun(...: unknown) \($0.doc)" }
        lines += ["---@type zhibu.\(LogWords.name)", "\(LogWords.name) = nil", ""]
        lines += [
            "--- \(ProgressWord.signature.doc)", "---@generic T", "---@param rows T \(ProgressWord.signature.parameters[0].doc)",
            "---@param of integer? \(ProgressWord.signature.parameters[1].doc)", "---@return T", "function \(ProgressWord.signature.name)(rows, of) end", "",
        ]
    }
}
