/// What a file is by its bytes, whatever its name ends with.
public enum FileKind: Sendable, Hashable {
    case xlsx
    /// Text with separators, as decoded.
    case delimited(Separator, TextEncoding)

    /// A binary workbook of Excel 97 to 2003.
    case xls
    /// A workbook under a password.
    case encryptedWorkbook
    /// A binary workbook of newer Excel.
    case xlsb
    /// An OpenDocument spreadsheet.
    case ods
    case docx
    case pptx
    /// Another compound file of Microsoft, such as a `.doc`, or a file of WPS in its own binary form.
    case compound
    /// An archive that is no workbook.
    case zip
    /// A web page, often saved by an office system under the ending `.xls`.
    case html
    /// A workbook as one XML file of Excel 2003.
    case spreadsheetML
    case xml
    case pdf
    case image
    /// Bytes that are neither text nor a known format.
    case binary
    case empty
}

/// The character between the fields of delimited text.
public enum Separator: UInt8, Sendable, Hashable, CaseIterable {
    case comma = 0x2C
    case tab = 0x09
    case semicolon = 0x3B
}

/// The encoding of a text file.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    /// UTF-8 that begins with a byte order mark, which is how Excel knows it.
    case utf8WithMark = "UTF-8-BOM"
    case gb18030 = "GB18030"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
}
