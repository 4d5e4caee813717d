import Ledger

/// Every word of the notation that takes a table.
public enum DeclarationReference {
    public static let words: [WordSpec] =
        [
            PluginDeclaration.spec, ActivityTypeDeclaration.spec, ProcedureDeclaration.spec,
            RegulationDeclaration.spec, RegulationDeclaration.edition, RegulationDeclaration.clause,
            CheckDeclaration.spec, MeasureDeclaration.spec, ScoreDeclaration.spec, ItemWord.plus, ItemWord.minus, PartWord.spec, VetoWord.spec, QuotaWord.spec,
            ReportDeclaration.spec, ReportDeclaration.section, ReportDeclaration.sentence, ReportDeclaration.list, ReportDeclaration.chart,
            CalendarDeclaration.spec, SettingDeclaration.spec, JobDeclaration.spec,
            SheetDeclaration.spec, SheetDeclaration.column, SheetDeclaration.matrix, SheetDeclaration.grid,
        ] + BodyWords.all.map { $0.spec } + [SumWord.spec, CaseReading.spec, CaseReading.expect]

    private static let byWord = Dictionary(uniqueKeysWithValues: words.map { ($0.word, $0) })

    public static func spec(_ word: String) -> WordSpec? { byWord[word] }

    static func doc(_ word: String) -> String { byWord[word]?.doc ?? FieldDeclaration.doc(word) }
}
