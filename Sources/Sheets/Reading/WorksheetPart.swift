/// What the cells of a sheet refer to.
struct CellContext {
    var strings: [String] = []
    var formats: [NumberFormat] = []
    var dates = SerialDate()
}

/// One worksheet: its rows, merged ranges and hidden columns.
final class WorksheetPart: XMLPartHandler {
    private enum CellType { case number, shared, text, inline, boolean, error, date }

    private(set) var sheet: Sheet
    /// Cells counted so far in the workbook.
    private(set) var cells: Int
    private let context: PartContext
    private let values: CellContext

    private var isInData = false
    private var isInRow = false
    private var row = Row(number: 0, cells: [])
    private var needsSorting = false
    private var isInCell = false
    private var column = -1
    private var type = CellType.number
    private var style = 0
    private var hasFormula = false
    private var isInValue = false
    private var isInInline = false
    private var value: [UInt8] = []
    private var inline = TextRuns()

    init(name: String, _ context: PartContext, values: CellContext, cells: Int) {
        sheet = Sheet(name: name, rows: [])
        self.context = context
        self.values = values
        self.cells = cells
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if isInCell { return startInCell(name) }
        if isInRow {
            if name == "c" { startCell(attributes) }
            return
        }
        if isInData {
            if name == "row" { startRow(attributes) }
            return
        }
        switch name {
        case "sheetData": isInData = true
        case "mergeCell":
            guard let range = attributes.value("ref").flatMap({ CellRange($0) }) else { return }
            guard count(1) else { return }
            sheet.mergedRanges.append(range)
        case "col" where attributes.flag("hidden"):
            guard let first = attributes.value("min").flatMap({ Int($0) }), let last = attributes.value("max").flatMap({ Int($0) }),
                first >= 1,
                first <= last, last <= SheetLimits.columns, count(1)
            else { return }
            sheet.hiddenColumns.append((first - 1)...(last - 1))
        default: break
        }
    }

    private func startRow(_ attributes: XMLAttributes) {
        isInRow = true
        var number = row.number + 1
        var isHidden = false
        for (name, text) in attributes {
            switch name {
            case "r": number = Int(String(cString: text)) ?? number
            case "hidden": isHidden = text[0] == 0x31 || text[0] == 0x74
            default: break
            }
        }
        guard (1...SheetLimits.rows).contains(number) else {
            failure = context.error(.malformedCell(text: "row \(number)"), sheet: sheet.name, row: number)
            return
        }
        if number <= row.number { needsSorting = true }
        row = Row(number: number, cells: [])
        row.isHidden = isHidden
        column = -1
    }

    private func startCell(_ attributes: XMLAttributes) {
        isInCell = true
        column += 1
        type = .number
        style = 0
        hasFormula = false
        value.removeAll(keepingCapacity: true)
        inline.clear()
        for (name, text) in attributes {
            let bytes = UnsafeRawBufferPointer(start: text, count: Self.length(text))
            switch name {
            case "r":
                guard let place = CellPlace(bytes: bytes) else { return fail(.malformedCell(text: String(cString: text))) }
                column = place.column
            case "t": type = Self.type(bytes)
            case "s": style = Int(String(cString: text)) ?? 0
            default: break
            }
        }
        if column >= SheetLimits.columns { fail(.malformedCell(text: "column \(column + 1)")) }
    }

    private static func length(_ text: UnsafePointer<CChar>) -> Int {
        var length = 0
        while text[length] != 0 { length += 1 }
        return length
    }

    private static func type(_ bytes: UnsafeRawBufferPointer) -> CellType {
        guard let first = bytes.first else { return .number }
        switch first {
        case UInt8(ascii: "s"): return bytes.count == 1 ? .shared : .text
        case UInt8(ascii: "i"): return .inline
        case UInt8(ascii: "b"): return .boolean
        case UInt8(ascii: "e"): return .error
        case UInt8(ascii: "d"): return .date
        default: return .number
        }
    }

