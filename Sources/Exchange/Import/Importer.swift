public import Ledger
public import Sheets

/// Reads sheets into changes of the ledger. One importer reads all files of one import: what an earlier file brings, a later one may name.
///
/// Nothing is written: a plan says what would change, what is refused and why. Reading the same file again changes nothing.
public final class Importer {
    let vocabulary: Vocabulary
    let shapes: [SheetShape]
    let asOf: Day
    let draft: Draft
    let resolver: Resolver

    /// - Parameters:
    ///   - vocabulary: what plugins add: activity types with their roles and fields.
    ///   - snapshot: the ledger, with all its models.
    ///   - shapes: sheets of a unit's own shape, by which a sheet is read before its headings are tried.
    ///   - asOf: the day on which a member's branch, group and status are compared with the ledger.
    public init(vocabulary: Vocabulary, snapshot: Snapshot, asOf: Day, shapes: [SheetShape] = []) {
        self.vocabulary = vocabulary
        self.asOf = asOf
        self.shapes = shapes
        draft = Draft(snapshot: snapshot)
        resolver = Resolver(draft: draft, vocabulary: vocabulary, asOf: asOf)
    }

    /// Reads the sheets of a workbook, those first whose records others point to.
    /// - Parameters:
    ///   - fileName: without its folders; it stands in messages and in the audit trail.
    ///   - model: what the rows are, in any spelling: a model's name or label, or an activity type; nil to tell it from the sheet.
    ///   - sheet: the only sheet to be read; nil for all that are not hidden.
    public func read(_ workbook: Workbook, fileName: String, as model: String? = nil, sheet: String? = nil) -> ImportPlan {
        var plan = ImportPlan()
        var fixed: Subject?
        let shape = model.flatMap { model in shapes.first { [$0.id, $0.zh].contains(model) } }
        if let model, shape == nil {
            fixed = subject(called: model)
            if fixed == nil { plan.refusals.append(Refusal.noModel(model, vocabulary, shapes)) }
        }
        var sheets = workbook.sheets
        if let sheet {
            sheets = sheets.filter { $0.name == sheet }
            if sheets.isEmpty { plan.refusals.append(Refusal.noSheet(sheet, workbook.sheets.map(\.name))) }
        }
        if plan.refusals.isEmpty {
            let isDelimited = if case .delimited = workbook.kind { true } else { false }
            read(sheets, of: fileName, fixed, shape, isNamed: sheet != nil, isDelimited: isDelimited, &plan)
        }
        plan.changes = draft.changes
        return plan
    }

    /// Reads JSON text: an array of objects whose keys are field names. Rows are numbered by their place in the array.
    public func read(json text: String, fileName: String, as model: String? = nil) -> ImportPlan {
        do throws(JSONReader.Fault) {
            let stem = fileName.lastIndex(of: ".").map { String(fileName[..<$0]) } ?? fileName
            let sheet = try JSONReader.sheet(text, name: stem)
            return read(Workbook(kind: .delimited(.comma, .utf8), sheets: [sheet]), fileName: fileName, as: model)
        } catch {
            var plan = ImportPlan()
            plan.refusals = [Refusal.unreadableJSON(error, file: fileName)]
            plan.changes = draft.changes
            return plan
        }
    }

    private func subject(called word: String) -> Subject? {
        if let model = Catalogue.model(called: word) { return Subject(model: model) }
        return vocabulary.activityType(spelt: word).map { Subject(model: Activity.schema.spec, type: $0) }
    }

