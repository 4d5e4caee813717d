/// A morning, an afternoon or an evening of a day: what a sign-in sheet has a column for.
public struct HalfDay: Hashable, Sendable, Comparable {
    public enum Half: String, CaseIterable, Sendable, Comparable {
        case am, pm, evening

        public static func < (left: Half, right: Half) -> Bool {
            left.order < right.order
        }

        fileprivate var order: Int {
            switch self {
            case .am: 0
            case .pm: 1
            case .evening: 2
            }
        }

        public var label: Message {
            switch self {
            case .am: Message(zh: "上午", en: "morning")
            case .pm: Message(zh: "下午", en: "afternoon")
            case .evening: Message(zh: "晚上", en: "evening")
            }
        }
    }

    public let day: Day
    public let half: Half

    public init(day: Day, half: Half) {
        self.day = day
        self.half = half
    }

    public static func < (left: HalfDay, right: HalfDay) -> Bool {
        left.day == right.day ? left.half < right.half : left.day < right.day
    }

    /// Mornings and afternoons from the one through the other, both included; 0 where they are in the wrong order.
    /// An evening is no half-day of its own: one that begins comes after the afternoon, one that ends takes the afternoon in.
    public static func count(from first: HalfDay, through last: HalfDay) -> Int {
        let start = first.day.ordinal * 2 + first.half.order
        let end = last.day.ordinal * 2 + min(last.half.order, 1)
        return max(0, end - start + 1)
    }
}

extension HalfDay: CustomStringConvertible, LosslessStringConvertible {
    /// Strictly as `description` prints it: `2021-03-05 am`.
    public init?(_ text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, let day = Day(String(words[0])), let half = Half(rawValue: String(words[1])) else { return nil }
        self.init(day: day, half: half)
    }

    public var description: String { "\(day) \(half.rawValue)" }

    public var label: Message {
        Message(zh: day.label.zh + half.label.zh, en: "\(day) \(half.label.en)")
    }
}
