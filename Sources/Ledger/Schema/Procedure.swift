/// Something that goes step by step, as a plugin declares it: how a member is admitted, how a project is closed.
public struct Procedure: Hashable, Sendable {
    public let id: String
    public let doc: String
    public let zh: String
    /// The model of those that go through it.
    public let model: String
    /// In their order.
    public let steps: [Step]

    public struct Step: Hashable, Sendable {
        public let id: String
        public let zh: String

        public init(_ id: String, zh: String) {
            self.id = id
            self.zh = zh
        }

        func isSpelt(_ text: String) -> Bool { id == text || zh == text }
    }

    public init(_ id: String, _ doc: String, zh: String, on model: String, steps: [Step]) {
        self.id = id
        self.doc = doc
        self.zh = zh
        self.model = model
        self.steps = steps
    }

    /// The models that a dated step can be about.
    public static let models = Ledger.Step.schema.spec.fields.compactMap(\.kind.target)

    /// The step that a person's spelling means: its id or its Chinese label.
    public func step(spelt text: String) -> Step? { steps.first { $0.isSpelt(text) } }

    func isSpelt(_ text: String) -> Bool { id == text || zh == text }
}

extension Vocabulary {
    /// The procedure that a person's spelling means: its id or its Chinese label.
    public func procedure(spelt text: String) -> Procedure? { procedures.first { $0.isSpelt(text) } }

    /// The procedure on a model that has such a step; nil where none has, and where several do, so that the procedure must be named too.
    public func procedure(withStep text: String, on model: String) -> Procedure? {
        let having = procedures.filter { $0.model == model && $0.step(spelt: text) != nil }
        return having.count == 1 ? having[0] : nil
    }

    /// How the steps of a model are named in paths: alone, or behind their procedure where two procedures have such a step.
    public func stepNames(of model: String) -> [String] {
        procedures.filter { $0.model == model }.flatMap { procedure in
            procedure.steps.map { self.procedure(withStep: $0.id, on: model) == nil ? "\(procedure.id).\($0.id)" : $0.id }
        }
    }
}
