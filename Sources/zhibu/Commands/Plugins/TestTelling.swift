import Workspace

/// Says what came of the cases; gives the exit code.
struct TestTelling {
    let console: Console
    var format = Format.table
    var coverage = false

    func tell(_ report: TestReport) -> Int32 {
        if format == .table { lines(report) } else { console.show(TestJSON(language: console.language).objects(report), asLines: format == .ndjson) }
        return report.exitCode
    }

    private func lines(_ report: TestReport) {
        for problem in report.diagnostics { mark(Word.fault, CountedFault(diagnostic: problem, count: 1)) }
        if console.isVerbose { for result in report.results where result.outcome == .passed { passed(result) } }
        for result in report.results { for line in result.printed { printed(line, result) } }
        for problem in report.told { mark(problem.diagnostic.code == "case_failed" ? Word.fail : Word.fault, problem) }
        for name in report.untested { console.say(Message(zh: "提示：\(name) 没有例子", en: "note: \(name) has no case")) }
        for limit in report.limits?.unguarded ?? [] where !console.isQuiet { console.tell([limit.diagnostic]) }
        if coverage {
            console.show(CoverageTable.verdicts(report))
            console.show(CoverageTable.lines(report))
        }
        console.out(console.text(report.counts))
    }

    /// Which of the two it is stands before each: something else came out, or the rule or the case is broken.
    private enum Word {
        static let fail = Message(zh: "未通过", en: "FAIL")
        static let fault = Message(zh: "出错", en: "FAULT")
    }

    private func mark(_ word: Message, _ problem: CountedFault) {
        console.error(console.text(word))
        console.tell([problem])
    }

    private func printed(_ line: String, _ result: CaseResult) {
        console.say(Message(zh: "\(result.location)：print：\(line)", en: "\(result.location): print: \(line)"))
    }

    private func passed(_ result: CaseResult) {
        let line = "✓ \(result.location)"
        console.say(Message(zh: "\(line)：\(result.declaration) · \(result.name)", en: "\(line): \(result.declaration) · \(result.name)"))
    }
}

extension TestReport {
    var exitCode: Int32 { faulted + diagnostics.count > 0 ? 3 : failed > 0 ? 1 : 0 }

    /// The closing line.
    var counts: Message {
        let faults = faulted + diagnostics.count
        let cases = Message(
            zh: "例子：通过 \(passed) · 未通过 \(failed) · 出错 \(faults)", en: "cases: \(passed) passed · \(failed) failed · \(faults) faulted")
        guard let limits else { return cases }
        let (guarded, open) = (limits.guarded, limits.unguarded.count)
        return Message(
            zh: "\(cases.zh)\n界限：有例子守住 \(guarded) · 无人守住 \(open)", en: "\(cases.en)\nlimits: \(guarded) guarded · \(open) unguarded")
    }
}
