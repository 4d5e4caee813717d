import Foundation
import Ledger

/// The systemd units that run what is due, for the user who installs them.
struct TimerUnits {
    /// As `zhibu-office-1a2b3c4d`: two workspaces of one name do not meet.
    let name: String
    let service: String
    let timer: String

    /// - Parameters:
    ///   - binary: the absolute path of the tool.
    ///   - folder: that of the workspace.
    init(binary: String, folder: String, title: String) {
        name = Self.name(folder)
        let words = Self.quoted(binary, isArgument: false) + " run --due --workspace " + Self.quoted(folder, isArgument: true)
        let description = "Zhibu: \(title)".filter { !$0.isNewline }.replacing("%", with: "%%").replacing("\\", with: "/")
        service = """
            # Written by `zhibu schedule install`; taken away by `zhibu schedule remove`.
            [Unit]
            Description=\(description)

            [Service]
            Type=oneshot
            ExecStart=\(words)

            """
        timer = """
            # Written by `zhibu schedule install`; taken away by `zhibu schedule remove`.
            [Unit]
            Description=\(description)

            [Timer]
            OnCalendar=*-*-* 07:00:00
            Persistent=true

            [Install]
            WantedBy=timers.target

            """
    }

    static func name(_ folder: String) -> String {
        let word = URL(filePath: folder).lastPathComponent.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return "zhibu-\(word.isEmpty ? "" : "\(word)-")\(SHA256.hex(of: folder).prefix(8))"
    }

    /// A word as systemd reads it back: within quotes, its own signs doubled. Only what follows the program is searched for variables.
    static func quoted(_ word: String, isArgument: Bool) -> String {
        let signs = word.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\\": "\\\\"
            case "\"": "\\\""
            case "%": "%%"
            case "$" where isArgument: "$$"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }
        return "\"\(signs.joined())\""
    }
}

/// The line for cron that does the same.
enum CronLine {
    /// - Throws: `Diagnostic` where a path has a line break, which cron cannot read.
    static func text(binary: String, folder: String) throws -> String {
        guard !(binary + folder).contains(where: \.isNewline) else {
            throw Diagnostic(
                "cron_path", .usage, Message(zh: "路径里有换行，cron 读不了：\(folder)", en: "cron cannot read a path with a line break: \(folder)"),
                hint: Message(zh: "给文件夹改名", en: "rename the folder"))
        }
        return "0 7 * * * \(quoted(binary)) run --due --quiet --workspace \(quoted(folder))"
    }

    /// For the shell, and for cron, to which a per cent sign is the end of the line.
    private static func quoted(_ word: String) -> String {
        "'" + word.replacing("'", with: "'\\''").replacing("%", with: "\\%") + "'"
    }
}
