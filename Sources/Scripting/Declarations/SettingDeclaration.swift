import Ledger
import LuaRuntime
import Rules

/// `setting "id" { …, integer { default = 15, min = 1 } }`: a value that a unit sets in `zhibu.toml`; a `run` reads it as `settings.id`.
enum SettingDeclaration {
    static let spec = WordSpec(
        "setting", "A value that a unit sets in zhibu.toml; a run reads it as settings.id.", zh: "设置", zhDoc: "单位在 zhibu.toml 里设的值；run 里读作 settings.标识。",
        entries: [.sentence],
        settings: [SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", zhDoc: "设置的中文名称。")], holds: NodeWords.fields,
        example: """
            setting "lectures_wanted" { "Lectures that our branch wants in a year.", zh = "全年党课次数", integer { "How many.", default = 2, min = 1 } }

            check "lectures_as_wanted" {
              "As many lectures as the branch has set itself.", zh = "党课达到自定次数", on = "unit", per = "year", level = "unit",
              run = function(unit, year)
                local held = activities:where { type = "lecture", date = year }
                if #held < settings.lectures_wanted then return not_met { actual = #held, target = settings.lectures_wanted, evidence = held } end
                return met { actual = #held, target = settings.lectures_wanted, evidence = held }
              end,
              case "two, one" {
                activity { "lecture", "2020-03-05", "2020-09-05", "2021-03-05" }, expect { "2020", met }, expect { "2021", not_met, target = 2 },
              },
            }
            """)

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity) throws -> OptionSpec {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let sentence = try reader.sentence()
        let fields = node.children(NodeWords.fields)
        guard fields.count == 1 else {
            throw reader.error(
                "no_value", Message(zh: "\(node.title) 要有一个值的类型", en: "\(node.title) needs one kind of value"),
                hint: Message(zh: "例如 integer { default = 15, min = 1 }", en: "as integer { default = 15, min = 1 }"))
        }
        let option = try OptionDeclaration.read(node.id ?? "", fields[0], source, plugin: plugin, label: try reader.text("zh") ?? "", doc: sentence)
        guard option.fallback != nil else {
            throw reader.error(
                "no_default", Message(zh: "\(node.title) 没有缺省值", en: "\(node.title) has no default"), at: source.place(of: fields[0]),
                hint: Message(zh: "加上 default = …，没有设置的单位用它", en: "add default = …, for units that set nothing"))
        }
        return option
    }
}
