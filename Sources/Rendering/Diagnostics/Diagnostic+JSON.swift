public import Ledger

extension JSON {
    /// Every field of the diagnostic, snake_case; what is not known is null or empty.
    /// - Parameters:
    ///   - language: of the message, the notes and the hint.
    ///   - count: how often it happened; written only where it is given.
    public init(_ diagnostic: Diagnostic, language: Language, count: Int? = nil) {
        var members: [Member] = [
            Member("code", .text(diagnostic.code)),
            Member("kind", .text(diagnostic.kind.name)),
            Member("severity", .text(diagnostic.severity.rawValue)),
            Member("message", .text(diagnostic.message.text(in: language))),
            Member("location", diagnostic.location.map { JSON($0) } ?? .null),
            Member("origin", diagnostic.origin.map { JSON($0) } ?? .null),
            Member("subject", JSON(diagnostic.subject)),
            Member("clause", JSON(diagnostic.clause)),
            Member("frames", .array(diagnostic.frames.map { ["location": JSON($0.location), "function": .text($0.function)] })),
            Member("source_line", JSON(diagnostic.sourceLine)),
            Member("notes", .array(diagnostic.notes.map { .text($0.text(in: language)) })),
            Member("hint", JSON(diagnostic.hint?.text(in: language))),
        ]
        if let count { members.append(Member("count", .integer(Int64(count)))) }
        self = .object(members)
    }

    private init(_ location: Location) {
        self = ["file": .text(location.file), "line": JSON(location.line), "column": JSON(location.column)]
    }

    private init(_ origin: Diagnostic.Origin) {
        self = ["plugin": .text(origin.plugin), "version": .text(origin.version), "declaration": .text(origin.declaration), "line": JSON(origin.line)]
    }

    private init(_ subject: Diagnostic.Subject) {
        self = [
            "record": subject.record.map { JSON($0) } ?? .null, "field": JSON(subject.field), "provenance": subject.provenance.map { JSON($0) } ?? .null,
        ]
    }
}

extension Diagnostic.Kind {
    /// The name in JSON.
    var name: String {
        switch self {
        case .note: "note"
        case .usage: "usage"
        case .fault: "fault"
        case .data: "data"
        case .storage: "storage"
        }
    }
}
