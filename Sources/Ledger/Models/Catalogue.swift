/// Every model of the ledger, in an order in which what is pointed to comes before what points.
public enum Catalogue {
    public static let models: [ModelSpec] = [
        PartyUnit.schema.spec, PartyGroup.schema.spec, Member.schema.spec, Membership.schema.spec, Post.schema.spec,
        Activity.schema.spec, Participation.schema.spec,
        Regulation.schema.spec, Edition.schema.spec, Clause.schema.spec,
        TraineeClass.schema.spec, Trainee.schema.spec, ClassSession.schema.spec, Mark.schema.spec, Leave.schema.spec, Incident.schema.spec,
        Stage.schema.spec, Essay.schema.spec, Talk.schema.spec, Ballot.schema.spec, Payment.schema.spec, Training.schema.spec,
        EvidenceDocument.schema.spec, Plan.schema.spec, PlanItem.schema.spec, Honour.schema.spec,
        Programme.schema.spec, Theme.schema.spec, Project.schema.spec, Assignment.schema.spec, Output.schema.spec, Chapter.schema.spec,
        Repost.schema.spec, Topic.schema.spec, Adoption.schema.spec, Link.schema.spec,
        Step.schema.spec, Tally.schema.spec, Entry.schema.spec, Reminder.schema.spec, Waiver.schema.spec,
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: models.map { ($0.name, $0) })

    /// The model of this singular snake_case name.
    public static func model(_ name: String) -> ModelSpec? { byName[name] }

    /// Models with all that they point to, however far.
    public static func closure(of names: Set<String>) -> Set<String> {
        var found: Set<String> = []
        var open = Array(names)
        while let name = open.popLast() {
            guard found.insert(name).inserted, let model = byName[name] else { continue }
            open += model.storedFields.compactMap(\.kind.target)
        }
        return found
    }

    /// The model that a person's word means: singular, plural, Chinese label or alias.
    public static func model(called word: String) -> ModelSpec? { byName[word] ?? models.first { $0.isCalled(word) } }
}
