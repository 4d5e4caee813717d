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
        show(answer.notes, answer.printed)
        if let document = answer.document { show(document) }
        if isTimed { say(AnswerTiming.message(answer)) }
    }

    /// What an entry had to say before it broke, and with what.
    func show(_ broken: BrokenEntry) {
        show(broken.notes, broken.log.told)
        tell(broken.problem)
    }

    private func show(_ notes: [Message], _ printed: [String]) {
        for note in notes { remark(note) }
        for line in printed { write(SafeText.escaped(line), to: .standardError) }
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
        var page = Page(document, lines: room, printer)
        if let room, let note = Self.note(of: page.hidden) {
            // What is said of the columns takes room as well.
            let said = printer.text(Document([.paragraph(note)]))
            page = Page(document, lines: max(3, room - printer.screenLines(said)), printer)
        }
        write(page.text, to: .standardOutput)
        switch page.rest {
        case .rows(let rows)?: say(Message(zh: "…… 另有 \(rows) 行，:all 全部列出", en: "… \(rows) more row\(rows == 1 ? "" : "s"); :all prints them all"))
        case .lines(let lines)?: say(Message(zh: "…… 另有 \(lines) 行，:all 全部列出", en: "… \(lines) more line\(lines == 1 ? "" : "s"); :all prints them all"))
        case nil: break
        }
        if let note = Self.note(of: page.hidden) { say(note) }
    }

    /// Which columns of a table there was no room for.
    private static func note(of hidden: [Message]) -> Message? {
        guard !hidden.isEmpty else { return nil }
        let (zh, en) = (hidden.map(\.zh).joined(separator: "、"), hidden.map(\.en).joined(separator: ", "))
        return Message(
            zh: "…… 另有 \(hidden.count) 列：\(zh)；:wide 显示全部的列",
            en: "… \(hidden.count) more column\(hidden.count == 1 ? "" : "s"): \(en); :wide prints them all")
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
    func say(_ message: Message) {
        let printer = DocumentPrinter(language: language, stream: StreamTraits(of: STDERR_FILENO))
        write(printer.text(Document([.paragraph(message)])), to: .standardError)
    }

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
        // Line by line: Ctrl-C ends a long answer, and no message. By bytes, as CR LF, which ends the lines of csv, is one Character.
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
            guard (try? handle.write(contentsOf: Data(line) + [UInt8(ascii: "\n")])) != nil else { return }
            if handle == .standardOutput, signals?.next() == .interrupt { return Self.leaveEcho() }
        }
    }

    /// Ctrl-C stands on the line as `^C`: what is said next begins below it.
    static func leaveEcho() { try? FileHandle.standardError.write(contentsOf: Data("\n".utf8)) }
}