    private func read(
        _ sheets: [Sheet], of file: String, _ fixed: Subject?, _ shape: SheetShape?, isNamed: Bool, isDelimited: Bool, _ plan: inout ImportPlan
    ) {
        var tables: [SheetTableReader] = []
        var unread: [(place: Int, diagnostic: Diagnostic)] = []
        for (place, sheet) in sheets.enumerated() {
            let shown = isDelimited ? "" : sheet.name
            let provenance = Provenance(file: file, sheet: shown, row: 1)
            if sheet.isHidden && !isNamed {
                plan.notes.append(Note.hiddenSheet().about(at: provenance))
                continue
            }
            let grid = Grid(sheet)
            guard !grid.lines.isEmpty else { continue }
            do throws(Diagnostic) {
                let naming = SheetNaming(sheet: sheet.name, titles: Self.titles(of: grid), file: file, vocabulary: vocabulary)
                if let table = try shapedTable(grid, as: shape, fixed, file: file, sheet: shown, naming, place) {
                    tables.append(table)
                    continue
                }
                let found = try SubjectFinder(vocabulary: vocabulary, grid: grid, naming: naming).find(fixed)
                let context = context(file: file, sheet: shown, found.subject, naming)
                tables.append(SheetTableReader(importer: self, grid: grid, map: found.map, context: context, place: place))
            } catch {
                unread.append((place, error.about(at: provenance)))
                plan.sheets.append(ImportPlan.SheetReport(sheet: shown))
            }
        }
        // Sheets of totals and pictures stand beside those with records; a file of nothing else is refused.
        let mayBeOther = !tables.isEmpty && fixed == nil && shape == nil && !isNamed
        for (_, diagnostic) in unread {
            if mayBeOther, diagnostic.code == "no_heading_row" {
                plan.notes.append(Note.otherSheet().about(at: diagnostic.subject.provenance))
            } else {
                plan.refusals.append(diagnostic)
            }
        }
        if tables.isEmpty, unread.isEmpty, plan.notes.isEmpty {
            plan.refusals.append(Refusal.empty(file).about(at: Provenance(file: file, row: 1)))
        }
        let order = Dictionary(uniqueKeysWithValues: Catalogue.models.enumerated().map { ($1.name, $0) })
        for table in tables.sorted(by: { (order[$0.model.name]!, $0.place) < (order[$1.model.name]!, $1.place) }) {
            table.read(into: &plan)
        }
    }

    /// The sheet in the shape that the caller says; else in the only one that knows all its headings.
    private func shapedTable(
        _ grid: Grid, as shape: SheetShape?, _ fixed: Subject?, file: String, sheet: String, _ naming: SheetNaming, _ place: Int
    ) throws(Diagnostic) -> SheetTableReader? {
        guard fixed == nil else { return nil }
        let tables = (shape.map { [$0] } ?? shapes).compactMap { shape -> (shape: SheetShape, context: SheetContext, table: ShapedTable)? in
            guard let subject = subject(called: shape.into) else { return nil }
            var context = context(file: file, sheet: sheet, subject, naming)
            context.key = shape.key
            return ShapedTable(grid, shape, context, vocabulary).map { (shape, context, $0) }
        }
        if let shape {
            guard let only = tables.first else { throw Refusal.noShapedHeading(shape) }
            return SheetTableReader(importer: self, grid: grid, map: only.table.map, context: only.context, place: place, shaped: only.table)
        }
        let fitting = tables.filter { $0.table.faults.isEmpty }
        guard fitting.count <= 1 else { throw Refusal.severalShapes(fitting.map(\.shape)) }
        return fitting.first.map {
            SheetTableReader(importer: self, grid: grid, map: $0.table.map, context: $0.context, place: place, shaped: $0.table)
        }
    }

    /// The lines at the top that hold one text each.
    private static func titles(of grid: Grid) -> [String] {
        grid.lines.prefix(20).prefix { $0.filled.count == 1 }.map { $0[$0.filled[0]].plainText }
    }

    private func context(file: String, sheet: String, _ subject: Subject, _ naming: SheetNaming) -> SheetContext {
        var context = SheetContext(file: file, sheet: sheet, subject: subject, year: naming.year)
        if subject.model.name == "activity", subject.type == nil { context.subject.type = naming.activityType }
        context.trainingClass = naming.texts.lazy.compactMap { self.resolver.trainingClass(in: $0) }.first
        context.unit = naming.texts.lazy.compactMap { self.resolver.unit(in: $0) }.first ?? onlyBranch
        return context
    }

    /// The branch of a ledger that has only one, which no sheet of it cares to name.
    private var onlyBranch: Int64? {
        let model = PartyUnit.schema.spec
        let branches = draft.ids(of: model).filter { ["branch", ""].contains(draft.text(model, $0, "kind")) }
        return branches.count == 1 ? branches[0] : nil
    }
}
