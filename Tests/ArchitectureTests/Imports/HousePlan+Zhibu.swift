extension HousePlan {
    /// The table of docs/architecture.md. A new room, a new arrow or a new library is written down here first.
    static let zhibu = HousePlan(
        rooms: [
            // The libraries of the system, each behind a target of its own.
            Room("CLuaSystem"),
            Room("CXlsxWriter"),
            Room("CZip"),
            Room("CExpat"),
            Room("CCollator"),
            Room("CReadline"),

            // Lua.
            Room("CLua", alone: ["CLuaSystem"]),
            Room("LuaRuntime", alone: ["CLua"]),

            // The domain.
            Room("Ledger"),
            Room("Rules", over: ["Ledger"]),
            Room("Scripting", over: ["Rules", "LuaRuntime", "Ledger"]),

            // The edges.
            Room("Collation", alone: ["CCollator"]),
            Room("Sheets", alone: ["CXlsxWriter", "CZip", "CExpat"]),
            Room("Store", over: ["Ledger"], alone: ["GRDB"]),
            Room("Exchange", over: ["Sheets", "Ledger"]),
            Room("Rendering", over: ["Sheets", "Ledger"], alone: ["Mustache"]),

            // The hall, the prompt and the door.
            Room(
                "Workspace",
                over: ["Store", "Scripting", "Rules", "Exchange", "Sheets", "Rendering", "Collation", "Ledger"],
                alone: ["TOMLKit"]),
            Room("Shell", over: ["Workspace", "Ledger"], alone: ["CReadline"]),
            Room("zhibu", over: ["Shell", "Workspace", "Ledger"], alone: ["ArgumentParser"]),

            // Beside the house.
            Room("TestKit", over: ["Ledger"]),
            Room("Benchmarks", over: ["Workspace", "Ledger", "TestKit"]),
        ],
        platform: ["Swift", "Foundation", "FoundationEssentials", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin"],
        headers: [
            "lua": ["CLuaSystem", "CLua"], "lauxlib.h": ["CLuaSystem", "CLua"],
            "xlsxwriter": ["CXlsxWriter"], "zip": ["CZip"], "expat": ["CExpat"], "unicode/": ["CCollator"],
            "readline/": ["CReadline"], "editline/": [], "sqlite3": [],
        ])
}
