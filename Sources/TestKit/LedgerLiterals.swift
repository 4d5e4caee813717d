public import Ledger

/// A day written as data: `2021-03-05`, `2021-03`, `2021`.
public func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("'\(text)' is no day") }
    return day
}

/// A period written as data: `2021`, `2021Q3`, `2021-03-01..2021-07-31`.
public func period(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure("'\(text)' is no period") }
    return period
}

/// A number with two places written as data: `20.5`.
public func hundredths(_ text: String) -> Hundredths {
    guard let number = Hundredths(text) else { preconditionFailure("'\(text)' has no two places") }
    return number
}

/// An exact number written as data: `1/7`, `20.5`, `60%`.
public func fraction(_ text: String) -> Fraction {
    guard let number = Fraction(text) else { preconditionFailure("'\(text)' is no exact number") }
    return number
}