    private func startInCell(_ name: XMLName) {
        if isInInline { return inline.start(name) }
        switch name {
        case "v": isInValue = true
        case "f": hasFormula = true
        case "is": isInInline = true
        default: break
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isInValue || isInInline else { return }
        if let reason = context.text.take(bytes.count) { return fail(reason) }
        if isInInline { inline.append(bytes) } else { value.append(contentsOf: bytes) }
    }

    override func end(_ name: XMLName) {
        switch name {
        case "is": isInInline = false
        case "v" where !isInInline: isInValue = false
        case "c" where isInCell && !isInInline:
            isInCell = false
            endCell()
        case "row" where isInRow && !isInCell:
            isInRow = false
            if !row.cells.isEmpty { sheet.rows.append(row) }
        case "sheetData" where !isInRow:
            isInData = false
            if needsSorting { sortRows() }
        default: if isInInline { inline.end(name) }
        }
    }

    private func endCell() {
        guard let cell = cell() else { return }
        if cell.isBlank {
            if hasFormula, value.isEmpty, sheet.uncalculated.count < 100 {
                sheet.uncalculated.append(CellPlace(row: row.number, column: column))
            }
            return
        }
        if column < row.cells.count {
            row.cells[column] = cell
            return
        }
        guard count(column - row.cells.count + 1) else { return }
        for _ in row.cells.count..<column { row.cells.append(.blank) }
        row.cells.append(cell)
    }

    /// The cell that was read; nil where it failed.
    private func cell() -> Cell? {
        if value.isEmpty, type != .inline {
            return inline.bytes.isEmpty ? .blank : .text(EscapedText.decode(inline.bytes))
        }
        switch type {
        case .shared:
            guard let index = Int(valueText), values.strings.indices.contains(index) else {
                fail(.malformedCell(text: valueText))
                return nil
            }
            return .textOrBlank(values.strings[index])
        case .text: return .text(EscapedText.decode(value))
        // Some writers say "inline" and put the text where a value belongs.
        case .inline: return .textOrBlank(EscapedText.decode(inline.bytes.isEmpty ? value : inline.bytes))
        case .boolean: return .boolean(valueText == "1" || valueText.lowercased() == "true")
        case .error: return .error(valueText)
        case .date: return ISODate.cell(valueText) ?? .text(valueText)
        case .number:
            guard let number = CellNumber(literal: valueText) else { return .text(EscapedText.decode(value)) }
            guard values.formats.indices.contains(style), values.formats[style] != .number else { return .number(number) }
            return values.dates.cell(number.value, values.formats[style]) ?? .number(number)
        }
    }

    /// The value as text without white space around it.
    private var valueText: String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        var slice = value[...]
        while let first = slice.first, isSpace(first) { slice.removeFirst() }
        while let last = slice.last, isSpace(last) { slice.removeLast() }
        return String(decoding: slice, as: UTF8.self)
    }

    /// Rows that come out of order are put in order; of a row that comes twice, the later cells hold.
    private func sortRows() {
        var merged: [Int: Row] = [:]
        for row in sheet.rows {
            guard var earlier = merged[row.number] else {
                merged[row.number] = row
                continue
            }
            for (column, cell) in row.cells.enumerated() where !cell.isBlank {
                while earlier.cells.count <= column { earlier.cells.append(.blank) }
                earlier.cells[column] = cell
            }
            merged[row.number] = earlier
        }
        sheet.rows = merged.values.sorted { $0.number < $1.number }
    }

    private func count(_ more: Int) -> Bool {
        cells += more
        if cells > context.limits.cells { fail(.limit(.cells, allowed: context.limits.cells)) }
        return failure == nil
    }

    private func fail(_ reason: SheetError.Reason) {
        failure = context.error(reason, sheet: sheet.name, row: row.number, column: max(column, 0))
    }
}
