import Ledger
import LuaRuntime
import Rules

/// Who took which part in a sitting: `speaker = "李示例", absent = { "王样本" }`.
struct CaseParts {
    private var order: [Int64] = []
    private var roles: [Int64: [String]] = [:]
    private var attendance: [Int64: String] = [:]

    /// What an absence is called in a row.
    static let absences = [(name: "absent", zh: "缺席"), (name: "leave", zh: "请假")]

    /// - Parameter named: the settings of the row; what is read is taken out of them.
    init(taking named: inout [String: LuaValue], _ reader: Reader, _ records: CaseRecords, _ vocabulary: Vocabulary) throws {
        let absences = Self.absences.map(\.name)
        let words = vocabulary.roles.map(\.id) + absences
        for word in reader.source.inOrder(named.keys.filter(words.contains).sorted(), from: reader.node.line) {
            let given = named.removeValue(forKey: word)!
            for name in try Self.names(given, word, reader) {
                let member = records.member(name)
                if !order.contains(member) { order.append(member) }
                if absences.contains(word) {
                    attendance[member] = word
                } else {
                    roles[member, default: []] += word == Role.present.id ? [] : [word]
                }
            }
        }
    }

    func append(to activity: Int64, in records: CaseRecords) {
        for member in order {
            var values: [String: Value] = [
                "activity": .reference(activity), "member": .reference(member), "attendance": .text(attendance[member] ?? "present"),
            ]
            if let roles = roles[member], !roles.isEmpty { values["roles"] = .list(roles.map { .text($0) }) }
            records.append("participation", values)
        }
    }

    private static func names(_ given: LuaValue, _ word: String, _ reader: Reader) throws -> [String] {
        if let name = given.string { return [name] }
        let list = try given.table?.array()
        guard let names = list?.compactMap(\.string), names.count == list?.count else {
            throw reader.wrongType(word, given, expected: Message(zh: "一个姓名或一列姓名", en: "a name or a list of names"))
        }
        return names
    }
}
