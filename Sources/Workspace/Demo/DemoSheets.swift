import Foundation
import Sheets

/// The sheets of the demo's department: three years, 23 members, 132 classes. All people, titles and numbers are invented.
///
/// The same sheets come out on every machine, to the byte.
public enum DemoSheets {
    /// Writes the sheets into a folder, which is made where it is not there.
    ///
    /// A file more, `待整理.csv`, is written for trying out a dry run: it is not among the paths, and is not for the demo's import.
    /// - Returns: the paths in the order of the import: what a later file names, an earlier one brings.
    /// - Throws: `SheetError` or what the system says, where a file cannot be written.
    public static func write(into folder: String) throws -> [String] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let paths = try files.map { try $0.write(into: folder) }
        _ = try DemoMessySheet.file.write(into: folder)
        return paths
    }

    static var files: [DemoFile] {
        var random = SplitMix64(seed: 2019_2021)
        let office = DemoOffice.files + [DemoForum.file(&random), DemoMeetings.file(&random), DemoSeminar.file]
        let classes = DemoClass.files + [DemoTimetable.file, DemoSpirit.file, DemoRegulations.file]
        let work = [
            DemoProjects.file, DemoOutputs.file, DemoPlans.file, DemoHonours.file, DemoTalks.file, DemoDues.file, DemoAppraisal.file,
            DemoChains.file, DemoAdmissions.file, DemoWaivers.file,
        ]
        return office + classes + work
    }
}
