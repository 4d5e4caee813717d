/// How a sheet of a unit's own shape is read: which headings are which fields of which records.
public struct SheetShape: Hashable, Sendable {
    /// Headings that stand for one field.
    public struct Column: Hashable, Sendable {
        public let field: String
        /// As the sheet writes it, in any of these ways.
        public let spellings: [String]
        public let isRequired: Bool

        public init(_ field: String, _ spellings: [String], isRequired: Bool) {
            (self.field, self.spellings, self.isRequired) = (field, spellings, isRequired)
        }
    }

    /// Cells of which each is a record of its own, under a heading row for each of the fields that tell them apart.
    public struct Matrix: Hashable, Sendable {
        /// The field that a cell says.
        public let field: String
        /// The fields that the rows above say, from top to bottom.
        public let under: [String]
        /// What each sign means, nil for nothing; where there are any, no other sign may stand.
        public let symbols: [String: String?]

        public init(_ field: String, under: [String], symbols: [String: String?]) {
            (self.field, self.under, self.symbols) = (field, under, symbols)
        }
    }

    public let id: String
    public let zh: String
    /// A collection, or an activity type.
    public let into: String
    public var columns: [Column] = []
    /// How many rows the headings take where there is no matrix.
    public var headingRows = 1
    /// The fields by which a record is known again; empty for the model's own key.
    public var key: [String] = []
    public var matrix: Matrix?
    /// Headings whose columns are not read.
    public var ignored: [String] = []
    /// What each record gets that no column says, by field.
    public var fixed: [String: String] = [:]
    /// Words of the sheet in place of which others are read.
    public var words: [String: String] = [:]
    /// Texts at which the records end.
    public var stopAt: [String] = []

    public init(_ id: String, zh: String, into: String) {
        (self.id, self.zh, self.into) = (id, zh, into)
    }
}

/// A grid of texts that is read in a shape over a ledger, and written nowhere.
public struct SheetTrial: Sendable {
    public let shape: SheetShape
    public let grid: [[String]]
    /// The year of days that are written without one.
    public let year: String
    public let snapshot: Snapshot
    public let vocabulary: Vocabulary
    public let asOf: Day

    public init(_ shape: SheetShape, grid: [[String]], year: String, _ snapshot: Snapshot, _ vocabulary: Vocabulary, asOf: Day) {
        (self.shape, self.grid, self.year) = (shape, grid, year)
        (self.snapshot, self.vocabulary, self.asOf) = (snapshot, vocabulary, asOf)
    }
}

/// What came of reading a grid: records line by line, as they were read.
public struct SheetReading: Sendable {
    /// The cells of a record that was refused, and why.
    public struct Refused: Sendable {
        public let cells: [String]
        public let reasons: [Message]

        public init(cells: [String], reasons: [Message]) { (self.cells, self.reasons) = (cells, reasons) }
    }

    public var taken: [[String]] = []
    public var refused: [Refused] = []
    /// Why the sheet as a whole is refused.
    public var faults: [Diagnostic] = []

    public init() {}
}

/// Reads a grid; the room that knows sheets does it for the one that knows declarations.
public typealias SheetReader = @Sendable (SheetTrial) -> SheetReading
