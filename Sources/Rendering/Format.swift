/// In which form rows are printed.
public enum Format: String, CaseIterable, Sendable {
    case table, json, ndjson, csv
}
