import Store

extension Batch {
    /// Runs it: the parts of a job are judged over the ledger as it was when the job began, and written in their order, each in one transaction.
    /// - Parameter listener: hears of each part as it ends, on the caller's thread.
    /// - Throws: `Diagnostic` where it cannot begin; what befalls a part is in the answer.
    public func run(_ options: BatchOptions, listener: @escaping (BatchStep) -> Void = { _ in }) throws -> BatchAnswer {
        let begun = ContinuousClock.now
        return try workspace.withWritableStore(isDryRun: options.isDryRun) { store in
            // A dry run changes nothing that another could.
            let lock = options.isDryRun ? nil : try RunLock(in: workspace.folder, words: name, waits: options.waits) { listener(.waiting($0)) }
            return try withExtendedLifetime(lock) {
                if !options.isDryRun { try BrokenOffFiles(in: workspace.folder, store).settle { listener(.recovered($0)) } }
                let run = try BatchRun(self, options, store, listener)
                try run.work()
                return BatchAnswer(
                    batch: options.isDryRun ? nil : run.number, isDryRun: options.isDryRun, parts: run.parts, milliseconds: begun.milliseconds)
            }
        }
    }
}
