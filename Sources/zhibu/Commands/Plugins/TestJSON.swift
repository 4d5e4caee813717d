import Workspace

/// What came of the cases as objects, each with its kind: `case`, `fault`, `limit`, `coverage`, `lines`, `counts`.
struct TestJSON {
    let language: Language

    func objects(_ report: TestReport) -> [JSON] {
        report.diagnostics.map(fault) + report.results.map(object) + (report.limits?.unguarded.map(object) ?? []) + report.verdicts.map(object)
            + report.lines.map(object) + [counts(report)]
    }

    private func object(_ result: CaseResult) -> JSON {
        var differences: [JSON] = []
        var explanation: [JSON] = []
        var message: JSON = .null
        var place = result.location
        let outcome: String
        switch result.outcome {
        case .passed: outcome = "passed"
        case .failed(let found, let at, let cameOut):
            outcome = "failed"
            place = at
            differences = found.map(object)
            explanation = cameOut.map(text)
            message = result.diagnostic.map { text($0.message) } ?? .null
        case .faulted(let diagnostic):
            outcome = "faulted"
            place = diagnostic.location ?? place
            message = text(diagnostic.message)
        }
        return [
            "kind": "case", "plugin": .text(result.plugin.name), "declaration": .text(result.declaration), "case": .text(result.name),
            "outcome": .text(outcome), "file": .text(place.file), "line": JSON(place.line), "differences": .array(differences),
            "explanation": .array(explanation), "message": message,
        ]
    }

    private func object(_ difference: Difference) -> JSON {
        guard case .value(let name, let expected, let actual) = difference else { return ["message": text(difference.message)] }
        return ["name": .text(name), "expected": .text(expected), "actual": .text(actual)]
    }

    private func object(_ limit: UnguardedLimit) -> JSON {
        [
            "kind": "limit", "plugin": .text(limit.plugin.name), "declaration": .text(limit.declaration), "file": .text(limit.location.file),
            "line": JSON(limit.location.line), "limit": .text(limit.limit), "nudged": .text(limit.nudged),
            "hint": limit.diagnostic.hint.map(text) ?? .null,
        ]
    }

    private func object(_ coverage: VerdictCoverage) -> JSON {
        [
            "kind": "coverage", "plugin": .text(coverage.plugin.name), "declaration": .text(coverage.declaration), "file": .text(coverage.location.file),
            "line": JSON(coverage.location.line), "cases": JSON(coverage.cases),
            "never_shown": .array(coverage.neverShown.map { .text($0.rawValue) }),
        ]
    }

    private func object(_ coverage: LineCoverage) -> JSON {
        [
            "kind": "lines", "plugin": .text(coverage.plugin), "file": .text(coverage.file), "ran": JSON(coverage.ran),
            "idle": .array(coverage.places.map { .text($0) }),
        ]
    }

    private func fault(_ diagnostic: Diagnostic) -> JSON {
        [
            "kind": "fault", "plugin": JSON(diagnostic.origin?.plugin), "declaration": JSON(diagnostic.origin?.declaration),
            "file": JSON(diagnostic.location?.file), "line": JSON(diagnostic.location?.line), "code": .text(diagnostic.code),
            "message": text(diagnostic.message),
        ]
    }

    private func counts(_ report: TestReport) -> JSON {
        [
            "kind": "counts", "passed": JSON(report.passed), "failed": JSON(report.failed), "faulted": JSON(report.faulted + report.diagnostics.count),
            "guarded": JSON(report.limits?.guarded), "unguarded": JSON(report.limits?.unguarded.count), "untested": .array(report.untested.map { .text($0) }),
        ]
    }

    private func text(_ message: Message) -> JSON { .text(message.text(in: language)) }
}
