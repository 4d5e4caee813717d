import Ledger
import Scripting

/// Where the files of a batch go.
struct FileDesk {
    /// The workspace's folder.
    let workspace: String
    let language: Language
    let isDryRun: Bool

    /// - Parameter made: what other parts of the job have made already.
    /// - Throws: `Diagnostic` where this part would write over it.
    func check(_ files: [StagedFile], _ made: inout Set<String>) throws {
        if let twice = files.first(where: { made.contains($0.path.lowercased()) }) {
            throw Diagnostic(
                "file_twice", .data,
                Message(zh: "另一部分已经生成了 '\(twice.path)'，这一部分没有写入", en: "another part has made '\(twice.path)'; this part was not written"),
                at: twice.location, hint: Message(zh: "文件名里加上组织，如 .. unit.name ..", en: "put the unit into the name, as .. unit.name .."))
        }
        made.formUnion(files.map { $0.path.lowercased() })
    }

    /// Makes the files beside their places; on a dry run only looks whether they could be.
    func prepare(_ files: [StagedFile], part: Int64) throws -> PreparedFiles {
        guard isDryRun else { return try PreparedFiles(files, in: workspace, language: language, mark: BrokenOffFiles.mark(of: part)) }
        for file in files { _ = try FilePlace(file, in: workspace) }
        return .none
    }
}
