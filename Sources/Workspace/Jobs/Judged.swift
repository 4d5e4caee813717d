import Foundation
import Scripting
import Store

/// What came of working on a part, and when.
struct Judged: Sendable {
    let outcome: Result<JobOutcome, any Error>
    /// As the log keeps it.
    let result: JobPartResult

    init(_ body: () throws -> JobOutcome) {
        let (started, clock) = (Date(), ContinuousClock.now)
        outcome = Result { try body() }
        var result = JobPartResult(started: started, ended: Date(), milliseconds: clock.milliseconds)
        if case .success(let outcome) = outcome {
            (result.warnings, result.files) = (outcome.log.warnings, outcome.files.map(\.path))
        }
        self.result = result
    }

    /// Of a part that was not worked on.
    static var nothing: JobPartResult { JobPartResult(started: Date(), ended: Date(), milliseconds: 0) }
}

extension ContinuousClock.Instant {
    /// Since then.
    var milliseconds: Int {
        let (seconds, attoseconds) = duration(to: .now).components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
