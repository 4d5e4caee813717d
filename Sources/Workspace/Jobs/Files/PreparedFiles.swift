import Foundation
import Ledger
import Rendering
import Scripting
import Sheets

/// The files of a job, complete and on the disk beside their places: what could fail has been tried before the ledger is written.
struct PreparedFiles {
    private let files: [AtomicFile]
    /// Made for them, outermost first.
    private let folders: [String]

    static let none = PreparedFiles(files: [], folders: [])

    private init(files: [AtomicFile], folders: [String]) {
        self.files = files
        self.folders = folders
    }

    /// - Parameter mark: what they are known by until they are in their places.
    /// - Throws: `Diagnostic` where a file cannot be made; nothing is left of the others then.
    init(_ staged: [StagedFile], in workspace: String, language: Language, mark: String) throws {
        var files: [AtomicFile] = []
        var folders: [String] = []
        do {
            for file in staged {
                let place = try FilePlace(file, in: workspace)
                for folder in place.newFolders {
                    try PluginFolders.make(folder)
                    folders.append(folder)
                }
                let made = try AtomicFile(place.path, mark: mark)
                files.append(made)
                try Self.fill(made, file, language)
                try made.settle()
            }
        } catch {
            Self.remove(files, folders)
            throw (error as? SheetError).map(Diagnostic.init) ?? error
        }
        self.init(files: files, folders: folders)
    }

    /// Puts all in their places, after the ledger was written.
    /// - Returns: where each lies that could not be moved.
    func place() -> [Diagnostic] {
        files.compactMap { file -> Diagnostic? in
            do throws(SheetError) {
                try file.place()
                return nil
            } catch {
                return Self.misplaced(file, error)
            }
        }
    }

    func discard() { Self.remove(files, folders) }

    private static func remove(_ files: [AtomicFile], _ folders: [String]) {
        for file in files { file.discard() }
        // One that holds something by now stays.
        for folder in folders.reversed() { rmdir(folder) }
    }

    private static func fill(_ made: AtomicFile, _ file: StagedFile, _ language: Language) throws {
        switch (file.content, file.form) {
        case (.text(let text), _): try made.write(text.utf8)
        case (.document(let document), .xlsx): try WorkbookWriter().write(WorkbookDocument.sheets(document, language: language), into: made)
        case (.document(let document), .csv):
            try made.write(CSVRenderer(.labels(language), hasByteOrderMark: true).text(document).utf8)
        case (.document(let document), .json): try made.write(JSONRenderer(language: language).text(document).utf8)
        case (.document(let document), .md): try made.write(MarkdownRenderer(language: language, headingLevel: 1).text(document).utf8)
        case (.document(let document), .txt): try made.write(TerminalRenderer(language: language).text(document).utf8)
        }
    }

    private static func misplaced(_ file: AtomicFile, _ error: SheetError) -> Diagnostic {
        let cause = Diagnostic(error).message
        return Diagnostic(
            "file_misplaced", .storage,
            Message(zh: "台账已写入，但 \(file.path) 没有放到位：\(cause.zh)", en: "the ledger is written, but \(file.path) is not in its place: \(cause.en)"),
            hint: Message(zh: "内容在 \(file.temporary)，改名即可", en: "its content is in \(file.temporary): rename it"))
    }
}
