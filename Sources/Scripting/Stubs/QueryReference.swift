import Ledger
import LuaRuntime

/// What can be asked of a query, for stubs and help: the live methods of the query class, without a ledger.
enum QueryReference {
    struct Method {
        struct Parameter {
            let name: String
            let type: String
            let doc: String
            let isOptional: Bool
        }

        let name: String
        let doc: String
        let parameters: [Parameter]
        let result: String

        func returns(_ model: ModelSpec) -> String {
            switch result {
            case "query": "zhibu.\(model.collection)"
            case "record": "zhibu.\(model.name)?"
            case "number": "zhibu.number"
            case "integer", "boolean", "table": result
            default: "any"
            }
        }
    }

    static let methods: [Method] = QueryWords.signatures.map { function in
        Method(
            name: function.name, doc: function.doc,
            parameters: function.parameters.map {
                .init(name: $0.name, type: $0.type == .any ? "any" : $0.type.description.replacing(" | ", with: "|"), doc: $0.doc, isOptional: $0.isOptional)
            },
            result: function.result)
    }
}
