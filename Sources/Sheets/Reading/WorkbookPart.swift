/// Relationships of a part: which other parts it names, and as what.
final class RelationshipsPart: XMLPartHandler {
    struct Target {
        let type: String
        let path: String
    }

    private let folder: String
    private(set) var targets: [String: Target] = [:]
    private(set) var ordered: [Target] = []

    /// `part` is the part whose relationships these are.
    init(of part: String) { folder = part.split(separator: "/").dropLast().joined(separator: "/") }

    static func name(for part: String) -> String {
        let pieces = part.split(separator: "/")
        return (pieces.dropLast() + ["_rels", (pieces.last ?? "") + ".rels"]).joined(separator: "/")
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", attributes.value("TargetMode") != "External", let id = attributes.value("Id"),
            let type = attributes.value("Type"), let path = attributes.value("Target")
        else { return }
        // The address of a type differs between the two editions of the standard, its last word does not.
        let target = Target(type: type.split(separator: "/").last.map(String.init) ?? type, path: resolve(path))
        targets[id] = target
        ordered.append(target)
    }

    private func resolve(_ path: String) -> String {
        var pieces: [Substring] = path.hasPrefix("/") ? [] : folder.split(separator: "/")
        for piece in path.split(separator: "/") where piece != "." {
            if piece == ".." { _ = pieces.popLast() } else { pieces.append(piece) }
        }
        return pieces.joined(separator: "/")
    }

    func first(ofType type: String) -> Target? { ordered.first { $0.type == type } }
}

/// The main part of a workbook: its sheets in order and its date system.
final class WorkbookPart: XMLPartHandler {
    struct SheetEntry {
        let name: String
        let relationship: String?
        let isHidden: Bool
    }

    private(set) var sheets: [SheetEntry] = []
    private(set) var from1904 = false
    private var isInSheets = false

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        // An extension of the same local name may follow, and says nothing of dates.
        case "workbookPr": from1904 = from1904 || attributes.flag("date1904")
        case "sheets": isInSheets = true
        case "sheet" where isInSheets:
            let state = attributes.value("state")
            sheets.append(
                SheetEntry(
                    name: attributes.value("name") ?? "", relationship: attributes.value("id"),
                    isHidden: state == "hidden" || state == "veryHidden"))
        default: break
        }
    }

    override func end(_ name: XMLName) {
        if name == "sheets" { isInSheets = false }
    }
}

/// The styles of a workbook, of which only the number formats matter.
final class StylesPart: XMLPartHandler {
    /// The number format of each cell style, by index.
    private(set) var formats: [NumberFormat] = []
    private var codes: [Int: NumberFormat] = [:]
    private var isInCellFormats = false

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt":
            guard let id = attributes.value("numFmtId").flatMap({ Int($0) }), let code = attributes.value("formatCode") else { return }
            codes[id] = NumberFormat(code: code)
        case "cellXfs": isInCellFormats = true
        case "xf" where isInCellFormats:
            let id = attributes.value("numFmtId").flatMap { Int($0) } ?? 0
            formats.append(codes[id] ?? NumberFormat(builtIn: id) ?? .number)
        default: break
        }
    }

    override func end(_ name: XMLName) {
        if name == "cellXfs" { isInCellFormats = false }
    }
}
