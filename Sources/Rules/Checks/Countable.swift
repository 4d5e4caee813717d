/// What is counted: sittings of an activity type with all that counts as it, or the records of a collection.
public enum Countable: Hashable, Sendable {
    case activityType(String)
    /// A model by its singular name.
    case records(String)
}
