import Foundation
public import Ledger
public import Scripting

/// A plugin that was begun.
public struct NewPluginAnswer: Sendable {
    public let path: String
    /// As people see it.
    public let shown: String
    /// It lies where the workspace reads its plugins.
    public let isOwn: Bool
    public let report: TestReport
}

extension Workspace {
    /// Writes a plugin of one declaration whose case passes, and runs it.
    /// - Parameters:
    ///   - zh: the label; the id where nothing is said.
    ///   - path: where it is written; `plugins/ID.lua` where nothing is said.
    public func newPlugin(_ kind: String, _ id: String, zh: String?, language: Language, to path: String?) throws -> NewPluginAnswer {
        let template = try Self.template(kind)
        guard id.isIdentifier else {
            throw Diagnostic(
                "bad_id", .usage, Message(zh: "标识 \"\(id)\" 只能用小写字母、数字和下划线，以字母开头", en: "the id \"\(id)\" may hold a-z, 0-9 and _ only, a letter first"),
                hint: Message(zh: "中文名称用 --zh", en: "the label that people read is --zh"))
        }
        try refuseWord(id)
        if let zh { try refuseLabel(zh) }
        try refuseTaken(id)
        let own = "\(folder)/plugins/\(id).lua"
        let target = path ?? own
        guard !FileManager.default.fileExists(atPath: target) else {
            throw Diagnostic(
                "file_exists", .usage,
                Message(zh: "\(path ?? "plugins/\(id).lua") 已存在，没有覆盖", en: "\(path ?? "plugins/\(id).lua") is there already and was not overwritten"),
                hint: Message(zh: "换一个标识，或用 -o 写到别处", en: "take another id, or write it elsewhere by -o"))
        }
        let text = Self.text(of: template, id, label: zh ?? id, language)
        try write(text, to: target)
        let files = plugins.files + [PluginFile(path: path ?? "plugins/\(id).lua", text: text)]
        return NewPluginAnswer(
            path: target, shown: path ?? "plugins/\(id).lua",
            isOwn: URL(filePath: target).standardizedFileURL.path.hasPrefix(URL(filePath: "\(folder)/plugins").standardizedFileURL.path + "/"),
            report: try PluginSet(files: files, settings: settings.scripts).test(TestRequest(names: [id])))
    }

    private static func template(_ kind: String) throws -> any PluginTemplate {
        if let template = PluginTemplates.all.first(where: { $0.kind == kind }) { return template }
        let known = PluginTemplates.all.map(\.kind)
        throw Diagnostic(
            "unknown_kind", .usage, Message(zh: "没有种类 '\(kind)'", en: "there is no kind '\(kind)'"),
            hint: .nearest(to: kind, among: known))
    }

    /// A name that Lua or the notation has for something else reads badly or not at all.
    private func refuseWord(_ id: String) throws {
        guard NotationWords.isTaken(id) else { return }
        throw Diagnostic(
            "word_as_id", .usage, Message(zh: "'\(id)' 是 Lua 或 Zhibu 的词，不能作标识", en: "'\(id)' is a word of Lua or of Zhibu and cannot be an id"),
            hint: Message(zh: "换一个标识，如 our_\(id)", en: "take another id, as our_\(id)"))
    }

    private func refuseLabel(_ label: String) throws {
        guard label.isEmpty || label.contains(where: { $0.isNewline || $0 == "\"" || $0 == "\\" }) else { return }
        throw Diagnostic(
            "bad_label", .usage,
            Message(zh: "名称不能为空，也不能有英文引号、反斜线和换行：\(label)", en: "a label is not blank and has no straight quotes, backslashes or line ends: \(label)"),
            hint: Message(zh: "引号用中文的“”", en: "use curly quotes"))
    }

    private func refuseTaken(_ id: String) throws {
        let taken = try plugins.describe().first { $0.identity.name == id || $0.declarations.contains { $0.id == id } }
        guard let taken else { return }
        let place = taken.declarations.first { $0.id == id }?.location.description ?? taken.file.path
        throw Diagnostic(
            "taken_id", .usage, Message(zh: "'\(id)' 已经在 \(place) 用作标识或插件名", en: "'\(id)' is an id or a plugin's name already, at \(place)"),
            hint: Message(zh: "换一个标识", en: "take another id"))
    }

    /// The manifest and the declaration.
    static func text(of template: any PluginTemplate, _ id: String, label: String, _ language: Language) -> String {
        let filling = PluginFilling(id: id, zh: label, language: language)
        return """
            plugin { "\(label)", name = "\(id)", version = "1.0.0", needs = "zhibu >= 0.1" }

            \(template.text(filling))

            """
    }
}
