import Ledger
public import Rendering

extension BatchAnswer {
    /// As docs/cli.md has it; what took how long is not in it, so that equal runs give equal bytes.
    public func json(_ language: Language, showsChanges: Bool) -> JSON {
        [
            "batch": batch.map { .integer($0) } ?? .null, "dry_run": .bool(isDryRun),
            "parts": .array(parts.map { $0.json(language, showsChanges: showsChanges) }),
        ]
    }
}

extension PartAnswer {
    /// One part, as a line of ndjson too.
    public func json(_ language: Language, showsChanges: Bool) -> JSON {
        var members: [JSON.Member] = [
            .init("job", .text(job)), .init("unit", unit.map { JSON(subject: $0, title: title ?? "") } ?? .null), .init("outcome", .text(outcome.rawValue)),
            .init("run", run.map { .integer($0.id) } ?? .null), .init("added", JSON(counts.inserted)), .init("changed", JSON(counts.updated)),
            .init("removed", JSON(counts.removed)), .init("files", .array(files.map(\.json))),
            .init("warnings", JSON(log.warnings)), .init("value", value.map { JSONRenderer(language: language).json($0) } ?? .null),
            .init("messages", .array(problems.map { JSON($0, language: language) })),
        ]
        if showsChanges { members.append(.init("changes", changes.json)) }
        return .object(members)
    }
}

extension JobFile {
    fileprivate var json: JSON { ["path": .text(path), "rows": JSON(rows)] }
}
