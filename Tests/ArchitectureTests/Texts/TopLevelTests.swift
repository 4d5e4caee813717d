import Foundation
import Testing

@Suite("The top level of the repository")
struct TopLevelTests {
    /// The house itself, and the small files that every repository has.
    static let house: Set = ["Package.swift", "Sources", "Tests", "scripts", "plugins", "README.md"]
    static let small: Set = [
        "README.zh.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "docs", ".ci", ".swift-format", ".luarc.json", ".gitignore",
    ]

    @Test("it holds only what the house plan names")
    func onlyTheHouse() throws {
        let strangers = Set(try Checkout.names()).subtracting(Self.house).subtracting(Self.small)
        #expect(strangers.isEmpty, "give these a place inside the house: \(strangers.sorted())")
    }

    @Test("it holds the manifest, the sources, the tests and the scripts", arguments: ["Package.swift", "Sources", "Tests", "scripts"])
    func theHouseStands(name: String) throws {
        #expect(try Checkout.names().contains(name))
    }

    @Test(
        "build products and a user's own ledgers are not counted",
        arguments: [".build", ".build-release", "demo", "ledger.sqlite", "Package.resolved"])
    func ignoredNames(name: String) {
        #expect(Checkout.ignored.contains(name))
    }

    @Test("a sentence of a .gitignore is read as a name, a glob or not at all")
    func gitignoreLines() {
        let names = IgnoredNames(gitignore: "# build\n.build/\n*.log\n\n/demo/\n!keep.me\ndocs/draft.md\n")
        #expect([".build", "a.log", "demo"].allSatisfy(names.contains))
        #expect(["build", "a.logs", "keep.me", "draft.md", "# build", ""].allSatisfy { !names.contains($0) })
    }
}
