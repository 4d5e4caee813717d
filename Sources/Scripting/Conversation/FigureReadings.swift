import LuaRuntime

/// What the running entry has read of measures, in order, without what these read themselves.
struct FigureReadings {
    private(set) var list: [ReadFigure] = []
    /// How many measures are being read, one within the other.
    private var depth = 0

    /// An entry may read without end; what it shows at the end is of the first.
    private static let most = 1000

    /// Whether a measure is being read.
    var isReading: Bool { depth > 0 }

    mutating func begin() { depth += 1 }

    mutating func end() { depth -= 1 }

    /// Whether a figure is asked for by the entry itself, and is still kept.
    var keepsNext: Bool { depth == 1 && list.count < Self.most }

    mutating func append(_ figure: ReadFigure) { list.append(figure) }

    mutating func forget() { list = [] }

    /// The measure whose number a value is, where the entry has read one and no more.
    func reading(of value: LuaValue) -> ReadFigure? { list.count == 1 && list[0].isValue(value) ? list[0] : nil }
}
