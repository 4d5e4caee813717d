/// Reads a workbook from its archive.
struct XlsxReader {
    private let archive: ZipArchive
    private let text: TextBudget

    init(_ archive: ZipArchive) {
        self.archive = archive
        text = TextBudget(limit: archive.limits.textBytes)
    }

    func read() throws(SheetError) -> Workbook {
        let main = try mainPart()
        let workbook = WorkbookPart()
        try archive.parse(main, workbook)
        let related = try relationships(of: main.name)
        var values = CellContext(dates: SerialDate(from1904: workbook.from1904))
        if let part = part(related.first(ofType: "styles")?.path, orElse: "xl/styles.xml") {
            let styles = StylesPart()
            try archive.parse(part, styles)
            values.formats = styles.formats
        }
        if let part = part(related.first(ofType: "sharedStrings")?.path, orElse: "xl/sharedStrings.xml") {
            let shared = SharedStringsPart(context(part.name))
            try archive.parse(part, shared)
            values.strings = shared.strings
        }
        var sheets: [Sheet] = []
        var cells = 0
        for (index, entry) in workbook.sheets.enumerated() {
            guard let name = path(of: entry, at: index, related) else { continue }
            guard let part = archive.part(named: name) else {
                throw SheetError(.missingPart, path: archive.path, place: .init(sheet: entry.name, part: name))
            }
            let worksheet = WorksheetPart(name: entry.name, context(part.name), values: values, cells: cells)
            try archive.parse(part, worksheet)
            cells = worksheet.cells
            var sheet = worksheet.sheet
            sheet.isHidden = entry.isHidden
            sheets.append(sheet)
        }
        return Workbook(kind: .xlsx, sheets: sheets)
    }

    /// The part of a sheet; nil for chart and macro sheets. A sheet without a relationship has the name that all writers give.
    private func path(of entry: WorkbookPart.SheetEntry, at index: Int, _ related: RelationshipsPart) -> String? {
        guard let id = entry.relationship, let target = related.targets[id] else { return "xl/worksheets/sheet\(index + 1).xml" }
        return target.type == "worksheet" ? target.path : nil
    }

    private func mainPart() throws(SheetError) -> ZipArchive.Part {
        let package = try relationships(of: "")
        if let path = package.first(ofType: "officeDocument")?.path, let part = archive.part(named: path), kind(ofMain: path) == .xlsx {
            return part
        }
        if let part = archive.part(named: "xl/workbook.xml") { return part }
        throw SheetError(.unreadableKind(kind(ofMain: package.first(ofType: "officeDocument")?.path)), path: archive.path)
    }

    /// What an archive is, by the name of its main part.
    private func kind(ofMain path: String?) -> FileKind {
        let path = path?.lowercased() ?? ""
        if path.hasSuffix("workbook.bin") || archive.part(named: "xl/workbook.bin") != nil { return .xlsb }
        if path.hasPrefix("word/") || archive.part(named: "word/document.xml") != nil { return .docx }
        if path.hasPrefix("ppt/") || archive.part(named: "ppt/presentation.xml") != nil { return .pptx }
        if archive.part(named: "mimetype") != nil, archive.part(named: "content.xml") != nil { return .ods }
        return path.isEmpty ? .zip : .xlsx
    }

    private func relationships(of part: String) throws(SheetError) -> RelationshipsPart {
        let relationships = RelationshipsPart(of: part)
        if let file = archive.part(named: RelationshipsPart.name(for: part)) { try archive.parse(file, relationships) }
        return relationships
    }

    private func part(_ named: String?, orElse usual: String) -> ZipArchive.Part? {
        named.flatMap { archive.part(named: $0) } ?? archive.part(named: usual)
    }

    private func context(_ part: String) -> PartContext {
        PartContext(path: archive.path, part: part, limits: archive.limits, text: text)
    }
}
