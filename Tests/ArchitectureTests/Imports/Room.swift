/// A folder under `Sources` and what its sources may name.
struct Room {
    let name: String
    /// The rooms below that it may import.
    let rooms: Set<String>
    /// The libraries that it may import, and that no other room may.
    let libraries: Set<String>

    init(_ name: String, over rooms: Set<String> = [], alone libraries: Set<String> = []) {
        self.name = name
        self.rooms = rooms
        self.libraries = libraries
    }
}

/// All rooms, from the ground up: a room comes after every room that it may import.
struct HousePlan {
    let rooms: [Room]
    /// What belongs to the language and its platform, open to every room.
    let platform: Set<String>
    /// How the headers of a guarded library begin, and the folders whose C may include them.
    let headers: [String: Set<String>]

    subscript(name: String) -> Room? { rooms.first { $0.name == name } }
}
