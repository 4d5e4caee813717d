import Foundation
import Testing

@Suite("The rooms of the house")
struct RoomTests {
    let plan = HousePlan.zhibu

    @Test("every import and include of the sources and tests is one that the plan allows", arguments: ["Sources", "Tests"])
    func checkoutKeepsThePlan(folder: String) throws {
        let files = try Checkout.sources(under: folder, endings: ["swift", "c", "h"])
        #expect(!files.isEmpty)
        let violations = plan.violations(in: files)
        #expect(violations.isEmpty, "\n\(violations.joined(separator: "\n"))")
    }

    @Test("every folder under Sources is a room of the plan")
    func foldersAreRooms() throws {
        let unknown = try Checkout.names(in: "Sources").filter { plan[$0] == nil }
        #expect(unknown.isEmpty, "not in the table of rooms: \(unknown)")
    }

    @Test("arrows only point down: a room stands after all that it may import")
    func arrowsPointDown() {
        var below: Set<String> = []
        for room in plan.rooms {
            #expect(room.rooms.isSubset(of: below), "\(room.name) points at \(room.rooms.subtracting(below).sorted())")
            #expect(below.insert(room.name).inserted, "\(room.name) is named twice")
        }
    }

    @Test("a guarded library has one user")
    func librariesHaveOneUser() {
        let owners = Dictionary(
            grouping: plan.rooms.flatMap { room in room.libraries.map { (library: $0, room: room.name) } }, by: \.library)
        for (library, users) in owners {
            #expect(users.count == 1, "\(library) has \(users.map(\.room))")
            #expect(plan.rooms.allSatisfy { !$0.rooms.contains(library) }, "\(library) is open to a room that does not own it")
        }
    }

    @Test(
        "Scripting, Store, Exchange and Rendering never see each other",
        arguments: ["Scripting", "Store", "Exchange", "Rendering"])
    func siblingsAreApart(name: String) throws {
        let siblings: Set = ["Scripting", "Store", "Exchange", "Rendering"]
        let room = try #require(plan[name])
        #expect(room.rooms.isDisjoint(with: siblings))
        #expect(room.rooms.contains("Ledger"))
    }

    @Test("the rooms that know no domain import nothing of ours", arguments: ["Ledger", "Collation", "Sheets", "LuaRuntime"])
    func groundRoomsStandAlone(name: String) throws {
        #expect(try #require(plan[name]).rooms.isEmpty)
    }
}
