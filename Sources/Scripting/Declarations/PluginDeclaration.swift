import Ledger
import Rules

/// `plugin { "sentence", name =, version =, needs = }`: what the file is.
enum PluginDeclaration {
    static let spec = WordSpec(
        "plugin", "What this file is.", zh: "插件", zhDoc: "说明这个文件是什么。", entries: [.sentence],
        settings: [
            SettingSpec("name", .text, "Its name: settings and other plugins call it so.", zh: "名称", zhDoc: "插件名：设置和其他插件用它来指称。", required: true),
            SettingSpec("version", .text, "Three numbers, as 1.0.0.", zh: "版本", zhDoc: "三个数，如 1.0.0。", required: true),
            SettingSpec(
                "needs", .list, "The oldest Zhibu and the oldest plugins that it works with: \"zhibu >= 0.1\", or a list of such.", zh: "需要的版本",
                zhDoc: "至少需要哪个版本的 zhibu 和别的插件：\"zhibu >= 0.1\"，或这样的一列。"),
        ],
        example: """
            plugin { "Rules of our branch.", name = "our_rules", version = "1.0.0", needs = "zhibu >= 0.1" }

            check "lecture_in_each_half" {
              "A Party lecture in each half of the year.", zh = "每半年一次党课", on = "unit", per = "half", level = "unit", count { "lecture", at_least(1) },
              case "in spring alone" { activity { "lecture", "2021-03-05" }, expect { "2021H1", met }, expect { "2021H2", not_met } },
            }
            """)

    static func read(_ node: Node, _ source: SourceText) throws -> PluginManifest {
        let reader = try Reader(node, source, spec, plugin: PluginIdentity(name: source.path, version: ""))
        let (name, version) = (try reader.text("name") ?? "", try reader.text("version") ?? "")
        guard name.isIdentifier else {
            throw reader.error(
                "bad_name", Message(zh: "插件名称 \"\(name)\" 只能用小写字母、数字和下划线", en: "the plugin's name \"\(name)\" may hold a-z, 0-9 and _ only"),
                at: source.place(ofSetting: "name", from: node.line), hint: Message(zh: "例如 name = \"own_rules\"", en: "as name = \"own_rules\""))
        }
        guard version.versionNumbers?.count == 3 else {
            throw reader.error(
                "bad_version", Message(zh: "版本 \"\(version)\" 要写成三个数，如 1.0.0", en: "the version \"\(version)\" is three numbers, as 1.0.0"),
                at: source.place(ofSetting: "version", from: node.line), hint: Message(zh: "例如 version = \"1.0.0\"", en: "as version = \"1.0.0\""))
        }
        let needs = try (try reader.words("needs") ?? []).map { text in
            guard let need = Requirement(text) else {
                throw reader.error(
                    "bad_needs", Message(zh: "needs = \"\(text)\" 看不懂", en: "needs = \"\(text)\" cannot be read"),
                    at: source.place(ofSetting: "needs", from: node.line),
                    hint: Message(
                        zh: "写成 \"zhibu >= 0.1\"，或 { \"zhibu >= 0.1\", \"study_forum >= 1.0\" }",
                        en: "write \"zhibu >= 0.1\", or { \"zhibu >= 0.1\", \"study_forum >= 1.0\" }"))
            }
            return need
        }
        if let unmet = needs.first(where: { $0.name == Release.name && !$0.isMet(by: Release.version) }) {
            throw reader.error(
                "needs", Message(zh: "这个插件需要 \(unmet)，本机是 zhibu \(Release.version)", en: "this plugin needs \(unmet); this is zhibu \(Release.version)"),
                at: source.place(ofSetting: "needs", from: node.line),
                hint: Message(zh: "升级 zhibu，或改用插件的旧版本", en: "update zhibu, or take an older version of the plugin"))
        }
        return PluginManifest(identity: PluginIdentity(name: name, version: version), doc: try reader.sentence(), needs: needs)
    }
}

/// What a plugin says of itself.
struct PluginManifest {
    let identity: PluginIdentity
    let doc: String
    let needs: [Requirement]
}

/// The version of Zhibu that plugins may ask for.
public enum Release {
    static let name = "zhibu"
    public static let version = "0.1.0"
}
