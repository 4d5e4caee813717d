public import Ledger
public enum DemoSheets { public static func write(into folder: String) throws -> [String] { [] } }
public enum DemoWorkspace { public static func settings(language: Language) -> String { WorkspaceTemplate.settings(name: "demo", language: language) } }
