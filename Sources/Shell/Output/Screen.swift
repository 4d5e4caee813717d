import Foundation
import Workspace

/// What the shell writes: answers on standard output, everything else on standard error.
final class Screen {
    let language: Language
    /// Whether somebody sits before it: long answers are paged then.
    let isInteractive: Bool
    var format: Format
    /// Whether the time and the rows of each answer are told.
    var isTimed: Bool
    /// Whether tables are as wide as they are, not as the window.
    var isWide = false

    private let isQuiet: Bool
    private let signals: SignalPipe?
    private var last: Document?

    init(language: Language, format: Format, isInteractive: Bool, isQuiet: Bool, signals: SignalPipe?) {
        self.language = language
        self.format = format
        self.isInteractive = isInteractive
        self.isQuiet = isQuiet
        self.signals = signals
        isTimed = isInteractive && !isQuiet
    }

    func show(_ answer: PromptAnswer) {
        for note in answer.notes { remark(note) }
        for line in answer.printed { write(SafeText.escaped(line), to: .standardError) }
        if let document = answer.document { show(document) }
        if isTimed { say(AnswerTiming.message(answer)) }
    }

    /// A page of the document, with what to do for the rest.
    /// - Parameter form: the one that was asked for where it is nil.
    func show(_ document: Document, as form: Format? = nil, inFull: Bool = false) {
        last = document
        var printer = DocumentPrinter(language: language, stream: StreamTraits(of: STDOUT_FILENO))
        printer.isFitted = !isWide
        let form = form ?? format
        guard form == .table else { return write(printer.text(document, as: form), to: .standardOutput) }
        // Room for the question above and the prompt below.
        let room = isInteractive && !inFull ? printer.stream.size.map { max(3, $0.lines - 4) } : nil
        let page = Page(document, lines: room, printer)
        write(page.text, to: .standardOutput)
        switch page.rest {
        case .rows(let rows)?: say(Message(zh: "…… 另有 \(rows) 行，:all 全部列出", en: "… \(rows) more rows; :all prints them all"))
        case .lines(let lines)?: say(Message(zh: "…… 另有 \(lines) 行，:all 全部列出", en: "… \(lines) more lines; :all prints them all"))
        case nil: break
        }
    }

    var hasAnswer: Bool { last != nil }

    /// The last answer again.
    func showAgain(inFull: Bool) throws {
        guard let last else {
            throw Diagnostic("no_answer", .usage, Message(zh: "还没有可以再显示的结果", en: "there is no answer yet to show again"))
        }
        show(last, inFull: inFull)
    }

    /// What was asked for and is no document.
    func say(_ message: Message) { write(message.text(in: language), to: .standardError) }

    /// Kept back by `--quiet`.
    func remark(_ message: Message) { if !isQuiet { say(message) } }

    func tell(_ problem: Diagnostic) {
        write(DocumentPrinter(language: language, stream: StreamTraits(of: STDERR_FILENO)).text(problem), to: .standardError)
    }

    private func write(_ text: String, to handle: FileHandle) {
        guard !text.isEmpty else { return }
        let text = text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
        // A reader that went away early, as `head` does, is no error.
        guard isInteractive else {
            _ = try? handle.write(contentsOf: Data(text.utf8))
            return
        }
        // Line by line: Ctrl-C ends a long answer. By bytes, as CR LF, which ends the lines of csv, is one Character.
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
            if (try? handle.write(contentsOf: Data(line) + [UInt8(ascii: "\n")])) == nil || signals?.next() == .interrupt { return }
        }
    }
}
