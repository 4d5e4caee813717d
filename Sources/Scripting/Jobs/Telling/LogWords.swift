import LuaRuntime

/// `log.info("…")`, `log.warn("…")`, `log.debug("…")`, and `print`, which is info.
enum LogWords {
    static let name = "log"

    // Made once and never changed: states of any thread may read them.
    nonisolated(unsafe) static let signatures: [HostFunction] = [
        signature(.info, "Says a line on standard error, as print does."),
        signature(.warn, "Says a line that is marked and counted as a warning."),
        signature(.debug, "Says a line that is shown with --verbose."),
    ]

    private static func signature(_ level: LogLine.Level, _ doc: String) -> HostFunction {
        HostFunction(level.rawValue, doc, parameters: [HostParameter("values", .any, "What to say; several are set apart by tabs.", variadic: true)]) { _ in []
        }
    }

    /// All of them share the bound on what may be printed.
    static func define(in environment: LuaEnvironment, _ host: ScriptHost) throws {
        let sink = Sink()
        environment.onPrint = { [unowned host] text in host.say(LogLine(sink.level, text)) }
        let functions = signatures.map { signature in
            var function = signature
            let level = LogLine.Level(rawValue: signature.name)!
            function.body = { [unowned environment] call in
                sink.level = level
                defer { sink.level = .info }
                // Called with a colon it is handed itself first.
                let values = call.arguments.drop { $0.typeName == name }
                environment.print(try text(Array(values), environment))
                return []
            }
            return function
        }
        let log = HostClass(
            name, "What a script says, by level.",
            fields: functions.map { function in HostField(function.name, .function, function.doc) { _ in .host(function) } },
            unknownMember: { call in throw StagingError.logLevel(call[0].string ?? call[0].typeName, signatures.map(\.name)) })
        try environment.define(name, .object(LuaObject(log, ())))
    }

    private final class Sink { var level = LogLine.Level.info }

    /// As `print` shows values.
    private static func text(_ values: [LuaValue], _ environment: LuaEnvironment) throws -> String {
        guard case .function(let tostring) = try environment.get("tostring") else { return "" }
        return try values.map { try tostring.call($0).first?.string ?? "" }.joined(separator: "\t")
    }
}
