public import Ledger
public import Sheets

extension Diagnostic {
    /// A file that cannot be read or written, as people are told of it.
    public init(_ error: SheetError) {
        let told = Told(error)
        let isStorage =
            switch error.reason {
            case .system, .notARegularFile, .writerFailed: true
            default: false
            }
        let file = error.path.split(separator: "/").last.map(String.init) ?? error.path
        self.init(told.code, isStorage ? .storage : .data, told.message(file), hint: told.hint, notes: told.notes)
        if let row = error.place.row { subject.provenance = Provenance(file: file, sheet: error.place.sheet ?? "", row: row) }
    }
}

/// The sentences about a `SheetError`: what follows the file's name, and what to do.
private struct Told {
    let code: String
    private var zh: String
    private var en: String
    var hint: Message?
    var notes: [Message] = []

    func message(_ file: String) -> Message { Message(zh: "\(file) \(zh)", en: "\(file) \(en)") }

    private init(_ code: String, _ zh: String, _ en: String, hint: Message? = nil) {
        (self.code, self.zh, self.en, self.hint) = (code, zh, en, hint)
    }

    init(_ error: SheetError) {
        self = Self.told(error.reason)
        let place = error.place
        var zh: [String] = []
        var en: [String] = []
        if let sheet = place.sheet, !sheet.isEmpty {
            zh.append("工作表 \(sheet)")
            en.append("sheet \(sheet)")
        }
        if let row = place.row {
            zh.append("第 \(row) 行")
            en.append("row \(row)")
        }
        if let column = place.column {
            zh.append("第 \(column + 1) 列")
            en.append("column \(column + 1)")
        }
        if let part = place.part {
            zh.append("部件 \(part)")
            en.append("part \(part)")
        }
        if let offset = place.byteOffset {
            zh.append("第 \(offset) 字节")
            en.append("byte \(offset)")
        }
        if !zh.isEmpty { notes.append(Message(zh: "位置:" + zh.joined(separator: ","), en: "at " + en.joined(separator: ", "))) }
    }

    private static let saveAgain = Message(zh: "请用 WPS 或 Excel 打开后另存为 .xlsx", en: "open it in a spreadsheet program and save it as .xlsx")
    private static let checkFile = Message(zh: "请核对是否选对了文件", en: "check whether this is the right file")

    private static func told(_ reason: SheetError.Reason) -> Told {
        switch reason {
        case .system(let code, let operation): system(code, operation)
        case .notARegularFile: Told("not_a_file", "不是文件", "is not a file", hint: checkFile)
        case .unreadableKind(let kind): unreadable(kind)
        case .damagedArchive, .sizeMismatch, .missingPart, .malformedXML, .malformedCell:
            Told("damaged_workbook", "已损坏，读不出来", "is damaged and cannot be read", hint: saveAgain)
        case .encryptedPart: unreadable(.encryptedWorkbook)
        case .documentType:
            Told("unsafe_workbook", "含有工作簿不该有的内容，未读", "holds what no workbook needs, and was not read", hint: saveAgain)
        case .limit(let limit, let allowed): tooLarge(limit, allowed)
        case .undecodable(let byte, let encoding):
            Told(
                "bad_encoding", "有 \(encoding.rawValue) 里没有的字节 0x\(hex(byte))",
                "holds the byte 0x\(hex(byte)), which \(encoding.rawValue) does not know",
                hint: Message(zh: "请另存为 UTF-8 编码的 csv", en: "save it as csv in UTF-8"))
        case .unclosedQuote:
            Told(
                "unclosed_quote", "有一个双引号没有配对", "has a quotation mark that is never closed",
                hint: Message(zh: "请补上或删去那个双引号", en: "close the mark, or delete it"))
        case .textTooLong(let length, let allowed):
            Told("text_too_long", "有一段文字长 \(length) 字，超过 \(allowed) 字", "has a text of \(length) characters; a cell holds \(allowed)")
        case .tableTooLarge(let rows, let columns):
            Told(
                "table_too_large", "有 \(rows) 行 \(columns) 列，一张工作表放不下",
                "would have \(rows) rows and \(columns) columns, more than a sheet holds")
        case .unencodable(let character, let encoding):
            Told(
                "bad_encoding", "有 \(encoding.rawValue) 写不出的字 \"\(character)\"",
                "holds \"\(character)\", which \(encoding.rawValue) cannot write",
                hint: Message(zh: "请改用 UTF-8", en: "use UTF-8"))
        case .writerFailed: Told("cannot_write", "写不出来", "could not be written")
        }
    }

