public import Ledger

/// What a new workspace begins with.
public enum WorkspaceTemplate {
    /// The text of `zhibu.toml`.
    public static func settings(name: String, language: Language, asOf: Day? = nil) -> String {
        """
        # 工作区设置 / settings of this workspace
        \(line(name: name))
        language = "\(language.rawValue)"          # zh | en
        \(asOf.map { "as_of = \"\($0)\"" } ?? "# as_of = \"2021-12-31\"   # 截至日期，缺省为今天 / the day as of which questions are asked; today where left out")

        # 调整一条规则的提示级别，或停用它 / the severity of a check, or whether it runs
        # [checks."study_forum.everyone_takes_part"]
        # severity = "error"        # info | warning | error
        # enabled = false

        # 本单位的参数 / a parameter that this unit sets
        # [params."forum_rules/roles"]
        # times = "at_least 2"

        # 只对一个组织 / for one unit alone
        # [units."二支部".params."branch_work/committee"]
        # times = "at_least 2"

        # 脚本的限额 / limits of scripts
        # [limits]
        # instructions = 100000000
        # memory_mib = 64
        # seconds = 30
        # [limits.jobs]             # 任务的每一部分 / of each part of a job
        # memory_mib = 256

        """
    }

    /// Settings with another name in them.
    public static func renamed(_ settings: String, to name: String) -> String {
        settings.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasPrefix("name = ") ? line(name: name) : String($0) }.joined(
            separator: "\n")
    }

    /// As TOML takes it: a folder may be called anything.
    private static func line(name: String) -> String {
        let name = name.filter { !$0.isNewline }.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "name = \"\(name)\""
    }
}
