import Ledger

/// A plugin writes to `settings`, which the unit sets.
struct SettingWrite: Error {
    let name: String
    let plugin: String

    /// As `zhibu.toml` names it.
    private var key: String { name.contains(".") || plugin.isEmpty ? name : "\(plugin).\(name)" }

    var message: Message {
        Message(
            zh: "settings 的 '\(name)' 不能在插件里改写：设置由单位决定", en: "'\(name)' of settings cannot be written by a plugin: the unit sets it")
    }

    var hint: Message {
        Message(
            zh: "在 zhibu.toml 的 [settings] 下写 \"\(key)\" = …；默认值写在 setting \"\(name)\" 的 default",
            en: "write \"\(key)\" = … under [settings] of zhibu.toml; what it is by default stands in the setting's default")
    }
}
