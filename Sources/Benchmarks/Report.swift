import Foundation
import Workspace

/// What is told beside the result, on standard error.
enum Report {
    static func line(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }

    static func tell(_ problems: [Diagnostic]) {
        let renderer = DiagnosticRenderer(language: language, width: nil, isColoured: false)
        for problem in problems { line(renderer.text(problem)) }
    }

    static func say(_ message: Message) { line(message.text(in: language)) }

    private static let language: Language = ProcessInfo.processInfo.environment["LANG"]?.hasPrefix("zh") == true ? .chinese : .english
}
