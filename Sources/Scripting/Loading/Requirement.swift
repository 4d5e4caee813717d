/// The oldest version of Zhibu or of another plugin that a plugin works with: `study_forum >= 1.0`.
public struct Requirement: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public let description: String
    private let version: [Int]

    /// Nil where the text has another form.
    init?(_ text: String) {
        guard let match = text.wholeMatch(of: /\s*([a-z][a-z0-9_]*)\s*>=\s*(\d+)\.(\d+)(?:\.(\d+))?\s*/) else { return nil }
        name = String(match.1)
        version = [match.2, match.3, match.4 ?? "0"].map { Int($0) ?? .max }
        description = "\(name) >= \(match.2).\(match.3)\(match.4.map { ".\($0)" } ?? "")"
    }

    func isMet(by present: String) -> Bool {
        !present.split(separator: ".").map { Int($0) ?? 0 }.lexicographicallyPrecedes(version)
    }
}
