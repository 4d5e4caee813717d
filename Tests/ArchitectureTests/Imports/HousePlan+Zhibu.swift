extension HousePlan {
    /// The table of docs/architecture.md. A new room, a new arrow or a new library is written down here first.
    static let zhibu = HousePlan(
        rooms: [
            // The libraries of the system, each behind a target of its own.
            Room("CLuaSystem"),
            Room("CXlsxWriter"),
            Room("CZip"),
            Room("CExpat"),
            Room("CReadline"),
            Room("CCollator"),

            // Lua.
            Room("CLua", alone: ["CLuaSystem"]),
            Room("LuaRuntime", alone: ["CLua"]),
            Room("LuaSyntax"),

            // The domain.
            Room("Ledger"),
            Room("Rules", over: ["Ledger"]),
            Room("Scripting", over: ["Rules", "LuaRuntime", "LuaSyntax", "Ledger"]),

            // The edges.
            Room("Collation", alone: ["CCollator"]),
            Room("Sheets", alone: ["CXlsxWriter", "CZip", "CExpat"]),
            Room("Store", over: ["Ledger"], alone: ["GRDB", "GRDBSQLite"]),
            Room("Exchange", over: ["Sheets", "Ledger"]),
            Room("Rendering", over: ["Ledger"]),

            // The hall and the door.
            Room(
                "Workspace",
                over: ["Store", "Scripting", "Rules", "Exchange", "Sheets", "Rendering", "Collation", "Ledger"],
                alone: ["TOMLKit"]),
            Room("Shell", over: ["Workspace"], alone: ["CReadline"]),
            Room("zhibu", over: ["Workspace", "Shell"], alone: ["ArgumentParser"]),

            // Beside the house.
            Room("TestKit", over: ["Ledger"]),
            Room("Benchmarks", over: ["Workspace"]),
        ],
        platform: ["Swift", "Foundation", "FoundationEssentials", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin"],
        headers: [
            "lua": ["CLuaSystem", "CLua"], "lauxlib.h": ["CLuaSystem", "CLua"],
            "xlsxwriter": ["CXlsxWriter"], "zip": ["CZip"], "expat": ["CExpat"], "readline": ["CReadline"], "unicode/": ["CCollator"],
            "sqlite3": [],
        ])
}
