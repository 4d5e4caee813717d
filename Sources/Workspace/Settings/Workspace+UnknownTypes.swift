import Ledger

extension Workspace {
    /// Activities whose type no plugin declares: they stay in the ledger and can be read, and no check counts them.
    func unknownTypes(_ snapshot: Snapshot, _ vocabulary: Vocabulary) -> [Diagnostic] {
        let activities = snapshot.table("activity")
        let type = activities.column("type")!
        var counts: [String: Int] = [:]
        for row in activities.rows where !type.isNone(row) {
            let id = snapshot.pool[type.narrow(row)]
            if vocabulary.activityType(id) == nil { counts[id, default: 0] += 1 }
        }
        return counts.sorted { $0.key < $1.key }.map { id, count in
            Diagnostic(
                "unknown_type", .note,
                Message(
                    zh: "\(count) 条活动的类型 '\(id)' 没有插件声明：记录本身可以查看，它的附加字段和角色名称看不到，也不参与检查",
                    en:
                        "\(count) activities are of a type '\(id)' that no plugin declares: they can be read without their own fields and the names of their roles, and no check counts them"
                ),
                severity: .warning, hint: Message(zh: "装回声明它的插件", en: "bring back the plugin that declares it"))
        }
    }
}
