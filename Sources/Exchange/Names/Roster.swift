import Ledger

/// The people of one cell, with how they were there.
struct Roster {
    /// Which list a column, or a line of a cell, is.
    enum Part: Hashable {
        case present, guest, leave, absent
    }

    struct Mention: Hashable {
        let name: NameReading
        let part: Part
    }

    private(set) var mentions: [Mention] = []
    /// How many there were in all, where the cell says it: 等12人.
    private(set) var total: Int?
    /// Whether the cell says that it does not name everybody.
    private(set) var isOpen = false

    /// Reads `张三、李四(列席)`, and `参会:张三、李四(列席)\n请假:王五(出差)\n缺席:赵六` in one cell.
    /// - Parameter part: what the column is; a label within the cell says otherwise for what follows it.
    init(_ text: String, _ part: Part) {
        for (labelled, names) in Self.parted(TextReading.halfwidth(text), part) {
            let list = NameList.read(names)
            mentions += list.names.map { Mention(name: $0, part: labelled) }
            isOpen = isOpen || list.isOpen
            if labelled == .present, let count = list.total { total = (total ?? 0) + count }
        }
    }

    private static let labels: [(String, Part)] = [
        ("参会人员", .present), ("参加人员", .present), ("出席人员", .present), ("到会人员", .present), ("参会", .present), ("参加", .present),
        ("出席", .present), ("到会", .present), ("列席人员", .guest), ("列席", .guest), ("请假人员", .leave), ("请假", .leave), ("缺席人员", .absent), ("缺席", .absent),
    ]

    private static func parted(_ text: String, _ part: Part) -> [(Part, String)] {
        var parts: [(Part, String)] = []
        var current = part
        var names = ""
        var rest = text[...]
        var isStart = true
        while let character = rest.first {
            if isStart, let (label, labelled) = labels.first(where: { rest.hasPrefix($0.0) && rest.dropFirst($0.0.count).first == ":" }) {
                if !names.isEmpty { parts.append((current, names)) }
                (current, names) = (labelled, "")
                rest = rest.dropFirst(label.count + 1)
                continue
            }
            isStart = character.isWhitespace || "、,，;；。/".contains(character)
            names.append(character)
            rest = rest.dropFirst()
        }
        parts.append((current, names))
        return parts
    }
}

/// What a remark behind a name says about the person's presence.
enum Remark {
    case guest, madeUp, present, absent
    /// On leave; with a reason unless the remark is only 请假.
    case leave(reason: String)

    init?(_ text: String) {
        switch text {
        case "列席", "guest": self = .guest
        case "补课", "已补课", "补学", "已补学": self = .madeUp
        case "出席", "到会", "参会", "迟到", "早退", "线上", "视频": self = .present
        case "缺席", "旷会", "未到", "无故缺席": self = .absent
        case "请假": self = .leave(reason: "")
        default:
            guard Self.reasons.contains(where: text.contains) else { return nil }
            self = .leave(reason: text)
        }
    }

    private static let reasons = ["病假", "事假", "公假", "产假", "婚假", "丧假", "年假", "休假", "出差", "外出", "公差", "因病", "因公", "因事", "住院", "培训", "请假"]
}
