import CXlsxWriter

/// Writes one table as a sheet, from top to bottom, as the memory-saving mode of the library demands.
struct XlsxSheetWriter {
    private let book: XlsxBook
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let table: SheetTable
    private let width: Int

    init(_ book: XlsxBook, _ table: SheetTable, name: String) throws(SheetError) {
        self.book = book
        self.table = table
        sheet = try book.addSheet(name)
        width = max(table.columns.count, table.rows.reduce(0) { max($0, $1.cells.count) })
    }

    func write() throws(SheetError) {
        try setColumns()
        var row = 0
        for (index, line) in table.title.enumerated() {
            try banner(line, row: row, look: CellLook(role: index == 0 ? .title : .subtitle))
            if index == 0 { try book.check(worksheet_set_row(sheet, UInt32(row), 28, nil)) }
            row += 1
        }
        if table.hasHeadings {
            for (column, heading) in table.columns.enumerated() {
                try string(heading.heading, row: row, column: column, look: CellLook(role: .heading))
            }
            row += 1
        }
        let body = row
        for line in table.rows {
            for column in 0..<width {
                try write(line.cells.indices.contains(column) ? line.cells[column] : .blank, line.emphasis, row: row, column: column)
            }
            row += 1
        }
        for line in table.notes {
            try banner(line, row: row, look: CellLook(role: .note))
            row += 1
        }
        try merge(from: body)
        try frame(body: body)
    }

    private func setColumns() throws(SheetError) {
        for column in 0..<width {
            let heading = table.columns.indices.contains(column) ? table.columns[column] : SheetColumn("")
            var widest = ColumnWidth.columns(heading.heading)
            if heading.width == nil {
                for row in table.rows where row.cells.indices.contains(column) {
                    widest = max(widest, ColumnWidth.columns(row.cells[column].plainText))
                }
            }
            let wide = heading.width ?? ColumnWidth.fitting(widest, hasFilter: table.hasFilter && table.hasHeadings)
            try book.check(worksheet_set_column(sheet, UInt16(column), UInt16(column), wide, nil))
        }
    }

    /// A line over the whole width of the table.
    private func banner(_ text: String, row: Int, look: CellLook) throws(SheetError) {
        guard width > 1 else { return try string(text, row: row, column: 0, look: look) }
        try book.check(
            worksheet_merge_range(sheet, UInt32(row), 0, UInt32(row), UInt16(width - 1), Self.writable(text), book.format(look)))
    }

    private func write(_ cell: Cell, _ emphasis: SheetRow.Emphasis, row: Int, column: Int) throws(SheetError) {
        let heading = table.columns.indices.contains(column) ? table.columns[column] : SheetColumn("")
        var look = CellLook(alignment: heading.alignment, wraps: heading.wraps, emphasis: emphasis)
        let isText = heading.format == .text
        func number(_ value: Double, _ code: String?) throws(SheetError) {
            look.code = heading.code ?? code
            try book.check(worksheet_write_number(sheet, UInt32(row), UInt16(column), value, book.format(look)))
        }
        func text(_ text: String) throws(SheetError) {
            look.code = isText ? "@" : nil
            try string(text, row: row, column: column, look: look)
        }
        switch cell {
        case .blank: try book.check(worksheet_write_blank(sheet, UInt32(row), UInt16(column), book.format(look)))
        case .text(let value): try text(value)
        case .number(let value) where isText || value.mayHaveLostDigits: try text(value.literal)
        case .number(let value): try number(value.value, nil)
        // A sheet knows no day before 1900.
        case .day(let value) where isText || value.year < 1900: try text(value.description)
        case .day(let value): try number(value.serial, value.formatCode)
        case .time(let value) where isText || value.milliseconds < 0: try text(value.description)
        case .time(let value):
            try number(Double(value.milliseconds) / Double(CellTime.day), value.milliseconds < CellTime.day ? "hh:mm" : "[h]:mm")
        case .boolean(let value):
            try book.check(worksheet_write_boolean(sheet, UInt32(row), UInt16(column), value ? 1 : 0, book.format(look)))
        case .error(let code): try text(code)
        }
    }

    private func string(_ text: String, row: Int, column: Int, look: CellLook) throws(SheetError) {
        try book.check(worksheet_write_string(sheet, UInt32(row), UInt16(column), Self.writable(text), book.format(look)))
    }

