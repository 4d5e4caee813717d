import Ledger
import Rules

extension LuaStub {
    /// The names that declarations and questions use: closed lists as they are; those that plugins add to are open, since a plugin in the making has more.
    mutating func writeNames() {
        let types = catalogue.vocabulary.activityTypes.map(\.id)
        let clauses = catalogue.ruleBook.regulations.values.flatMap { regulation in
            regulation.editions.flatMap(\.clauses).map { "\(regulation.id)/\($0.id)" }
        }
        add(
            "--- A record of the ledger. / 台账里的一条记录。", "---@alias zhibu.record \(Catalogue.models.map { "zhibu.\($0.name)" }.joined(separator: "|"))",
            "--- Records of one model. / 一种记录的查询。", "---@alias zhibu.query \(Catalogue.models.map { "zhibu.\($0.collection)" }.joined(separator: "|"))",
            "--- What is asked of records whose model the declaration says. / 对象由声明决定的条件。",
            "---@alias zhibu.conditions table<string, zhibu.value|zhibu.match>",
            "--- An activity type. / 活动类型。", "---@alias zhibu.activity_type string|\(Self.union(types))",
            "--- A part that somebody takes. / 角色。", "---@alias zhibu.role string|\(Self.union(catalogue.vocabulary.roles.map(\.id)))",
            "--- A clause: regulation/clause. / 条款：制度/条款。", "---@alias zhibu.clause_name string|\(Self.union(Set(clauses).sorted()))",
            "--- A declaration. / 一条声明。", "---@class zhibu.declaration", "--- The body of a check. / 规则的判断。", "---@class zhibu.body",
            "--- An item of a score. / 积分项。", "---@class zhibu.item", "--- The entries of a name, as points. / 登记的分数。", "---@class zhibu.entered",
            "--- A row of a case. / 例子里的一行。", "---@class zhibu.row",
            "--- A field that an activity type adds, or the value of a setting. / 附加字段，或设置的值。", "---@class zhibu.field")
    }
}
