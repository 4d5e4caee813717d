import ArgumentParser
import Foundation
import Workspace

/// A command that is done again after each change, until Ctrl-C, which is its way to end well.
struct Watching {
    private let options: Options

    init(_ options: Options) { self.options = options }

    /// - Parameter body: what it throws is told, and does not end the watch: the next change may mend it.
    func run(_ watch: PluginWatch, _ body: () throws -> Void) {
        signal(SIGINT) { _ in _exit(0) }
        watch.run {
            let console = options.console()
            console.say(Message(zh: "—— \(Self.now)", en: "—— \(Self.now)"))
            do {
                try body()
            } catch is ExitCode {
                // What it stands for is told.
            } catch {
                console.tell(Diagnostics(telling: error).list)
            }
        }
    }

    private static var now: String {
        let parts = Calendar(identifier: .gregorian).dateComponents([.hour, .minute, .second], from: .now)
        return [parts.hour, parts.minute, parts.second].map { ($0 ?? 0) < 10 ? "0\($0 ?? 0)" : "\($0 ?? 0)" }.joined(separator: ":")
    }
}
