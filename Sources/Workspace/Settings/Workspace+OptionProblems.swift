import Ledger
import Scripting

extension Workspace {
    /// Settings of plugins that are not there, or that cannot hold what is set: then the default goes on.
    func optionProblems(_ catalogue: PluginCatalogue) -> [Diagnostic] {
        settings.scripts.options.compactMap { id, given -> Diagnostic? in
            guard let option = catalogue.options.first(where: { $0.qualified == id }) else {
                return settings.problem(
                    "unknown_setting", Message(zh: "没有插件有设置 '\(id)'，没有作用", en: "no plugin has a setting '\(id)': without effect"), at: given.location,
                    hint: .nearest(
                        to: id, among: catalogue.options.map(\.qualified),
                        otherwise: Message(zh: "用 zhibu plugin list 查看有哪些插件", en: "zhibu plugin list shows the plugins")))
            }
            do throws(OptionFault) {
                _ = try option.spec.read(given.text, asOf: asOf)
                return nil
            } catch {
                return settings.problem(
                    "wrong_setting",
                    Message(
                        zh: "设置 '\(id)'：\(error.message.zh)，用缺省值 \(option.spec.fallback ?? "")",
                        en: "setting '\(id)': \(error.message.en); the default \(option.spec.fallback ?? "") is used"),
                    at: given.location, hint: error.hint)
            }
        }
    }
}
