extension Workbook {
    /// Reads a workbook or delimited text. What the file is, is told by its bytes and never by its ending.
    ///
    /// - Parameters:
    ///   - path: the file; it is read whole before anything of it is trusted.
    ///   - separator: of delimited text; found from the first lines where nil.
    /// - Throws: `SheetError` with the real kind of a file that is not read, the limit that was passed, or the place of what is broken.
    public static func read(
        contentsOf path: String, separator: Separator? = nil, limits: SheetLimits = .standard
    ) throws(SheetError) -> Workbook {
        try read(FileBytes(contentsOf: path, limits: limits), separator: separator, limits: limits)
    }

    /// Reads a workbook or delimited text from memory; `name` stands for the path in errors.
    public static func read(
        bytes: some Collection<UInt8>, name: String, separator: Separator? = nil, limits: SheetLimits = .standard
    ) throws(SheetError) -> Workbook {
        try read(FileBytes(copying: bytes, path: name, limits: limits), separator: separator, limits: limits)
    }

    private static func read(_ file: FileBytes, separator: Separator?, limits: SheetLimits) throws(SheetError) -> Workbook {
        switch FileSniffer.guess(file.bytes) {
        case .archive: return try XlsxReader(ZipArchive(file, limits: limits)).read()
        case .other(let kind): throw SheetError(.unreadableKind(kind), path: file.path)
        case .text: return try delimited(file, separator: separator, limits: limits)
        }
    }

    private static func delimited(_ file: FileBytes, separator: Separator?, limits: SheetLimits) throws(SheetError) -> Workbook {
        let text = try TextDecoder.decode(file.bytes, path: file.path)
        let declared = SeparatorSniffer.declared(text.bytes)
        let separator = separator ?? declared?.separator ?? SeparatorSniffer.guess(text.bytes)
        var reader = DelimitedReader(
            text.bytes, separator: separator, from: declared?.length ?? 0, line: declared == nil ? 1 : 2, path: file.path, limits: limits)
        return Workbook(kind: .delimited(separator, text.encoding), sheets: [Sheet(name: sheetName(file.path), rows: try reader.rows())])
    }

    /// The name of a file without its folder and its ending.
    private static func sheetName(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let point = name.lastIndex(of: "."), point > name.startIndex else { return String(name) }
        return String(name[..<point])
    }
}
