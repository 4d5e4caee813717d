import CLua

// Which lines ran: for test runs, which ask for it before they call anything. Ordinary runs have no line hook.
extension LuaState {
    /// Notes the lines that run from the next outermost call on.
    public func beginLineCoverage() throws(LuaError) {
        guard zl_coverage_begin(context) == 0 else { throw LuaError(.memory, "no memory to note lines") }
    }

    /// Counts the lines of a function among those that should run, and those of the functions of its own text that it can reach.
    public func expectLines(of function: LuaFunction) throws(LuaError) {
        try none { () throws(LuaError) in zl_coverage_expect(context, function.anchor.ref) }
    }

    /// The lines of a source that hold code: those that ran, and those that did not. Both empty where nothing of it is known.
    public func lines(of source: String) -> (ran: [Int], idle: [Int]) {
        guard link.state != nil else { return ([], []) }
        let known = (0..<zl_coverage_count(context, source)).filter { zl_coverage_has_code(context, source, $0) != 0 }
        return (
            known.filter { zl_coverage_ran(context, source, $0) != 0 }.map(Int.init), known.filter { zl_coverage_ran(context, source, $0) == 0 }.map(Int.init)
        )
    }
}
