import Ledger

/// Who came to a sitting, and who did not and why.
struct DemoPresence {
    private(set) var present: [DemoMember] = []
    private(set) var onLeave: [(member: DemoMember, reason: String)] = []
    var absent: [DemoMember] = []

    /// Nearly everybody comes; the seed decides who is away.
    /// - Parameters:
    ///   - parts: those who have a part in it: they are there.
    ///   - away: those who are kept away by plan.
    init(_ due: [DemoMember], parts: [DemoMember] = [], away: [DemoMember] = [], _ random: inout SplitMix64) {
        for member in due {
            let stays = !random.happens(96)
            let reason = random.pick(["病假", "事假", "出差"])
            if away.contains(member) {
                onLeave.append((member, member.condition.isEmpty ? "出差" : "病假"))
            } else if stays, !parts.contains(member), !DemoPlan.alwaysThere.contains(member) {
                onLeave.append((member, reason))
            } else {
                present.append(member)
            }
        }
    }

    mutating func markAbsent(_ member: DemoMember) {
        present.removeAll { $0 == member }
        onLeave.removeAll { $0.member == member }
        absent.append(member)
    }

    static func names(_ members: [DemoMember]) -> String { members.map(\.shown).joined(separator: "、") }

    var leaveText: String { onLeave.map { $0.member.shown($0.reason) }.joined(separator: "、") }
}

/// Who is short of what by plan: the attendance behind the gaps of `DemoGaps`.
enum DemoPlan {
    /// Whose hours are known to be 31, with two sittings of unknown length.
    static let shortOfHours = DemoOffice.member("沈假名")
    static let ill = DemoOffice.member("秦样例")
    static let joiner = DemoOffice.member("吕暂定")
    static let withoutComment = DemoOffice.member("李示例")
    static let overCap = DemoOffice.member("赵合成")
    static let absentOnce = DemoOffice.member("尤代称")
    /// Whom the seed keeps away from nothing: who was off the rolls for two months missed nothing else of that year.
    static let alwaysThere = [DemoOffice.member("蒋例证"), overCap, shortOfHours]

    /// Two sittings of 2021 whose sheet does not say how long they were.
    static func lacksHours(_ type: String, _ day: Day) -> Bool {
        day.year == 2021 && (type == "主题党日" && day.month == 4 || type == "党课" && day.month == 6)
    }

    /// Those who are kept away from a sitting of the forum, a lecture or a theme day.
    static func away(_ type: String, _ day: Day, sitting: Int) -> [DemoMember] {
        guard day.year == 2021 else { return [] }
        let isUnmeasured = lacksHours(type, day)
        switch type {
        // Ten of twelve sessions of two and a half hours, two theme days of one and a half, the sitting of July with its three: 31.
        case "学习论坛": return [ill] + (sitting == 2 || sitting == 5 ? [shortOfHours] : [])
        case "主题党日": return [ill] + (isUnmeasured || day.month <= 2 ? [] : [shortOfHours])
        case "党课": return [ill] + (isUnmeasured ? [] : [shortOfHours])
        default: return []
        }
    }
}
