public import Ledger

/// A table from a number to a value: `{ { 2, "organiser" }, { 7, "director" }, above = "vice_president" }`.
///
/// With `above` the bounds are upper ones and included; with `below` they are lower ones and included. Bounds rise.
public struct Scale: Hashable, Sendable {
    public struct Step: Hashable, Sendable {
        public let bound: Fraction
        public let value: Value

        public init(_ bound: Fraction, _ value: Value) {
            self.bound = bound
            self.value = value
        }
    }

    public enum Direction: Hashable, Sendable {
        /// Upper bounds, included; the value beyond the last.
        case above(Value)
        /// Lower bounds, included; the value beneath the first.
        case below(Value)
    }

    public let steps: [Step]
    public let direction: Direction

    /// Nil where there is no step or the bounds do not rise.
    public init?(_ steps: [Step], _ direction: Direction) {
        guard !steps.isEmpty, zip(steps, steps.dropFirst()).allSatisfy({ $0.bound < $1.bound }) else { return nil }
        self.steps = steps
        self.direction = direction
    }

    /// The value that the scale gives for a number.
    public func value(for number: Fraction) -> Value {
        switch direction {
        case .above(let beyond): steps.first { number <= $0.bound }?.value ?? beyond
        case .below(let beneath): steps.last { number >= $0.bound }?.value ?? beneath
        }
    }

    /// The values from the lowest number to the highest: the order of ranks.
    public var values: [Value] {
        switch direction {
        case .above(let beyond): steps.map(\.value) + [beyond]
        case .below(let beneath): [beneath] + steps.map(\.value)
        }
    }

    public var label: Message {
        let steps = steps.map { step in
            switch direction {
            case .above: "≤\(step.bound): \(step.value)"
            case .below: "≥\(step.bound): \(step.value)"
            }
        }
        switch direction {
        case .above(let beyond):
            return Message(zh: "\(steps.joined(separator: "、"))、以上: \(beyond)", en: "\(steps.joined(separator: ", ")), above: \(beyond)")
        case .below(let beneath):
            return Message(zh: "以下: \(beneath)、\(steps.joined(separator: "、"))", en: "below: \(beneath), \(steps.joined(separator: ", "))")
        }
    }
}
