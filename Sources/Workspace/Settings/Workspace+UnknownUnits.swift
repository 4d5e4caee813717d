import Ledger
import Rules
import Scripting

extension Workspace {
    /// Names of units, in settings and in clauses that only some take on, that the ledger does not know: told, and nobody is bound by them.
    func unknownUnits(_ snapshot: Snapshot, _ catalogue: PluginCatalogue) -> [Diagnostic] {
        let column = snapshot.table("unit").column("name")!
        let known = snapshot.table("unit").rows.filter { !column.isNone($0) }.map { snapshot.pool[column.narrow($0)] }
        let names = Set(known.map(NameReading.normalized))
        return named(catalogue.ruleBook).filter { !names.contains(NameReading.normalized($0.unit)) }.map { unit, place in
            let problem = settings.problem(
                "unknown_unit", Message(zh: "台账里没有组织 '\(unit)'，这里的规定对谁都没有作用", en: "the ledger has no unit '\(unit)': what is said of it binds nobody"),
                at: place,
                hint: .nearest(to: unit, among: known, otherwise: Message(zh: "用 zhibu list unit 查看", en: "zhibu list unit shows them")))
            return place.file == Self.settingsName ? problem : problem.moved(to: place)
        }
    }

    /// Each unit once at the place that names it first.
    private func named(_ book: RuleBook) -> [(unit: String, place: Location)] {
        let scripts = settings.scripts
        let inSettings =
            scripts.amendments.values.flatMap { $0 }.compactMap { amendment in amendment.unit.map { ($0, amendment.location) } }
            + scripts.adoptions.map { ($0.unit, $0.location) }
        let inClauses = book.regulations.values.flatMap(\.editions).flatMap(\.clauses).flatMap { clause in
            (clause.units ?? []).map { ($0, clause.location) }
        }
        let sorted = (inSettings + inClauses).sorted { ($0.1.file, $0.1.line ?? 0, $0.0) < ($1.1.file, $1.1.line ?? 0, $1.0) }
        return sorted.withoutRepeats(by: \.0).map { (unit: $0.0, place: $0.1) }
    }
}

extension Diagnostic {
    /// The same at a place in another file, whose text is not at hand.
    fileprivate func moved(to place: Location) -> Diagnostic {
        var diagnostic = self
        diagnostic.location = place
        diagnostic.sourceLine = nil
        return diagnostic
    }
}
