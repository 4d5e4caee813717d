/// How much a file may hold before its reading is refused.
public struct SheetLimits: Sendable, Hashable {
    /// Rows and columns of a sheet, fixed by the format.
    public static let rows = 1_048_576
    public static let columns = 16_384

    /// Bytes of the file.
    public var fileBytes = 50 << 20
    /// Parts of an archive.
    public var parts = 1000
    /// Bytes of all parts of an archive that are read, unpacked.
    public var unpackedBytes = 512 << 20
    /// How many times larger than packed a part may be, judged once it has passed `ratioFloorBytes`.
    public var ratio = 100
    public var ratioFloorBytes = 1 << 20
    /// How deep XML elements may nest.
    public var xmlDepth = 64
    /// Bytes that the XML parser may hold for names and unfinished markup.
    public var xmlParserBytes = 8 << 20
    /// Cells of a workbook, with the blank ones left of a cell with a value.
    public var cells = 5_000_000
    /// Shared strings of a workbook.
    public var sharedStrings = 1_000_000
    /// Bytes of text in shared and inline strings.
    public var textBytes = 128 << 20
    /// Bytes of one record of delimited text.
    public var recordBytes = 1 << 20

    public init() {}

    public static let standard = SheetLimits()
}
