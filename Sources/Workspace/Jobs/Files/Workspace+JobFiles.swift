import Ledger
import Scripting

extension Workspace {
    /// Makes the files beside their places, lets the body write the ledger, and puts them in place; where anything fails before that, nothing is left of them.
    func writing<Result>(_ files: [StagedFile], _ language: Language, isDryRun: Bool, _ body: () throws -> Result) throws -> Result {
        if isDryRun {
            for file in files { _ = try FilePlace(file, in: folder) }
            return try body()
        }
        let prepared = try PreparedFiles(files, in: folder, language: language)
        let result: Result
        do {
            result = try body()
        } catch {
            prepared.discard()
            throw error
        }
        try prepared.place()
        return result
    }
}
