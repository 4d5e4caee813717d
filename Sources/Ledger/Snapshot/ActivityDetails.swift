import Foundation

/// The fields that an activity's type adds, as one JSON text in the `details` column: what no plugin declares any more stays there.
public enum ActivityDetails {
    /// The values of the declared fields.
    public static func decode(_ json: String, fields: [FieldSpec]) -> [String: Value] {
        guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String] else { return [:] }
        var values: [String: Value] = [:]
        for field in fields {
            guard let text = object[field.name] else { continue }
            values[field.name] = value(text, field.kind)
        }
        return values
    }

    /// The JSON text: an object of texts, keys sorted, so that equal fields make equal text.
    public static func encode(_ values: [String: Value]) -> String {
        let texts = values.filter { !$0.value.isNone }.mapValues(\.description)
        if texts.isEmpty { return "" }
        let data = try? JSONSerialization.data(withJSONObject: texts, options: [.sortedKeys, .withoutEscapingSlashes])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func value(_ text: String, _ kind: FieldKind) -> Value? {
        switch kind {
        case .integer: Int64(text).map { .integer($0) }
        case .decimal: Hundredths(text).map { .decimal($0) }
        case .day: Day(text).map { .day($0) }
        case .flag: text == "true" ? .flag(true) : text == "false" ? .flag(false) : nil
        default: .text(text)
        }
    }
}
