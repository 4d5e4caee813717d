/// The arithmetic of the Gregorian calendar on plain integers, for the years 1 to 9999.
enum GregorianCalendar {
    static let years = 1...9999
    /// Days since 1970-01-01 of 0001-01-01 and 9999-12-31.
    static let ordinals = -719_162...2_932_896

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Counts from 1 March, so that the leap day comes last in its year and needs no case of its own.
    static func ordinal(year: Int, month: Int, day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let century = (year >= 0 ? year : year - 399) / 400
        let yearOfCentury = year - century * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfCentury = yearOfCentury * 365 + yearOfCentury / 4 - yearOfCentury / 100 + dayOfYear
        return century * 146_097 + dayOfCentury - 719_468
    }

    static func date(ordinal: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = ordinal + 719_468
        let century = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfCentury = shifted - century * 146_097
        let yearOfCentury = (dayOfCentury - dayOfCentury / 1460 + dayOfCentury / 36_524 - dayOfCentury / 146_096) / 365
        let dayOfYear = dayOfCentury - (365 * yearOfCentury + yearOfCentury / 4 - yearOfCentury / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfCentury + century * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
