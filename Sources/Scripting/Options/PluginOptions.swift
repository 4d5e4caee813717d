public import Ledger
import LuaRuntime
public import Rules

/// A setting of a plugin.
public struct PluginOption: Hashable, Sendable {
    public let plugin: PluginIdentity
    public let spec: OptionSpec

    init(plugin: PluginIdentity, _ spec: OptionSpec) {
        self.plugin = plugin
        self.spec = spec
    }

    /// As `zhibu.toml` names it: `year_end.notice_days`.
    public var qualified: String { "\(plugin.name).\(spec.name)" }
}

/// What a unit sets for a plugin's setting, with the place that sets it.
public struct GivenOption: Hashable, Sendable {
    public let text: String
    public let location: Location

    public init(_ text: String, at location: Location) {
        self.text = text
        self.location = location
    }
}

/// `settings` in Lua's hands: a plugin's own settings by their names, those of others as `settings["plugin.name"]`.
enum SettingsClass {
    static func value(in host: ScriptHost, path: String) -> LuaValue {
        let settings = HostClass(
            "settings", "What the unit sets for this plugin in zhibu.toml.",
            events: [.newindex: { [unowned host] in throw SettingWrite(name: $0[1].string ?? $0[1].typeName, plugin: plugin(path, host)) }]
        ) { [unowned host] call in
            guard let name = call[0].string else { return nil }
            let plugin = plugin(path, host)
            guard let option = host.options.first(where: { $0.qualified == name }) ?? host.options.first(where: { $0.qualified == "\(plugin).\(name)" }) else {
                let own = host.options.filter { $0.plugin.name == plugin }.map(\.spec.name)
                throw LuaUnknownName(name: name, container: "settings", nearMiss: NearMiss.nearest(to: name, among: own + host.options.map(\.qualified)))
            }
            return try host.value(of: option)
        }
        return .object(LuaObject(settings, ()))
    }

    private static func plugin(_ path: String, _ host: ScriptHost) -> String { host.plugins.first { $0.file.path == path }?.identity.name ?? "" }
}

extension ScriptHost {
    /// What the unit sets where that can be used, else the default.
    func value(of option: PluginOption) throws -> LuaValue {
        let asOf = try requireDay()
        let given = settings.options[option.qualified].flatMap { try? option.spec.read($0.text, asOf: asOf) }
        guard let value = try given ?? option.spec.fallbackValue(asOf: asOf) else { return .nil }
        return try lua(value)
    }

    func lua(_ value: OptionValue) throws -> LuaValue {
        switch value {
        case .value(let value): return try requireBridge().lua(value, .text)
        case .period(let period): return DayClass.value(period)
        case .record(let model, let name): return try record(RecordNames.row(name, of: model, in: requireView()))
        }
    }
}
