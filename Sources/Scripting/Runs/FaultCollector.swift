import Ledger
import Rules

/// Faults of equal cause are told once, with their number.
struct FaultCollector {
    private let host: ScriptHost
    private var order: [String] = []
    private var known: [String: CountedFault] = [:]

    init(_ host: ScriptHost) { self.host = host }

    /// - Parameter consequence: what the fault costs.
    mutating func add(_ fault: Evaluation.Fault, of identity: CheckIdentity, consequence: Message = Self.notEvaluated) {
        var diagnostic = host.diagnostic(for: fault.error, of: identity)
        // Nothing more happened: what is not called again is counted with what it did before.
        let isSwitchedOff = fault.error is SwitchedOff
        let key = "\(identity.qualified) \(diagnostic.code) \(diagnostic.location?.description ?? "") \(diagnostic.message.en)"
        if let earlier = known[key] {
            var told = earlier.diagnostic
            if isSwitchedOff, !told.notes.contains(SwitchedOff.note) { told.notes.append(SwitchedOff.note) }
            known[key] = CountedFault(diagnostic: told, count: earlier.count + 1, check: identity)
            return
        }
        diagnostic.subject.record = fault.subject
        diagnostic.notes.append(
            Message(
                zh: "首次出现在 \(fault.title) \(fault.period?.label.zh ?? "")；\(consequence.zh)",
                en: "first at \(fault.title) \(fault.period?.description ?? ""); \(consequence.en)"))
        order.append(key)
        known[key] = CountedFault(diagnostic: diagnostic, count: 1, check: identity)
    }

    private static let notEvaluated = Message(zh: "受影响的结论为“未评价”", en: "what it would have judged is not evaluated")
    static let notKnown = Message(zh: "受影响的数字写作“尚不能确定”", en: "the figures that rest on it are told as not yet known")

    var list: [CountedFault] { order.compactMap { known[$0] } }
}

extension ScriptHost {
    /// What an error says that a declaration ended with.
    func diagnostic(for error: any Error, of identity: CheckIdentity) -> Diagnostic {
        guard let plugin = plugins.first(where: { $0.identity == identity.plugin }) else {
            return Diagnostic("runtime", .fault, Message(zh: "\(error)", en: "\(error)"))
        }
        return ErrorReading.diagnostic(for: error, plugin: plugin, declaration: plugin.declarations.first { $0.location == identity.location })
    }
}
