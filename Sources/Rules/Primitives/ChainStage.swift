public import Ledger

/// A stage of what followed from what, in the order of the chain: a column of `link`.
public enum ChainStage: Int, Hashable, Sendable, CaseIterable, Comparable {
    case topic, activity, output, project, result, adoption, raises

    public static func < (left: ChainStage, right: ChainStage) -> Bool { left.rawValue < right.rawValue }

    /// The column of `link`.
    var field: String { "\(self)" }

    /// As plugins name it: a collection, or what its records are here.
    public var name: String {
        switch self {
        case .result: "results"
        case .raises: "raises"
        default: Catalogue.model(model)!.collection
        }
    }

    public var model: String {
        switch self {
        case .result: "output"
        case .raises: "topic"
        default: field
        }
    }

    /// The stages at which a record of a model may stand: an output is what study or research gave.
    public static func stages(of model: String) -> [ChainStage] { allCases.filter { $0.model == model && $0 != .raises } }

    public var label: Message { Message(zh: Link.schema.spec.field(field)!.zh, en: name) }
}
