/// The oldest version of Zhibu or of another plugin that a plugin works with: `study_forum >= 1.0`.
public struct Requirement: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public let description: String
    private let version: [Int]

    /// Nil where the text has another form.
    init?(_ text: String) {
        let sides = text.split(separator: "=", omittingEmptySubsequences: false)
        guard sides.count == 2, sides[0].last == ">" else { return nil }
        let (name, oldest) = (sides[0].dropLast().withoutOuterSpaces, sides[1].withoutOuterSpaces)
        guard name.isIdentifier, let version = oldest.versionNumbers, 2...3 ~= version.count else { return nil }
        self.name = String(name)
        self.version = version.count == 3 ? version : version + [0]
        description = "\(name) >= \(oldest)"
    }

    func isMet(by present: String) -> Bool {
        !present.split(separator: ".").map { Int($0) ?? 0 }.lexicographicallyPrecedes(version)
    }
}
