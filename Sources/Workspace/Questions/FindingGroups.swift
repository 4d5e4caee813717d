import Ledger
import Rules

/// By what findings stand together.
public enum FindingGrouping: String, Sendable, CaseIterable {
    case rule, unit, member
}

/// Findings below headings: what a heading says, the rows below it do not say again.
struct FindingGroups {
    let view: LedgerView
    let grouping: FindingGrouping

    private struct Group {
        let title: Message
        /// The unit or the member that the group is of.
        let record: RowRef?
        var findings: [Finding] = []
    }

    /// A heading and a table a group, in the order of their first findings; those that are of no group come last.
    /// - Parameter isListed: which findings are rows; a heading counts all of its group.
    func blocks(_ findings: [Finding], isListed: (Finding) -> Bool) -> [Document.Block] {
        groups(findings).flatMap { group -> [Document.Block] in
            let listed = group.findings.filter(isListed)
            guard !listed.isEmpty else { return [] }
            var table = FindingTable(view: view).table(listed).withoutEmptyColumns
            var title = group.title
            switch grouping {
            case .rule:
                if let clause = table.onlyCell(of: "clause")?.label { title = Self.joined([title, clause]) }
                table = table.without(table.onlyCell(of: "clause") == nil ? ["check"] : ["check", "clause"])
            case .unit, .member:
                if let record = group.record, listed.allSatisfy({ view.row($0.subject) == record }) { table = table.without(["subject"]) }
            }
            return [.heading(Self.joined([title, Self.counts(group.findings)]), level: 2), .table(table)]
        }
    }

    private func groups(_ findings: [Finding]) -> [Group] {
        var groups: [Group] = []
        var places: [String: Int] = [:]
        for finding in findings {
            let (key, title, record) = heading(finding)
            let place = places[key, default: groups.count]
            if place == groups.count {
                places[key] = place
                groups.append(Group(title: title, record: record))
            }
            groups[place].findings.append(finding)
        }
        guard grouping != .rule else { return groups }
        return groups.filter { $0.record != nil } + groups.filter { $0.record == nil }
    }

    private func heading(_ finding: Finding) -> (key: String, title: Message, record: RowRef?) {
        let record: RowRef?
        let nobody: Message
        switch grouping {
        case .rule: return (finding.check.qualified, finding.check.label, nil)
        case .unit:
            record = view.row(finding.subject).flatMap(view.ownUnit)
            nobody = Message(zh: "不属于某一组织", en: "of no unit")
        case .member:
            record = view.row(finding.subject).flatMap(member)
            nobody = Message(zh: "不属于某一党员", en: "of no member")
        }
        guard let record else { return ("", nobody, nil) }
        let title = view.title(record)
        return ("\(record.row)", Message(zh: title, en: title), record)
    }

    /// The member that a subject is, or that it names as its own.
    private func member(_ subject: RowRef) -> RowRef? {
        if subject.model == "member" { return subject }
        guard let path = try? view.path("member", in: subject.model) else { return nil }
        return view.target(path, row: subject.row)
    }

    /// `达到 11 · 未达到 1`: what there is none of is not said.
    private static func counts(_ findings: [Finding]) -> Message {
        joined(
            Verdict.allCases.compactMap { verdict in
                let count = findings.count { $0.judgement.verdict == verdict }
                return count == 0 ? nil : Message(zh: "\(verdict.label.zh) \(count)", en: "\(verdict.label.en) \(count)")
            })
    }

    private static func joined(_ parts: [Message]) -> Message {
        Message(zh: parts.map(\.zh).joined(separator: " · "), en: parts.map(\.en).joined(separator: " · "))
    }
}

extension Table {
    fileprivate func without(_ keys: Set<String>) -> Table { keeping { !keys.contains(headings[$0].key) } }

    fileprivate var withoutEmptyColumns: Table {
        keeping { column in rows.contains { !$0[column].value.isNone } }
    }

    /// What every row has in a column; nil where they differ.
    fileprivate func onlyCell(of key: String) -> Cell? {
        guard let column = headings.firstIndex(where: { $0.key == key }), let first = rows.first?[column] else { return nil }
        return rows.allSatisfy { $0[column] == first } ? first : nil
    }

    private func keeping(_ isKept: (Int) -> Bool) -> Table {
        let columns = headings.indices.filter(isKept)
        return Table(columns.map { headings[$0] }, rows: rows.map { row in columns.map { row[$0] } })
    }
}
