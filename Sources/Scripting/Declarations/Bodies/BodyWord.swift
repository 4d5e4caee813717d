import Ledger
import Rules

/// A word that makes the body of a check: its settings, and the primitive that it stands for.
protocol BodyWord: SendableMetatype {
    static var spec: WordSpec { get }

    /// - Throws: a `Diagnostic` at the mistake.
    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody
}

/// Where a body is read: whom its check asks about, the text, the names that are declared.
struct BodyContext {
    /// The model of the subjects.
    let model: String
    let source: SourceText
    let plugin: PluginIdentity
    let binding: Binding

    func reader(_ node: Node, _ spec: WordSpec) throws -> Reader { try Reader(node, source, spec, plugin: plugin) }

    /// The path to an event: a day in a field, or a step of a procedure.
    func event(_ name: String, _ reader: Reader) throws -> FieldPath {
        let path = try binding.path(name, in: model, reader)
        guard path.kind == .day else {
            let known = binding.view.events(of: model)
            throw reader.error(
                "not_event", Message(zh: "'\(name)' 不是日期字段，也不是步骤", en: "'\(name)' is neither a day nor a step"),
                at: source.place(ofWord: name, from: reader.node.line), hint: .nearest(to: name, among: known))
        }
        return path
    }

    static let whatMeaning = Message(zh: "活动类型或集合", en: "an activity type or a collection")
    static let numberMeaning = Message(zh: "一个指标或数字字段", en: "a measure or a number field")
}

/// All words that make the body of a check.
enum BodyWords {
    static let all: [any BodyWord.Type] = [
        CountWord.self, TotalWord.self, ShareWord.self, LimitWord.self, VoteWord.self, CoverageWord.self, LadderWord.self, AllowedWord.self,
        ForbiddenWord.self, RequiredWord.self, ExpiresWord.self, DeadlineWord.self, IntervalWord.self, OrderWord.self, ChainWord.self, PlannedWord.self,
        UniqueWord.self, SubsetWord.self, BalanceWord.self, BracketWord.self, NoOverlapWord.self, NoCopyWord.self, AnyOfWord.self, AllOfWord.self,
    ]

    private static let byWord = Dictionary(uniqueKeysWithValues: all.map { ($0.spec.word, $0) })

    static func read(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        guard let word = byWord[node.word] else { preconditionFailure("\(node.word) makes no body") }
        return try word.body(node, context)
    }
}
