import Foundation

enum OwnBinary {
    /// The absolute path of the program that runs.
    static var path: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? URL(filePath: CommandLine.arguments[0]).standardizedFileURL.path
    }
}
