import Ledger
import LuaRuntime
import Rules

/// What the row of a member says of their time on the rolls and of a post.
struct CaseHistory {
    private(set) var membership: [String: Value] = [:]
    private(set) var post: Value?

    /// Of someone who is only named.
    init() {}

    /// - Parameter named: the settings of the row; what is read is taken out of them.
    init(taking named: inout [String: LuaValue], _ values: CaseValues) throws {
        let spec = Catalogue.model("membership")!
        for name in ["unit", "group", "status", "from", "through"] {
            if let given = named.removeValue(forKey: name) { membership[name] = try values.value(given, spec.field(name)!) }
        }
        if let given = named.removeValue(forKey: "post") { post = try values.value(given, Catalogue.model("post")!.field("post")!) }
    }
}
