import Exchange
import Ledger
import Sheets
import Testing

@Suite("What is exported comes in again without a change")
struct RoundTripTests {
    enum Form: CaseIterable { case names, labels }

    /// Every field of every model filled, and a second record with only what must be there.
    static let ledger = Office.ledger { builder in
        for model in Catalogue.models {
            let table = builder.table(model)
            for isFull in [true, false] {
                let id = table.nextID
                let values = model.storedFields.dropFirst().map { field -> Value in
                    // A link that links nothing is a blank row: it has a sitting at least.
                    isFull || field.isRequired || model.name == "link" && field.name == "activity"
                        || model.key.contains(field.name) && field.kind == .text && model.name != "activity"
                        ? sample(field, model, id, isFull) : .none
                }
                table.append(id: id, values: values)
            }
        }
    }

    private static func sample(_ field: FieldSpec, _ model: ModelSpec, _ id: Int64, _ isFull: Bool) -> Value {
        if model.name == "activity" {
            if field.name == "details" { return .text(#"{"theme":"党性","words":"1200"}"#) }
            if field.name == "type" { return .text("study_forum") }
        }
        switch field.kind {
        case .text: return .text("\(field.zh)\(id)号")
        case .integer: return .integer(20 + id)
        case .decimal: return .decimal(Hundredths("2.5")!)
        case .day: return .day(Day(ordinal: 18_000 + Int(id) + (["through", "ends", "dissolved"].contains(field.name) ? 100 : 0)))
        case .flag: return .flag(true)
        case .choice(let choices): return .text(choices[Int(id) % choices.count].name)
        case .word(.activityType): return .text("committee")
        case .word(.role): return .text("host")
        case .reference("member") where model.name == "participation": return .reference(id)
        case .reference(let target):
            return .reference(target == "unit" && model.name == "unit" ? 1 : target == "group" ? 3 : target == "unit" ? 2 : 1)
        case .list(let element): return .list([sample(FieldSpec(field.name, element, "", zh: field.zh), model, id, isFull)])
        }
    }

    @Test("every model, by names and by labels", arguments: Catalogue.models.map(\.name), Form.allCases)
    func roundTrip(name: String, form: Form) throws {
        let model = try #require(Catalogue.model(name))
        let view = LedgerView(snapshot: Self.ledger, vocabulary: Office.vocabulary, asOf: Office.asOf)
        let table = Exporter(view: view).table(of: model, personal: true)
        #expect(table.rows.count == view.table(name).count)
        let heading = table.headings.map { form == .names ? $0.key : $0.label.zh }
        let rows = table.rows.map { row in row.map { form == .names ? $0.value.description : $0.label?.zh ?? $0.value.description } }
        let plan = Office.read([heading] + rows, as: name, into: Self.ledger)
        #expect(plan.refusalLines() == [])
        #expect(plan.changes.entries.map(\.change) == [])
        #expect(plan.counts.unchanged == rows.count)
    }

    @Test("personal fields are masked unless asked for, and what is masked does not come back")
    func masked() throws {
        let view = LedgerView(snapshot: Self.ledger, vocabulary: Office.vocabulary, asOf: Office.asOf)
        let table = Exporter(view: view).table(of: Member.schema.spec)
        let phones = try #require(table.headings.firstIndex { $0.key == "phone" })
        #expect(table.rows.map { $0[phones].value }.contains(.text(MaskedText.placeholder)))
        #expect(!table.rows.map { $0[phones].value }.contains { $0.description.contains("号") })
        let plan = Office.read(
            [table.headings.map(\.key)] + table.rows.map { $0.map(\.value.description) }, as: "member", into: Self.ledger)
        #expect(Set(plan.codes) == ["masked_value"])
        #expect(plan.changes.isEmpty)
    }
}
