import Ledger
import Rules
import Scripting
import TestKit
import Testing

@Suite("A ledger of scraps: every optional field empty, links to nothing, things inside themselves")
struct ScrapLedgerTests {
    /// One record of each model with what it must have and nothing else, and the knots that nobody would tie on purpose.
    static let ledger: Snapshot = {
        let builder = SnapshotBuilder()
        for model in Catalogue.models {
            let values = model.storedFields.dropFirst().map { $0.isRequired ? least($0) : .none }
            let table = builder.table(model)
            table.append(id: table.nextID, values: values)
        }
        builder.append(
            make(Output()) {
                $0.title = "自含汇编"
                $0.kind = "compendium"
            })
        builder.append(
            make(Chapter()) {
                $0.compendium = Ref(2)
                $0.part = Ref(2)
            })
        builder.append(
            make(Project()) {
                $0.title = "无所属子课题"
                $0.level = "sub_project"
                $0.starts = day("2021-03-01")
            })
        builder.append(
            make(Project()) {
                $0.title = "自含课题"
                $0.level = "project"
                $0.parents = [Ref(3)]
                $0.starts = day("2021-03-01")
            })
        builder.append(
            make(Honour()) {
                $0.title = "倒置荣誉"
                $0.from = day("2020")
                $0.through = day("2018")
            })
        builder.append(
            make(Plan()) {
                $0.title = "空计划"
                $0.year = 2021
            })
        builder.append(
            make(TraineeClass()) {
                $0.name = "无学员班"
                $0.starts = day("2021-03-01")
                $0.ends = day("2021-07-01")
            })
        builder.append(
            make(PartyUnit()) {
                $0.name = "一支部"
                $0.kind = "branch"
            })
        return builder.build()
    }()

    private static func make<R: LedgerRecord>(_ record: R, _ fill: (inout R) -> Void) -> R {
        var copy = record
        fill(&copy)
        return copy
    }

    private static func least(_ field: FieldSpec) -> Value {
        switch field.kind {
        case .text: .text("某")
        case .integer: .integer(2021)
        case .decimal: .decimal(Hundredths(1))
        case .day: .day(day("2021"))
        case .flag: .flag(false)
        case .choice(let choices): .text(choices[0].name)
        case .word(.activityType): .text("a_type_that_no_plugin_declares")
        case .word(.role): .text("a_role_that_no_plugin_declares")
        case .reference: .reference(1)
        case .list(let element): .list([least(FieldSpec(field.name, element, "", zh: ""))])
        }
    }

    private let request = RunRequest(asOf: day("2021-12-31"), period: period("2021"))

    @Test("every check judges it and none breaks")
    func checks() throws {
        let outcome = try PluginSet(files: try ShippedPlugins.files()).check(Self.ledger, request)
        #expect(outcome.faults.map { "\($0)" } == [])
        #expect(outcome.findings.count > 20)
    }

    @Test("what is met there is met by something that was found or by nothing that is forbidden, never by silence")
    func nothingMetBySilence() throws {
        let outcome = try PluginSet(files: try ShippedPlugins.files()).check(Self.ledger, request)
        let met = Set(outcome.findings.filter { $0.judgement.verdict == .met }.map { "\($0.check.id) \($0.title)" })
        // The team's record that names him is found, though it says neither from when nor until when.
        // Of one sitting nobody can be in two places.
        #expect(met.sorted() == ["everyone_on_a_team 某", "nobody_in_two_places 某"])
    }

    @Test("the knots are found")
    func knots() throws {
        let outcome = try PluginSet(files: try ShippedPlugins.files()).check(Self.ledger, request)
        func verdict(_ check: String, _ title: String) -> Verdict? {
            outcome.findings.first { $0.check.id == check && $0.title.hasPrefix(title) }?.judgement.verdict
        }
        #expect(verdict("compendium_holds_together", "自含汇编") == .notMet)
        #expect(verdict("sub_project_has_its_project", "无所属子课题") == .notMet)
        #expect(verdict("sub_project_has_its_project", "自含课题") == .notMet)
        #expect(verdict("honour_has_its_term", "倒置荣誉") == .notMet)
        #expect(verdict("plan_for_the_year", "一支部") == .undetermined)
        #expect(verdict("no_incidents", "无学员班") == .undetermined)
    }

    @Test("every measure can be read, and every score be given")
    func measures() throws {
        let plugins = try PluginSet(files: try ShippedPlugins.files())
        let reads = try plugins.catalogue().measureModels.sorted { $0.key < $1.key }.map { measure, model in
            "for r in \(Catalogue.model(model)!.collection) do assert(r:\(measure) \"2021\", \"\(measure)\") read = read + 1 end"
        }
        let script = (["local read = 0"] + reads + ["print(read)"]).joined(separator: "\n")
        let answer = try plugins.evaluate(PluginFile(path: "question", text: script), Self.ledger, asOf: day("2021-12-31"))
        #expect(answer.printed.count == 1 && answer.printed != ["0"])
        #expect(try plugins.score(Self.ledger, request).faults.map { "\($0)" } == [])
    }
}
