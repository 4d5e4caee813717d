import Ledger

/// What can be written in a plugin, and what the plugins at hand declare: pages that come from the words' own specs and from the catalogue.
public struct Reference: Sendable {
    public let catalogue: PluginCatalogue
    public let pages: [ReferencePage]

    public init(_ catalogue: PluginCatalogue) {
        self.catalogue = catalogue
        pages = Self.words.map(WordPage.page) + [QuestionsPage.page(catalogue), DeclaredPage.page(catalogue)]
    }

    /// Every word that takes a table, each kind of field among them.
    public static let words: [WordSpec] = DeclarationReference.words + NodeWords.fields.sorted().map(FieldDeclaration.spec) + [StagedFileReading.spec]

    public static func section(of word: String) -> ReferencePage.Section {
        if word == "plugin" || NodeWords.declarations.contains(word) { return .kinds }
        if word == StagedFileReading.spec.word { return .words }
        return NodeWords.bodies.contains(word) ? .primitives : .parts
    }

    /// The page of a word; of a word without its own page what there is to say of it: a test, a method of a query, a model or its collection.
    public func page(_ name: String) -> ReferencePage? {
        if let page = pages.first(where: { $0.name == name }) { return page }
        if let model = Catalogue.models.first(where: { $0.isCalled(name) }) { return ModelPage.page(model, catalogue) }
        return PlainWord.all.first { $0.name == name }.map(\.page)
    }

    /// The names that have something to say, for near misses.
    public var names: [String] {
        pages.map(\.name) + PlainWord.all.map(\.name) + Catalogue.models.flatMap { [$0.name, $0.collection] }
    }
}
