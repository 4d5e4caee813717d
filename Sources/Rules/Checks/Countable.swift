/// What is counted: sittings of an activity type with all that counts as it, or the records of a collection.
public enum Countable: Hashable, Sendable {
    case activityType(String)
    /// A model by its singular name.
    case records(String)

    /// The model of the records that are counted for a subject of a model: a member's part in sittings is his participations.
    public func model(on subject: String) -> String {
        switch self {
        case .activityType: subject == "member" ? "participation" : "activity"
        case .records(let model): model
        }
    }

    /// The models that paths of conditions may start from: a participation may also be asked about its sitting.
    public func conditionModels(on subject: String) -> [String] {
        let model = model(on: subject)
        return model == "participation" ? [model, "activity"] : [model]
    }

    /// The type's or the model's name.
    public var name: String {
        switch self {
        case .activityType(let type): type
        case .records(let model): model
        }
    }
}
