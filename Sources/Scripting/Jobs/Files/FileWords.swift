import Ledger
import LuaRuntime

/// `ledger.files` in a job's hands.
enum FileWords {
    static let name = "files"

    // Made once and never changed: states of any thread may read it.
    nonisolated(unsafe) static let signature = HostFunction(
        "add", "Makes a file below reports/ or exports/ when the job has ended well.",
        parameters: [HostParameter("file", .table, "Its name, what it holds, and settings.").shaped("zhibu.file_parts")]
    ) { _ in [] }

    static func collection(_ owner: StagedWords.Owner) -> HostClass {
        var add = signature
        add.body = { call in
            let (staged, host) = try owner.open()
            let place = call.location.map { Location($0.source, line: $0.line) }
            try staged.add(try StagedFileReading(host: host).read(call[0].table!, at: place))
            return []
        }
        return HostClass(
            "ledger.\(name)", "The files that the job makes.", methods: [add],
            unknownMember: { call in throw StagingError.filesOnlyAdd(call[0].string ?? call[0].typeName) })
    }
}
