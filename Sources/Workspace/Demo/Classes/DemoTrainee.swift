import Ledger

/// A person in a class. The names are invented signs, and none is that of a member.
struct DemoTrainee: Hashable {
    let number: Int
    let name: String
    /// The same in every class of this person.
    let person: String
    let employer: String
    let group: String

    init(number: Int, _ person: DemoPerson) {
        self.number = number
        name = person.name
        self.person = person.code
        employer = person.employer
        group = "第\(["一", "二", "三"][(number - 1) % 3])组"
    }
}

/// One of the people who come to classes, some of them several times.
struct DemoPerson: Hashable {
    let place: Int

    private static let surnames = Array("李王赵钱孙周吴郑冯陈褚卫蒋沈韩")
    private static let stems = Array("甲乙丙丁戊己")
    private static let digits = Array("〇一二三四五六七八九")

    /// 李甲〇七: plainly no real name. After nine thousand people the names begin again, as namesakes are usual among so many.
    var name: String {
        let (round, surname) = place.quotientAndRemainder(dividingBy: Self.surnames.count)
        let (hundred, rest) = round.quotientAndRemainder(dividingBy: 100)
        let stem = Self.stems[hundred % Self.stems.count]
        return String([Self.surnames[surname], stem, Self.digits[rest / 10], Self.digits[rest % 10]])
    }

    var code: String {
        let number = String(place + 1)
        return "XY" + String(repeating: "0", count: 5 - number.count) + number
    }

    var employer: String {
        "演示\(["一", "二", "三", "四", "五"][place * 7 % 5])局\(["副处长", "处长", "主任科员"][place * 11 % 3])"
    }

    /// Gives each class its people: most of them new, a few who were in an earlier class.
    struct Source {
        private var known = 0

        /// - Parameter returning: of a hundred, how many come again.
        mutating func trainees(_ count: Int, returning percent: Int, _ random: inout SplitMix64) -> [DemoTrainee] {
            // Those who come again are drawn from the people of long ago, each place once, so that nobody is twice in one class.
            let again = known > 3000 ? count * percent / 100 : 0
            let step = (known - 1000) / max(again, 1)
            let old = (0..<again).map { DemoPerson(place: $0 * step + random.number(in: 0...step - 1)) }
            let new = (0..<(count - again)).map { DemoPerson(place: known + $0) }
            known += new.count
            return (new + old).enumerated().map { DemoTrainee(number: $0 + 1, $1) }
        }
    }
}