    private static func system(_ code: Int32, _ operation: SheetError.FileOperation) -> Told {
        let isReading = operation == .open || operation == .read
        return switch code {
        case 2: Told("no_such_file", "不存在", "does not exist", hint: Message(zh: "请核对文件名和所在文件夹", en: "check the name and the folder"))
        case 13, 1:
            Told(
                "not_permitted", "没有权限\(isReading ? "读取" : "写入")", "may not be \(isReading ? "read" : "written")",
                hint: Message(zh: "请核对文件权限", en: "check the permissions"))
        case 28: Told("disk_full", "写不下，磁盘已满", "could not be written: the disk is full", hint: Message(zh: "请腾出空间", en: "make room"))
        default:
            Told(
                "file_error", "\(isReading ? "读" : "写")不成(系统错误 \(code))",
                "could not be \(isReading ? "read" : "written") (system error \(code))")
        }
    }

    private static func unreadable(_ kind: FileKind) -> Told {
        func told(_ zh: String, _ en: String, _ hint: Message = saveAgain) -> Told {
            Told("unreadable_kind", "其实是\(zh)", "is really \(en)", hint: hint)
        }
        return switch kind {
        case .xls: told("旧版 .xls 工作簿", "an old .xls workbook")
        case .encryptedWorkbook:
            Told(
                "encrypted_file", "加了密码", "is under a password",
                hint: Message(zh: "请去掉密码后再导入", en: "take the password off and import again"))
        case .xlsb: told(".xlsb 工作簿", "an .xlsb workbook")
        case .ods: told("OpenDocument 表格", "an OpenDocument spreadsheet")
        case .docx: told("Word 文档", "a Word document", Message(zh: "请把其中的表格复制到工作簿", en: "copy its table into a workbook"))
        case .pptx: told("演示文稿", "a presentation", checkFile)
        case .compound: told("旧版 Office 文件", "an old Office file")
        case .zip: told("压缩包", "an archive", Message(zh: "请解压后导入其中的文件", en: "unpack it and import its files"))
        case .html: told("网页", "a web page")
        case .spreadsheetML: told("Excel 2003 的 XML 表格", "an XML spreadsheet of Excel 2003")
        case .xml: told("XML 文件", "an XML file", checkFile)
        case .pdf: told("PDF", "a PDF", Message(zh: "请找到原来的表格", en: "look for the sheet it was made from"))
        case .image: told("图片", "a picture", Message(zh: "请找到原来的表格", en: "look for the sheet it was made from"))
        case .empty: Told("empty_file", "是空的", "is empty", hint: checkFile)
        case .binary, .xlsx, .delimited: Told("unreadable_kind", "不是表格文件", "is no sheet", hint: checkFile)
        }
    }

    private static func tooLarge(_ limit: SheetError.Limit, _ allowed: Int) -> Told {
        let what: (zh: String, en: String) =
            switch limit {
            case .fileBytes: ("文件字节数", "bytes of the file")
            case .parts: ("部件数", "parts")
            case .unpackedBytes: ("解压后的字节数", "unpacked bytes")
            case .ratio: ("压缩比", "its ratio of compression")
            case .xmlDepth: ("XML 层数", "depth of XML")
            case .xmlParserBytes: ("XML 名称和标记的字节数", "bytes of XML markup")
            case .cells: ("单元格数", "cells")
            case .sharedStrings: ("文字条数", "texts")
            case .textBytes: ("文字字节数", "bytes of text")
            case .recordBytes: ("一行的字节数", "bytes of a line")
            }
        return Told(
            "file_too_large", "超过限度:\(what.zh)至多 \(allowed)", "passes a limit: \(what.en), at most \(allowed)",
            hint: Message(zh: "请分成几个文件导入", en: "split it into several files"))
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
