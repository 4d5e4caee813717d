import Foundation
public import Ledger
import Store

extension Workspace {
    /// What jobs were run, the newest batch first.
    /// - Parameter isFull: with what programs want to know beside what people read.
    public func jobLog(limit: Int?, isFull: Bool) throws -> Document {
        let parts = try withStore(.reading) { try $0.jobParts(limit: limit) }
        // Only the newest batch can still be worked on.
        let present = RunLock.holder(in: folder) == nil ? nil : parts.first?.batch
        return JobLogTable(parts, present: present, isFull: isFull).document
    }
}

/// The log of jobs as a table, a row a part.
struct JobLogTable {
    private let parts: [JobPartRecord]
    private let isFull: Bool
    /// The parts that are worked on now.
    private let present: Set<Int64>

    /// - Parameter present: the batch that is worked on now.
    init(_ parts: [JobPartRecord], present: Int64?, isFull: Bool) {
        self.parts = parts
        self.isFull = isFull
        // Of a part that was begun again only the last beginning counts.
        let begun = parts.filter { $0.batch == present }.map { ("\($0.request.job) \($0.part.unit ?? 0)", $0.id) }
        self.present = Set(Dictionary(begun) { max($0, $1) }.values)
    }

    var document: Document {
        let headings = [
            Table.Heading("batch", Message(zh: "批", en: "batch")), Table.Heading("job", Message(zh: "任务", en: "job")),
            Table.Heading("unit", Message(zh: "组织", en: "unit"), isFlexible: true),
            Table.Heading("arguments", Message(zh: "参数", en: "arguments"), isFlexible: true),
            Table.Heading("as_of", Message(zh: "截至", en: "as of")), Table.Heading("started", Message(zh: "开始（UTC）", en: "started (UTC)")),
            Table.Heading("milliseconds", Message(zh: "毫秒", en: "ms")), Table.Heading("outcome", Message(zh: "结果", en: "outcome")),
            Table.Heading("run", Message(zh: "运行", en: "run")), Table.Heading("records", Message(zh: "条", en: "records")),
            Table.Heading("files", Message(zh: "文件", en: "files"), isFlexible: true),
            Table.Heading("message", Message(zh: "说明", en: "message"), isFlexible: true),
        ]
        return Document([.table(Table(headings + (isFull ? further : []), rows: parts.map { row($0) + (isFull ? furtherCells($0) : []) }))])
    }

    private func row(_ part: JobPartRecord) -> [Cell] {
        [
            Cell(.integer(part.batch)), .text(part.request.job), .text(part.part.title ?? ""), list(arguments(part)), Cell(.day(part.request.asOf)),
            .text(part.started.formatted(.iso8601)), Cell(part.milliseconds.map { .integer(Int64($0)) } ?? .none), outcome(part),
            Cell(part.run.map { .integer($0) } ?? .none), Cell(.integer(Int64(part.count))), list(part.files),
            part.message.map { .word($0.en, $0) } ?? .text(""),
        ]
    }

    private func list(_ texts: [String]) -> Cell { Cell(texts.isEmpty ? .none : .list(texts.map { .text($0) })) }

    private func arguments(_ part: JobPartRecord) -> [String] {
        part.request.arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value ?? MaskedText.placeholder)" }
    }

    /// The log cannot know that a process has died: what nobody works on any more was broken off.
    private func outcome(_ part: JobPartRecord) -> Cell {
        switch part.outcome {
        case .done: .word("done", Message(zh: "完成", en: "done"), tone: .good)
        case .failed: .word("failed", Message(zh: "失败", en: "failed"), tone: .bad)
        case .running where present.contains(part.id): .word("running", Message(zh: "运行中", en: "running"))
        case .running: .word("broken_off", Message(zh: "中断", en: "broken off"), tone: .unsure)
        }
    }

    private var further: [Table.Heading] {
        [
            Table.Heading("part", Message(zh: "部分", en: "part")), Table.Heading("unit_id", Message(zh: "组织编号", en: "unit's id")),
            Table.Heading("ended", Message(zh: "结束（UTC）", en: "ended (UTC)")), Table.Heading("added", Message(zh: "新增", en: "added")),
            Table.Heading("changed", Message(zh: "更新", en: "changed")), Table.Heading("removed", Message(zh: "删除", en: "removed")),
            Table.Heading("warnings", Message(zh: "警告", en: "warnings")), Table.Heading("scheduled_for", Message(zh: "到期日", en: "scheduled for")),
            Table.Heading("who", Message(zh: "谁", en: "who")), Table.Heading("version", Message(zh: "版本", en: "version")),
            Table.Heading("fingerprint", Message(zh: "插件和设置", en: "plugins and settings")),
        ]
    }

    private func furtherCells(_ part: JobPartRecord) -> [Cell] {
        func number(_ number: Int) -> Cell { Cell(.integer(Int64(number))) }
        return [
            Cell(.integer(part.id)), Cell(part.part.unit.map { .integer($0) } ?? .none), .text(part.ended?.formatted(.iso8601) ?? ""), number(part.inserted),
            number(part.updated), number(part.removed), number(part.warnings), Cell(part.request.scheduledFor.map { .day($0) } ?? .none), .text(part.who),
            .text(part.version), .text(part.request.fingerprint),
        ]
    }
}
