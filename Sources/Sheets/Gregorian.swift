/// Days of the Gregorian calendar as a running number, without the cost of a calendar object.
enum Gregorian {
    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1 March of year 0; by counting years from March the leap day is the last of its year.
    static func number(year: Int, month: Int, day: Int) -> Int {
        let shifted = (month + 9) % 12
        let march = year - (month <= 2 ? 1 : 0)
        return 365 * march + march / 4 - march / 100 + march / 400 + (153 * shifted + 2) / 5 + day - 1
    }

    /// The day that `number` counts from 1 March of year 0.
    static func day(_ number: Int) -> (year: Int, month: Int, day: Int) {
        let era = number / 146_097
        let ofEra = number - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * ofYear + 2) / 153
        let month = (shifted + 2) % 12 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
    }
}
