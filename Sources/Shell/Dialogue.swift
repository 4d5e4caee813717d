import Foundation
import Workspace

/// Questions and commands, one after the other.
final class Dialogue {
    let prompt: Prompt
    let screen: Screen
    var isOver = false
    /// Of the worst entry so far.
    private(set) var exitCode: Int32 = 0

    private let signals: SignalPipe?

    init(_ prompt: Prompt, _ screen: Screen, signals: SignalPipe?) {
        self.prompt = prompt
        self.screen = screen
        self.signals = signals
    }

    /// What stands before an entry.
    var promptText: String {
        switch prompt.mode {
        case .reading: "zhibu> "
        case .trying: Message(zh: "(假设) zhibu> ", en: "(what if) zhibu> ").text(in: screen.language)
        }
    }

    /// Reads until the end; a mistake is told and ends nothing.
    func run(_ entries: EntryReader) {
        while !isOver, let entry = entries.next(prompt: promptText) { take(entry) }
    }

    func take(_ entry: String) {
        do {
            if let command = CommandEntry(entry) {
                try ShellCommand.find(command).run(command.argument, self)
            } else {
                try ask(entry)
            }
        } catch let broken as BrokenEntry {
            screen.show(broken)
            exitCode = max(exitCode, [broken.problem].exitCode)
        } catch {
            let problems = Diagnostics(telling: error).list
            for problem in problems { screen.tell(problem) }
            exitCode = max(exitCode, problems.exitCode)
        }
    }

    func ask(_ text: String) throws {
        screen.show(try hearing { [prompt] in try prompt.answer(text) })
    }

    /// Work that Ctrl-C stops.
    func hearing<Result>(_ work: () throws -> Result) throws -> Result {
        guard let signals else { return try work() }
        return try signals.hearing(
            onInterrupt: { [prompt] in
                prompt.interrupt()
                Screen.leaveEcho()
            }, work)
    }
}
