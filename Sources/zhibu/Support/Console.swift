import Foundation
import Workspace

/// Results go to standard output, everything else to standard error; colour only on a terminal.
struct Console {
    let language: Language
    var isQuiet = false
    var isVerbose = false

    init(_ language: Language) { self.language = language }

    func text(_ message: Message) -> String { message.text(in: language) }

    /// A document in the form asked for.
    func show(_ document: Document, as format: Format = .table) { out(outputPrinter.text(document, as: format)) }

    /// A document that is no table.
    func show(_ document: Document, as format: DocumentFormat) {
        switch format {
        case .table: show(document, as: Format.table)
        case .md: out(MarkdownRenderer(language: language).text(document))
        case .json: show(document, as: Format.json)
        case .ndjson: show(document, as: Format.ndjson)
        }
    }

    /// Where to tell how far long work has come; nil where nobody wants to know.
    var progress: ProgressLine? {
        if isQuiet { return nil }
        if let width = StreamTraits(of: STDERR_FILENO).size?.columns, ProcessInfo.processInfo.environment["TERM"] != "dumb" {
            return ProgressLine(ProgressText(language: language, width: width), isTerminal: true)
        }
        return isVerbose ? ProgressLine(ProgressText(language: language), isTerminal: false) : nil
    }

    /// Objects as json or ndjson.
    func show(_ objects: [JSON], asLines: Bool) {
        out(asLines ? objects.map { "\($0)\n" }.joined() : JSON.array(objects).indented)
    }

    /// Diagnostics that are the answer itself.
    func show(_ findings: [Diagnostic]) {
        let printer = outputPrinter
        for finding in findings { out(printer.text(finding)) }
    }

    /// A line for people, kept back by `--quiet`.
    func say(_ message: Message) {
        if !isQuiet { error(text(message)) }
    }

    /// Diagnostics on standard error; gives the exit code of the worst.
    @discardableResult
    func tell(_ problems: [Diagnostic]) -> Int32 {
        let printer = errorPrinter
        for problem in problems { error(printer.text(problem)) }
        return problems.exitCode
    }

    /// What a script said: warnings marked, details only where every detail is asked for.
    func tell(_ log: [LogLine]) {
        for line in log {
            switch line.level {
            case .debug: if isVerbose { error(line.text) }
            case .info: error(line.text)
            case .warn: error(text(Message(zh: "警告：\(line.text)", en: "warning: \(line.text)")))
            }
        }
    }

    /// What broke, each cause once with its number.
    func tell(_ faults: [CountedFault]) {
        for fault in faults { error(errorPrinter.text(fault.diagnostic, count: fault.count)) }
    }

    private var outputPrinter: DocumentPrinter { DocumentPrinter(language: language, stream: StreamTraits(of: STDOUT_FILENO)) }
    private var errorPrinter: DocumentPrinter { DocumentPrinter(language: language, stream: StreamTraits(of: STDERR_FILENO)) }

    func out(_ text: String) { write(text, to: .standardOutput) }
    func error(_ text: String) { write(text, to: .standardError) }

    private func write(_ text: String, to handle: FileHandle) {
        guard !text.isEmpty else { return }
        do {
            try handle.write(contentsOf: Data((text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n").utf8))
        } catch {
            // An answer that is lost without a word would pass for an empty one. A reader that went away early, as `head` does, ends the process by itself.
            if handle === FileHandle.standardOutput { Foundation.exit(tell([StandardStreams.notWritten(error)])) }
        }
    }

    /// Asks a yes-or-no question on a terminal; without one the answer is no.
    func confirms(_ question: Message) -> Bool {
        guard isatty(STDIN_FILENO) == 1 else { return false }
        try? FileHandle.standardError.write(contentsOf: Data("\(text(question)) [y/N] ".utf8))
        return ["y", "yes", "是"].contains(readLine()?.lowercased() ?? "")
    }

    /// Asks for a word on a terminal; nil without one.
    func ask(_ question: () -> Message) -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        try? FileHandle.standardError.write(contentsOf: Data("\(text(question())): ".utf8))
        return readLine().map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
