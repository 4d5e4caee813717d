import Ledger
import Testing

@testable import Store

@Suite("Taking back runs of any sort")
struct UndoPropertyTests {
    /// Gives the same numbers for the same seed (SplitMix64).
    struct Generator: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    /// Changes over a few records that share names, point to each other and come and go. Many are refused by the ledger.
    private static func edit(_ changes: inout ChangeSet, _ random: inout Generator) {
        func id() -> Int64 { Int64.random(in: 1...6, using: &random) }
        func text() -> Value { .text(["甲", "乙", "丙", "丁"].randomElement(using: &random)!) }
        func unit() -> [String: Value] {
            ["name": text(), "parent": Bool.random(using: &random) ? .none : .reference(id())]
        }
        func member() -> [String: Value] { Bool.random(using: &random) ? ["name": text(), "code": text()] : ["name": text(), "phone": text()] }
        func group() -> [String: Value] { ["unit": .reference(id()), "name": text()] }
        func activity() -> [String: Value] {
            let groups = Set((0..<Int.random(in: 0...2, using: &random)).map { _ in id() }).sorted()
            return ["type": .text("lecture"), "date": .day(Day("2021-03-05")!), "title": text(), "groups": .list(groups.map { .reference($0) })]
        }
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let model = ["unit", "group", "member", "activity"].randomElement(using: &random)!
            let values =
                switch model {
                case "unit": unit()
                case "group": group()
                case "member": member()
                default: activity()
                }
            switch Int.random(in: 0..<6, using: &random) {
            case 0...2: changes.insert(model, values)
            case 3...4:
                let name = values.keys.sorted().randomElement(using: &random)!
                changes.update(model, id(), [name: values[name]!])
            default: changes.remove(model, id())
            }
        }
    }

    /// Applies a random run where the ledger takes it.
    private static func grow(_ trail: Trail, _ random: inout Generator) throws {
        var changes = ChangeSet()
        edit(&changes, &random)
        do { try trail.store.apply(changes, as: .test) } catch is Diagnostics {}
    }

    /// Nil where later runs rest on it, or where it left nothing changed: what it made it removed itself.
    private static func undo(_ run: Int64, _ trail: Trail) throws -> Int64? {
        do { return try trail.undo(run) } catch let problem as Diagnostic where problem.code == "run_without_changes" { return nil }
    }

    @Test("from the last to the first, undos among them, the ledger is as in the beginning", arguments: 1...6 as ClosedRange<UInt64>)
    func backToTheBeginning(seed: UInt64) throws {
        var random = Generator(seed: seed)
        let trail = try Trail()
        var digests = [try trail.digest]
        while digests.count <= 40 {
            let last = try trail.store.changeCounter
            if last > 0, Int.random(in: 0..<4, using: &random) == 0 {
                // Any earlier run, in whatever state: what cannot be taken back changes nothing.
                do { try trail.undo(Int64.random(in: 1...last, using: &random)) } catch is Diagnostic {}
            } else {
                try Self.grow(trail, &random)
            }
            if try trail.store.changeCounter > last { digests.append(try trail.digest) } else { #expect(try trail.digest == digests.last) }
        }
        #expect(try trail.store.verify() == [])
        // A run that was taken back on the way is met as its undo, which comes first and does it again.
        for run in (1..<digests.count).reversed() {
            let isUndone = try Self.undo(Int64(run), trail) != nil
            #expect(isUndone || digests[run] == digests[run - 1], "run \(run)")
            #expect(try trail.digest == digests[run - 1])
        }
        #expect(try trail.digest == digests[0])
        #expect(try trail.store.verify() == [])
    }

    @Test("an undo touches a record once, and done again all is as before", arguments: 21...26 as ClosedRange<UInt64>)
    func undoAndRedo(seed: UInt64) throws {
        var random = Generator(seed: seed)
        let trail = try Trail()
        while try trail.store.changeCounter < 24 { try Self.grow(trail, &random) }
        var taken = 0
        for run in 1...24 as ClosedRange<Int64> {
            let before = try trail.digest
            guard let undo = try Self.undo(run, trail) else {
                #expect(try trail.digest == before)
                continue
            }
            taken += 1
            let (done, undone) = (try trail.store.changes(of: run), try trail.store.changes(of: undo))
            #expect(Set(undone.map(\.record)).isSubset(of: done.map(\.record)))
            #expect(Set(undone.map(\.record)).count == undone.count)
            #expect(try trail.undo(undo) != nil)
            #expect(try trail.digest == before)
        }
        #expect(taken > 0)
        #expect(try trail.store.verify() == [])
    }
}
