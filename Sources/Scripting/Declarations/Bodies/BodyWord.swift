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

    static let whatMeaning = Message(zh: "活动类型或集合", en: "an activity type or a collection")
    static let numberMeaning = Message(zh: "一个指标或数字字段", en: "a measure or a number field")
}

/// All words that make the body of a check.
enum BodyWords {
    static let all: [any BodyWord.Type] = [
        CountWord.self, TotalWord.self, ShareWord.self, LimitWord.self, VoteWord.self, CoverageWord.self, LadderWord.self, AllowedWord.self,
        ForbiddenWord.self, RequiredWord.self, ExpiresWord.self, AnyOfWord.self, AllOfWord.self,
    ]

    private static let byWord = Dictionary(uniqueKeysWithValues: all.map { ($0.spec.word, $0) })

    static func read(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        guard let word = byWord[node.word] else { preconditionFailure("\(node.word) makes no body") }
        return try word.body(node, context)
    }
}
