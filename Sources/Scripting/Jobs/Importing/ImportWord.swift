import Ledger
import LuaRuntime

/// `ledger:import("inbox/*.xlsx")`: stages what sheets of the inbox bring, each file as a whole or not at all.
enum ImportWord {
    static let name = "import"

    // Made once and never changed: states of any thread may read it.
    nonisolated(unsafe) static let signature = HostFunction(
        name, "Stages what sheets of inbox/ bring, in one transaction with the rest; a file with a refused row is left, unless good_rows is true.",
        parameters: [
            HostParameter("pattern", .string, "As inbox/*.xlsx."),
            HostParameter("good_rows", .boolean, "Whether the rows that are right are taken all the same.", optional: true),
        ], result: "table"
    ) { _ in [] }

    static func function(_ owner: StagedWords.Owner) -> HostFunction {
        var function = signature
        function.body = { call in
            let (staged, host) = try owner.open()
            let takesGoodRows = call[1].boolean == true
            // A case has no folder.
            guard let inbox = host.settings.inbox else { return [.table(try call.state.makeTable([]))] }
            let files = try inbox.files(call[0].string ?? "")
            let told = try files.map { file in
                let reading = try inbox.read(file, try host.requireView(), host.sheets.map(\.shape))
                let isTaken = reading.refusals.isEmpty || takesGoodRows
                if isTaken { staged.take(reading.changes) }
                guard staged.changes.count <= StagedLedger.limit else { throw StagingError.tooMany }
                return try table(file, reading, isTaken: isTaken, call.state)
            }
            return [.table(try call.state.makeTable(told))]
        }
        return function
    }

    /// `{ file, taken, added, changed, unchanged, refused, problems }`
    private static func table(_ file: String, _ reading: InboxFile, isTaken: Bool, _ state: LuaState) throws -> LuaValue {
        let problems = reading.refusals.map { refusal -> LuaValue in
            .string([refusal.subject.provenance?.label.zh, refusal.message.zh].compactMap { $0 }.joined(separator: "："))
        }
        return .table(
            try state.makeTable(entries: [
                (.string("file"), .string(file)), (.string("taken"), .boolean(isTaken)), (.string("added"), .int(isTaken ? reading.added : 0)),
                (.string("changed"), .int(isTaken ? reading.changed : 0)), (.string("unchanged"), .int(reading.unchanged)),
                (.string("refused"), .int(reading.refused)), (.string("problems"), .table(try state.makeTable(problems))),
            ]))
    }
}
