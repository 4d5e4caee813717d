import Ledger
public import Rendering
import Rules
public import Scripting

/// The reference as one JSON object, each text in both languages.
public enum ReferenceJSON {
    public static func json(_ reference: Reference) -> JSON {
        [
            "words": .array(Reference.words.map(json)), "collections": .array(Catalogue.models.map(json)),
            "plugins": .array(reference.catalogue.plugins.filter(\.isUsable).map { json($0, reference.catalogue) }),
        ]
    }

    private static func json(_ word: WordSpec) -> JSON {
        [
            "word": .text(word.word), "section": .text(Reference.section(of: word.word).rawValue), "label": .text(word.zh), "meaning": json(word.meaning),
            "entries": .array(word.entries.map(json)), "settings": .array(word.settings.map(json)), "holds": .array(word.holds.sorted().map { .text($0) }),
            "verdicts": .array(word.outcomes.map(json)), "example": word.example.isEmpty ? .null : .text(word.example),
        ]
    }

    private static func json(_ setting: SettingSpec) -> JSON {
        [
            "name": .text(setting.name), "takes": .text(setting.type.rawValue), "required": .bool(setting.isRequired), "label": .text(setting.zh),
            "meaning": json(setting.meaning),
        ]
    }

    private static func json(_ outcome: OutcomeSpec) -> JSON {
        ["verdict": .text(outcome.verdict.rawValue), "pending": .bool(outcome.isPending), "when": json(outcome.when)]
    }

    private static func json(_ model: ModelSpec) -> JSON {
        let fields = model.fields.filter { !$0.isManaged || $0.name == "id" }
        return [
            "collection": .text(model.collection), "row": .text(model.name), "label": .text(model.zh), "meaning": .text(model.doc),
            "fields": .array(fields.map { ["name": .text($0.name), "label": .text($0.zh), "meaning": .text($0.doc), "required": .bool($0.isRequired)] }),
        ]
    }

    private static func json(_ plugin: PluginCatalogue.Plugin, _ catalogue: PluginCatalogue) -> JSON {
        let types = plugin.activityTypes.compactMap { catalogue.vocabulary.activityType($0) }
        return [
            "name": .text(plugin.identity.name), "version": .text(plugin.identity.version), "meaning": .text(plugin.doc),
            "activity_types": .array(types.map { ["id": .text($0.id), "label": .text($0.zh), "meaning": .text($0.doc)] }),
            "checks": json(plugin.checks), "measures": json(plugin.measures), "scores": json(plugin.scores), "reports": json(plugin.reports),
        ]
    }

    private static func json(_ declared: [CheckIdentity]) -> JSON {
        .array(declared.map { ["id": .text($0.id), "label": .text($0.zh), "meaning": .text($0.doc)] })
    }

    private static func json(_ message: Message) -> JSON { ["zh": .text(message.zh), "en": .text(message.en)] }
}
