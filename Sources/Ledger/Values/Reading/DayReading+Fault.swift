extension DayReading {
    public enum Fault: Error, Hashable, Sendable {
        case empty
        case notADay
        /// Month and day (0 where none) are there; the year must come from elsewhere.
        case noYear(month: Int, day: Int)
        /// A day that no calendar has, as read: 2023-02-30.
        case impossible(String)
        /// 24.3.5: two digits may be a year or a day.
        case shortYear
        /// 5/3/2024: day and month cannot be told apart.
        case yearLast
        /// A five-digit number, and the day it is in a workbook.
        case serialNumber(Day)
        /// Two days where one was wanted.
        case range
        /// 长期: there is no last day.
        case openEnded
        case reversed(Day, Day)

        /// What is wrong with the text, and what to write.
        public func message(about text: String) -> Message {
            switch self {
            case .empty: Message(zh: "没有填写日期", en: "no date is given")
            case .notADay:
                Message(zh: "“\(text)”不是日期，请写成 2024-03-05 或 2024年3月5日", en: "\"\(text)\" is not a date; write 2024-03-05")
            case .noYear(let month, let day):
                Message(
                    zh: "“\(text)”没有年份，请写成 2024年\(month)月\(day > 0 ? "\(day)日" : "")，或指定年份",
                    en: "\"\(text)\" has no year; write it in full, or name the year")
            case .impossible(let day): Message(zh: "“\(text)”：没有 \(day) 这一天，请核对", en: "\"\(text)\": there is no day \(day); check it")
            case .shortYear:
                Message(zh: "“\(text)”的年份只有两位，请写四位年份，如 2024.3.5", en: "\"\(text)\" has a year of two digits; write four, as in 2024-03-05")
            case .yearLast:
                Message(
                    zh: "“\(text)”分不清日和月，请把年份写在前面，如 2024-03-05",
                    en: "\"\(text)\" may be day or month first; write the year first, as in 2024-03-05")
            case .serialNumber(let day):
                Message(
                    zh: "“\(text)”不是日期；若是表格的日期序号，则为 \(day)，请把单元格设为日期格式",
                    en: "\"\(text)\" is not a date; as a workbook's serial number it is \(day): give the cell a date format")
            case .range: Message(zh: "“\(text)”是一段时间，这里只要一天", en: "\"\(text)\" is a range; one day is wanted here")
            case .openEnded: Message(zh: "“\(text)”没有截止日期，请留空或写明日期", en: "\"\(text)\" has no last day; leave it empty or write a date")
            case .reversed(let first, let last):
                Message(zh: "“\(text)”：\(last) 早于 \(first)，请核对先后", en: "\"\(text)\": \(last) comes before \(first); check their order")
            }
        }
    }
}