    /// Text as the library takes it: it escapes control characters by itself, but neither replaces what XML cannot hold
    /// nor marks text that already looks like an escape.
    private static func writable(_ text: String) -> String {
        let text = EscapedText.encode(text)
        func isUnwritable(_ scalar: Unicode.Scalar) -> Bool { scalar == "\0" || scalar == "\u{FFFE}" || scalar == "\u{FFFF}" }
        guard text.unicodeScalars.contains(where: isUnwritable) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(isUnwritable(scalar) ? "\u{FFFD}" : scalar) }
        return String(clean)
    }

    /// Merges rectangles of the body; the library then wants the first cell again.
    private func merge(from body: Int) throws(SheetError) {
        for range in table.mergedRanges where range.rows.count > 1 || range.columns.count > 1 {
            try book.check(
                worksheet_merge_range(
                    sheet, UInt32(body + range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(body + range.rows.upperBound),
                    UInt16(range.columns.upperBound), "", book.format(CellLook(alignment: .center, wraps: true))))
            let origin = range.origin
            guard table.rows.indices.contains(origin.row), table.rows[origin.row].cells.indices.contains(origin.column) else { continue }
            let row = table.rows[origin.row]
            try write(row.cells[origin.column], row.emphasis, row: body + origin.row, column: origin.column)
        }
    }

    /// Frozen headings, filter, choices and the printed page.
    private func frame(body: Int) throws(SheetError) {
        if table.freezesHeading, body > 0 { worksheet_freeze_panes(sheet, UInt32(body), 0) }
        if table.hasHeadings {
            let last = max(body, body + table.rows.count - 1)
            if table.hasFilter { try book.check(worksheet_autofilter(sheet, UInt32(body - 1), 0, UInt32(last), UInt16(width - 1))) }
            try book.check(worksheet_repeat_rows(sheet, UInt32(body - 1), UInt32(body - 1)))
            for (column, heading) in table.columns.enumerated() { try offer(heading.choices, column: column, body: body) }
        }
        if table.isLandscape { worksheet_set_landscape(sheet) }
        let a4: UInt8 = 9
        worksheet_set_paper(sheet, a4)
        worksheet_fit_to_pages(sheet, 1, 0)
        try book.check(worksheet_set_footer(sheet, "&C&P / &N"))
    }

    /// Offers choices under a heading, for the rows there are and a thousand more. Excel takes lists of at most 255
    /// characters; a longer one is not offered.
    private func offer(_ choices: [String], column: Int, body: Int) throws(SheetError) {
        guard !choices.isEmpty, choices.joined(separator: ",").utf16.count <= 255, !choices.contains(where: { $0.contains(",") }) else {
            return
        }
        var list: [UnsafeMutablePointer<CChar>?] = choices.map { choice in
            let bytes = choice.utf8CString
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
            for (index, byte) in bytes.enumerated() { copy[index] = byte }
            return copy
        }
        defer { for choice in list { choice?.deallocate() } }
        list.append(nil)
        let result = list.withUnsafeMutableBufferPointer { list in
            var rule = lxw_data_validation()
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            rule.value_list = list.baseAddress
            rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
            let last = min(body + table.rows.count + 1000, SheetLimits.rows - 1)
            return worksheet_data_validation_range(sheet, UInt32(body), UInt16(column), UInt32(last), UInt16(column), &rule)
        }
        try book.check(result)
    }
}

extension SheetColumn {
    /// The format code that the column asks for, nil where the cell decides.
    fileprivate var code: String? {
        func zeros(_ places: Int) -> String { places > 0 ? "0." + String(repeating: "0", count: places) : "0" }
        return switch format {
        case .automatic, .text: nil
        case .decimal(let places): zeros(places)
        case .percent(let places): zeros(places) + "%"
        case .code(let code): code
        }
    }
}

extension CellDay {
    /// The number under which a workbook stores the day.
    fileprivate var serial: Double {
        let number = Gregorian.number(year: year, month: month, day: day)
        let leap = Gregorian.number(year: 1900, month: 3, day: 1)
        let whole = number - Gregorian.number(year: 1899, month: 12, day: number < leap ? 31 : 30)
        return Double(whole) + Double(time?.milliseconds ?? 0) / Double(CellTime.day)
    }

    /// The format code that shows what this day shows.
    fileprivate var formatCode: String {
        if shown.isDisjoint(with: .wholeDay) { return "hh:mm" }
        if shown.contains(.wholeDay) || shown.contains(.time) || time != nil { return time == nil ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm" }
        let parts = [(Parts.year, "yyyy\"年\""), (.month, "m\"月\""), (.day, "d\"日\"")]
        return parts.map { shown.contains($0.0) ? $0.1 : "" }.joined()
    }
}
