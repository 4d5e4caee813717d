// swift-tools-version: 6.1
import PackageDescription

// The house plan is docs/architecture.md. Arrows only point down; Tests/ArchitectureTests holds the import lines against it.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A room of the house: a Swift target with our settings and a test target of the same name.
func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// - Parameter golden: whether the room keeps golden files, which belong to no bundle.
func tests(_ name: String, _ dependencies: [Target.Dependency], golden: Bool = false) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: golden ? ["Golden"] : [], swiftSettings: strict)
}

let package = Package(
    name: "zhibu",
    products: [.executable(name: "zhibu", targets: ["zhibu"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [
        // The C libraries of the system, each imported by one room.
        .systemLibrary(name: "CLuaSystem", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        // Without pkg-config: what it says of readline are flags that SwiftPM refuses.
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .target(name: "CCollator", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),

        // Lua.
        .target(name: "CLua", dependencies: ["CLuaSystem"]),
        room("LuaRuntime", ["CLua"]),
        room("LuaSyntax", []),

        // The domain.
        room("Ledger", []),
        room("Rules", ["Ledger"]),
        room("Scripting", ["Rules", "LuaRuntime", "LuaSyntax", "Ledger"]),

        // The edges.
        room("Collation", ["CCollator"]),
        room("Sheets", ["CXlsxWriter", "CZip", "CExpat"]),
        room("Store", ["Ledger", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift")]),
        room("Exchange", ["Sheets", "Ledger"]),
        room("Rendering", ["Ledger"]),

        // The hall and the door.
        room(
            "Workspace",
            ["Store", "Scripting", "Rules", "Exchange", "Sheets", "Rendering", "Collation", "Ledger", .product(name: "TOMLKit", package: "TOMLKit")]),
        room("Shell", ["Workspace", "CReadline"]),
        .executableTarget(
            name: "zhibu",
            dependencies: ["Workspace", "Shell", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),

        // Beside the house: what docs/performance.md is measured with.
        .executableTarget(name: "Benchmarks", dependencies: ["Workspace"], exclude: ["workload"], swiftSettings: strict),

        // Tests.
        room("TestKit", ["Ledger"]),
        tests("LuaRuntimeTests", ["LuaRuntime", "CLua", "CLuaSystem"]),
        tests("LuaSyntaxTests", ["LuaSyntax"]),
        tests("LedgerTests", ["Ledger", "TestKit"]),
        tests("RulesTests", ["Rules", "Ledger", "TestKit"]),
        tests("ScriptingTests", ["Scripting", "Exchange", "Rendering", "Rules", "Ledger", "TestKit"], golden: true),
        tests("CollationTests", ["Collation"]),
        tests("SheetsTests", ["Sheets"]),
        tests("StoreTests", ["Store", "Ledger", .product(name: "GRDB", package: "GRDB.swift")]),
        tests("ExchangeTests", ["Exchange", "Sheets", "Ledger", "TestKit"]),
        tests("RenderingTests", ["Rendering", "Ledger", "TestKit"], golden: true),
        tests("WorkspaceTests", ["Workspace", "Ledger", "TestKit"]),
        tests("ShellTests", ["Shell", "Workspace", "Ledger", "TestKit"]),
        tests("ArchitectureTests", []),
        tests("EndToEndTests", ["TestKit"], golden: true),
    ]
)
