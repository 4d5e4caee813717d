import Ledger
import LuaRuntime
import Rules

/// Reading the plugins and binding what they declare.
extension ScriptHost {
    var binding: Binding { declared.binding }
    var vocabulary: Vocabulary { declared.vocabulary }
    var ruleBook: RuleBook { declared.ruleBook }
    var checks: [Check] { declared.checks }
    var measures: [String: Measure] { declared.measures }
    var scores: [Score] { declared.scores }
    var reports: [Report] { declared.reports }
    var options: [PluginOption] { declared.options }
    var jobs: [Job] { declared.jobs }
    var sheets: [PluginSheet] { declared.sheets }

    func load() throws {
        plugins = try read()
        diagnostics = plugins.flatMap(\.diagnostics) + DoubledPlugins.refuse(plugins)
        var needs = PluginNeeds(plugins)
        needs.settle()
        diagnostics += needs.diagnostics
        if !diagnostics.isEmpty { diagnostics[0].notes += needs.notes }
        bind()
    }

    /// Every file in its order. One that uses up the state is told and not read again; the others are read anew in a fresh state.
    func read() throws -> [LoadedPlugin] {
        var plugins: [LoadedPlugin] = []
        for file in files {
            if let spent = spentWhileRead[file] {
                plugins.append(spent)
                continue
            }
            let plugin = try PluginLoader.load(file, into: self)
            guard !state.isPoisoned else {
                plugin.declarations = []
                spentWhileRead[file] = plugin
                try replaceState()
                return try read()
            }
            plugins.append(plugin)
        }
        return plugins
    }

    private func bind() {
        let binder = DeclarationBinder(plugins.filter(\.isUsable), host: self, isIncomplete: !diagnostics.isEmpty)
        binder.bind()
        diagnostics += binder.diagnostics
        if !diagnostics.isEmpty, !binder.waiting.isEmpty {
            let names = binder.waiting.map(\.title)
            diagnostics[0].notes.append(
                Message(
                    zh: "用到没有读入的名称，因此也没有使用：\(names.joined(separator: "、"))",
                    en: "left out too, since they use names that were not read: \(names.joined(separator: ", "))"))
        }
        declared = BoundDeclarations(binder, settings)
    }
}
