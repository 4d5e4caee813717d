import Ledger
import LuaRuntime

extension StagingError {
    private static let endings = StagedFile.Form.allCases.map { ".\($0.rawValue)" }

    static func fileOutside(_ path: String) -> Self {
        let folders = StagedFile.folders.map { "\($0)/" }
        return Self(
            code: "file_outside",
            message: Message(
                zh: "任务只能写进工作区的 \(folders.joined(separator: "、"))，不能写 '\(path)'",
                en: "a job writes only into \(folders.joined(separator: " and ")) of the workspace, not '\(path)'"),
            hint: Message(zh: "写成 \"\(folders[0])名称.xlsx\"，里面不写 ..", en: "write \"\(folders[0])NAME.xlsx\", without .. in it"), word: path)
    }

    static func fileForm(_ path: String) -> Self {
        Self(
            code: "file_form", message: Message(zh: "看不出 '\(path)' 写成什么格式", en: "the name '\(path)' does not say in which form to write"),
            hint: Message(zh: "结尾写成 \(endings.joined(separator: "、")) 之一", en: "end it with one of \(endings.joined(separator: ", "))"), word: path)
    }

    static func fileName(_ path: String, _ bad: String) -> Self {
        Self(
            code: "file_name", message: Message(zh: "文件名 '\(path)' 里不能有 '\(bad)'", en: "the file name '\(path)' cannot hold '\(bad)'"),
            hint: Message(
                zh: "只用文字、数字、空格、- 和 _；不以点或空格开头、结尾", en: "take letters, digits, blanks, - and _; no dot or blank at either end"), word: path)
    }

    static func fileNameLength(_ path: String) -> Self {
        Self(
            code: "file_name", message: Message(zh: "文件名太长：'\(path)'", en: "the file name is too long: '\(path)'"),
            hint: Message(zh: "每一段不超过 60 个汉字", en: "at most 180 letters a part"), word: path)
    }

    static func fileTwice(_ path: String) -> Self {
        Self(
            code: "file_twice", message: Message(zh: "这个任务已经生成了 '\(path)'", en: "this job makes '\(path)' already"),
            hint: Message(zh: "每个文件写一次；名称里加上组织或期间", en: "write each file once; put the unit or the period into its name"), word: path)
    }

    static let tooManyFiles = Self(
        code: "file_count", message: Message(zh: "一个任务最多生成 \(StagedFile.limit) 个文件", en: "a job makes at most \(StagedFile.limit) files"),
        hint: Message(zh: "把几份合成一个文件的几行", en: "put several into the rows of one"))

    static func fileSetting(_ name: String, _ known: [String]) -> Self {
        Self(
            code: "unknown_setting", message: Message(zh: "文件没有设置项 '\(name)'", en: "a file has no setting '\(name)'"),
            hint: .nearest(to: name, among: known), word: name)
    }

    static func fileValue(_ name: String, _ type: String, _ expected: Message) -> Self {
        Self(
            code: "wrong_value",
            message: Message(zh: "'\(name)' 不能是\(TypeWord.message(type).zh)", en: "'\(name)' cannot be \(TypeWord.message(type).en)"),
            hint: Message(zh: "要的是：\(expected.zh)", en: "it takes \(expected.en)"), word: name)
    }

    static func filesOnlyAdd(_ name: String) -> Self {
        Self(
            code: "unknown_name", message: Message(zh: "ledger.files 没有 '\(name)'", en: "ledger.files has no '\(name)'"),
            hint: Message(zh: "写 ledger.files:add { \"reports/名称.xlsx\", … }", en: "write ledger.files:add { \"reports/NAME.xlsx\", … }"), word: name)
    }

    static func logLevel(_ name: String, _ known: [String]) -> Self {
        Self(
            code: "unknown_name", message: Message(zh: "log 没有 '\(name)'", en: "log has no '\(name)'"),
            hint: .nearest(to: name, among: known), word: name)
    }

    /// Neither of the two ways to say what a file holds, or both.
    static func fileContent(_ path: String, isDoubled: Bool) -> Self {
        Self(
            code: "file_content",
            message: isDoubled
                ? Message(zh: "'\(path)' 既有内容又有 report", en: "'\(path)' has both a content and a report")
                : Message(zh: "'\(path)' 没有内容", en: "'\(path)' holds nothing"),
            hint: Message(
                zh: "名称后面写查询、若干行或一段文字，或写 report = \"yearly\"", en: "behind the name give a query, rows or a text, or write report = \"yearly\""),
            word: "add")
    }

    /// What a form cannot show.
    static func fileFit(_ path: String, _ what: Message, _ forms: [StagedFile.Form]) -> Self {
        let list = forms.map { ".\($0.rawValue)" }
        return Self(
            code: "file_form", message: Message(zh: "\(what.zh)不能写成 '\(path)'", en: "\(what.en) cannot be written as '\(path)'"),
            hint: Message(zh: "结尾写成 \(list.joined(separator: "、"))", en: "end it with \(list.joined(separator: ", "))"), word: path)
    }

    static func fileColumn(_ name: String, _ model: ModelSpec, _ known: [String]) -> Self {
        Self(
            code: "unknown_field",
            message: Message(zh: "\(model.zh)没有字段、指标或积分 '\(name)'", en: "\(model.name) has no field, measure or score '\(name)'"),
            hint: .nearest(to: name, among: known), word: name)
    }

    static func fileKey(_ name: String, _ known: [String]) -> Self {
        Self(
            code: "unknown_field", message: Message(zh: "没有一行有 '\(name)'", en: "no row has '\(name)'"),
            hint: .nearest(to: name, among: known), word: name)
    }

    static let fileColumnsMissing = Self(
        code: "missing_field", message: Message(zh: "按位置写的行要有 columns", en: "rows by position need columns"),
        hint: Message(zh: "例如 columns = { \"姓名\", \"学时\" }", en: "as columns = { \"name\", \"hours\" }"), word: "add")

    static func fileReport(_ name: String, _ known: [String]) -> Self {
        Self(
            code: "unknown_report", message: Message(zh: "没有报告 '\(name)'", en: "there is no report '\(name)'"),
            hint: .nearest(to: name, among: known), word: name)
    }

    static func fileNobody(_ name: String) -> Self {
        Self(
            code: "nobody_to_report", message: Message(zh: "报告 '\(name)' 没有可写的对象", en: "there is nobody to write the report '\(name)' about"),
            hint: Message(
                zh: "期间还没有开始，或组织不在范围内：换一个 period 或 unit", en: "the period has not begun, or the unit is none of its subjects: take another period or unit"),
            word: name)
    }
}
