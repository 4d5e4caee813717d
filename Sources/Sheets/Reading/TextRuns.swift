/// Collects the text of a rich string: its runs are joined, and phonetic guides are left out.
struct TextRuns {
    private(set) var bytes: [UInt8] = []
    private var isInText = false
    private var phoneticDepth = 0

    mutating func start(_ name: XMLName) {
        switch name {
        case "rPh", "phoneticPr": phoneticDepth += 1
        case "t": isInText = phoneticDepth == 0
        default: break
        }
    }

    mutating func end(_ name: XMLName) {
        switch name {
        case "rPh", "phoneticPr": phoneticDepth -= 1
        case "t": isInText = false
        default: break
        }
    }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        if isInText { bytes.append(contentsOf: text) }
    }

    mutating func clear() { bytes.removeAll(keepingCapacity: true) }
}

/// How much text a workbook holds in memory, against its limit.
final class TextBudget {
    private var left: Int
    private let limit: Int

    init(limit: Int) {
        left = limit
        self.limit = limit
    }

    /// Nil where the text fits, else the reason to refuse it.
    func take(_ bytes: Int) -> SheetError.Reason? {
        left -= bytes
        return left < 0 ? .limit(.textBytes, allowed: limit) : nil
    }
}

/// The texts that cells share.
final class SharedStringsPart: XMLPartHandler {
    private(set) var strings: [String] = []
    private var runs = TextRuns()
    private var isInItem = false
    private let context: PartContext

    init(_ context: PartContext) { self.context = context }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if isInItem { return runs.start(name) }
        guard name == "si" else { return }
        isInItem = true
        runs.clear()
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isInItem else { return }
        if let reason = context.text.take(bytes.count) { return fail(reason) }
        runs.append(bytes)
    }

    override func end(_ name: XMLName) {
        guard isInItem else { return }
        guard name == "si" else { return runs.end(name) }
        isInItem = false
        guard strings.count < context.limits.sharedStrings else {
            return fail(.limit(.sharedStrings, allowed: context.limits.sharedStrings))
        }
        strings.append(EscapedText.decode(runs.bytes))
    }

    private func fail(_ reason: SheetError.Reason) { failure = context.error(reason) }
}

/// What the parts of one workbook share while it is read.
struct PartContext {
    let path: String
    let part: String
    let limits: SheetLimits
    let text: TextBudget

    func error(_ reason: SheetError.Reason, sheet: String? = nil, row: Int? = nil, column: Int? = nil) -> SheetError {
        SheetError(reason, path: path, place: .init(sheet: sheet, row: row, column: column, part: part))
    }
}
