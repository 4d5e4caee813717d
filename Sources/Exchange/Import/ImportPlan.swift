public import Ledger
import Sheets

/// What a file would change, and what of it cannot be taken.
public struct ImportPlan: Sendable {
    /// Rows of the file by what becomes of them.
    public struct Counts: Hashable, Sendable {
        public var inserted = 0
        public var updated = 0
        public var unchanged = 0
        public var refused = 0

        public init() {}

        public var rows: Int { inserted + updated + unchanged + refused }
    }

    /// How one sheet was understood.
    public struct SheetReport: Hashable, Sendable {
        public let sheet: String
        /// The model that its rows are records of; nil where that could not be told.
        public internal(set) var model: String?
        /// The activity type that the sheet as a whole is about.
        public internal(set) var activityType: String?
        /// Row of the headings in the file, from 1.
        public internal(set) var headingRow: Int?
        /// How many rows of the sheet a declared shape reads as headings; 1 for any other sheet.
        var headingRows = 1
        /// The headings by column, as they were read; empty where a column has none.
        public internal(set) var headings: [String] = []
        /// Columns with a heading, and how many of them were recognised.
        public internal(set) var columns = 0
        public internal(set) var recognised = 0
        /// Headings whose columns are known to hold nothing of the ledger: 序号, 备注, 出勤率.
        public internal(set) var ignored: [String] = []

        public init(sheet: String) {
            self.sheet = sheet
        }
    }

    /// The changes of the good rows, of this file and of the files that the same importer read before it: a row may point at a record
    /// that an earlier file brings. Apply those of the last plan, once.
    public internal(set) var changes = ChangeSet()
    public internal(set) var counts = Counts()
    /// Why rows, or whole sheets, are refused; of kind `.data`, in the order of the file.
    public internal(set) var refusals: [Diagnostic] = []
    /// What was skipped or supplied, and why; of kind `.note`.
    public internal(set) var notes: [Diagnostic] = []
    public internal(set) var sheets: [SheetReport] = []

    /// A record of a sheet with a declared shape, as it was read.
    struct RefusedLine {
        let cells: [Sheets.Cell]
        let reasons: [Message]
    }

    /// The records of sheets with a declared shape, for its cases.
    var taken: [[Sheets.Cell]] = []
    var refused: [RefusedLine] = []

    init() {}
}
