/// A language in which the house speaks to people.
public enum Language: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"
}
