public import Ledger

/// The settings of the demo's workspace.
public enum DemoWorkspace {
    /// The text of its `zhibu.toml`.
    public static func settings(language: Language) -> String {
        """
        # 演示单位,全部数据为虚构。 / A department that does not exist; all its data are invented.
        name = "进修部党支部(演示)"
        language = "\(language.rawValue)"
        as_of = "2021-12-31"

        # 单位采用的参数写在这里,条款本身不改。 / What the unit adopts stands here; the clause stays as it is.
        [params."forum_rules/roles"]
        times = "at_least 1"

        # 本支部采用的规则:未做到时提示为警告。 / A local rule that this branch has adopted: a miss is a warning.
        [checks."local_rules.theme_day_on_friday"]
        severity = "warning"

        """
    }
}
