public import Ledger

/// The first text of a plugin of one kind, with a case that passes at once.
protocol PluginTemplate: Sendable {
    /// The word of the declaration.
    var kind: String { get }
    /// What it is for, to choose by.
    var purpose: Message { get }
    /// What is written under the manifest.
    func text(_ filling: PluginFilling) -> String
}

/// What a template is filled with.
struct PluginFilling {
    let id: String
    let zh: String
    let language: Language

    /// A sentence or the name of a case in the workspace's language.
    func say(_ zh: String, _ en: String) -> String { Message(zh: zh, en: en).text(in: language) }

    /// A comment in the workspace's language.
    func comment(_ message: Message) -> String { "-- \(message.text(in: language))" }
}

/// The kinds of which a plugin can be begun: another one is a file and a line here.
public enum PluginTemplates {
    static let all: [any PluginTemplate] = [
        CheckTemplate(), ScoreTemplate(), MeasureTemplate(), ReportTemplate(), ActivityTypeTemplate(), ProcedureTemplate(), RegulationTemplate(),
        JobTemplate(), CalendarTemplate(), SettingTemplate(), SheetTemplate(),
    ]

    public static var kinds: [(kind: String, purpose: Message)] { all.map { ($0.kind, $0.purpose) } }
}
