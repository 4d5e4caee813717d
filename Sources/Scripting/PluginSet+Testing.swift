extension PluginSet {
    /// Runs the cases, which see clauses and checks as they are written, whatever the unit sets.
    /// - Throws: a `Diagnostic` where nothing is called by one of the names.
    public func test(_ request: TestRequest = TestRequest()) throws -> TestReport {
        try withHost(settings.asWritten, readsCases: true) { host in
            var run = try TestRun(request, host)
            return try run.report()
        }
    }
}
