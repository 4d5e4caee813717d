/// Every model of the ledger, in an order in which what is pointed to comes before what points.
public enum Catalogue {
    public static let models: [ModelSpec] = [
        PartyUnit.schema.spec, PartyGroup.schema.spec, Member.schema.spec, Membership.schema.spec, Post.schema.spec,
        Activity.schema.spec, Participation.schema.spec,
        Regulation.schema.spec, Edition.schema.spec, Clause.schema.spec,
        TraineeClass.schema.spec, Trainee.schema.spec, ClassSession.schema.spec, Mark.schema.spec, Leave.schema.spec, Incident.schema.spec,
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: models.map { ($0.name, $0) })

    /// The model of this singular snake_case name.
    public static func model(_ name: String) -> ModelSpec? { byName[name] }

    /// The model that a person's word means: singular, plural, Chinese label or alias.
    public static func model(called word: String) -> ModelSpec? { byName[word] ?? models.first { $0.isCalled(word) } }
}
