extension Message {
    /// The near miss.
    public static func nearest(_ name: String) -> Message {
        Message(zh: "是否想写 '\(name)'？", en: "did you mean '\(name)'?")
    }

    /// The near miss of what was written, else what to do.
    public static func nearest(to written: String, among known: some Sequence<String>, otherwise advice: Message) -> Message {
        NearMiss.nearest(to: written, among: known).map(nearest) ?? advice
    }

    /// The near miss of what was written, or what is there.
    /// - Parameter shown: what is there, where `known` holds further spellings of it.
    public static func nearest(to written: String, among known: [String], shown: [String]? = nil) -> Message {
        nearest(NearMiss.nearest(to: written, among: known), among: shown ?? known)
    }

    /// The near miss, or what is there. A long list is not read: beside a near miss it is left out, alone it is cut.
    public static func nearest(_ name: String?, among known: [String]) -> Message {
        guard let name else { return there(known) }
        guard known.count <= 12 else { return nearest(name) }
        let list = known.joined(separator: " ")
        return Message(zh: "是否想写 '\(name)'？可用：\(list)", en: "did you mean '\(name)'? There are: \(list)")
    }

    private static func there(_ known: [String]) -> Message {
        guard !known.isEmpty else { return Message(zh: "还没有声明任何这样的名称", en: "none is declared yet") }
        let list = known.prefix(24).joined(separator: " ") + (known.count > 24 ? " …" : "")
        return Message(zh: "可用：\(list)", en: "there are: \(list)")
    }
}
