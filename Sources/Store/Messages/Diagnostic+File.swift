internal import Ledger

// What can be said of the ledger's file. Each names the path and the next step.
extension Diagnostic {
    static func noLedger(_ path: String) -> Diagnostic {
        Diagnostic(
            "no_ledger", .storage, Message(zh: "没有找到台账文件 \(path)。", en: "There is no ledger at \(path)."),
            hint: Message(zh: "核对路径，或用 zhibu init 新建工作区。", en: "Check the path, or make a workspace with zhibu init."))
    }

    static func exists(_ path: String) -> Diagnostic {
        Diagnostic(
            "file_exists", .storage, Message(zh: "文件 \(path) 已存在，不予覆盖。", en: "The file \(path) exists and is not overwritten."),
            hint: Message(zh: "换一个名称，或先移走该文件。", en: "Choose another name, or move that file away first."))
    }

    static func notALedger(_ path: String) -> Diagnostic {
        Diagnostic(
            "not_a_ledger", .data, Message(zh: "\(path) 不是支部台账。", en: "\(path) is not a ledger of Zhibu."),
            hint: Message(
                zh: "核对路径；如果它本应是台账，请把 backups/ 里的备份复制回来。",
                en: "Check the path; if it should be the ledger, copy a backup from backups/ over it."))
    }

    static func damaged(_ path: String, notes: [String]) -> Diagnostic {
        Diagnostic(
            "ledger_damaged", .data, Message(zh: "台账 \(path) 已损坏。", en: "The ledger \(path) is damaged."),
            hint: Message(
                zh: "先复制该文件留存，再把 backups/ 里的备份复制回来。",
                en: "Keep a copy of the file, then copy a backup from backups/ over it."),
            notes: notes.map { .sqlite($0) })
    }

    static func older(_ path: String, version: Int, known: Int) -> Diagnostic {
        Diagnostic(
            "ledger_older", .storage,
            Message(
                zh: "台账 \(path) 是旧版本（\(version)），本程序使用版本 \(known)。",
                en: "The ledger \(path) has the older version \(version); this program uses version \(known)."),
            hint: Message(
                zh: "运行任一写入命令即可升级；升级前自动备份到同一文件夹下的 backups/before-\(known).sqlite。",
                en: "Any command that writes brings it up to date, after a copy to backups/before-\(known).sqlite beside it."))
    }

    static func newer(_ path: String, version: Int, known: Int) -> Diagnostic {
        Diagnostic(
            "ledger_newer", .storage,
            Message(
                zh: "台账 \(path) 的版本是 \(version)，本程序只认识到版本 \(known)。",
                en: "The ledger \(path) has version \(version); this program knows versions up to \(known)."),
            hint: Message(zh: "请升级 zhibu 后再打开。", en: "Update zhibu, then open it again."))
    }

    static func readOnly(_ path: String) -> Diagnostic {
        Diagnostic(
            "ledger_read_only", .storage,
            Message(zh: "台账 \(path) 或其所在文件夹不可写。", en: "The ledger \(path) or its folder cannot be written to."),
            hint: Message(
                zh: "检查文件和文件夹的权限，或把工作区复制到可写的位置。", en: "Check the permissions of both, or copy the workspace to where you may write."))
    }

    static func openedForReading(_ path: String) -> Diagnostic {
        Diagnostic(
            "ledger_read_only", .storage, Message(zh: "台账 \(path) 仅以读取方式打开。", en: "The ledger \(path) was opened for reading only."),
            hint: Message(zh: "改用写入命令。", en: "Use a command that writes."))
    }

    static func onNetwork(_ path: String) -> Diagnostic {
        Diagnostic(
            "ledger_on_network", .storage,
            Message(
                zh: "台账 \(path) 位于网络文件系统上；那里的文件锁不可靠，因此不予写入。",
                en: "The ledger \(path) is on a network file system, whose locks cannot be trusted: it is not written to."),
            hint: Message(zh: "把工作区复制到本机磁盘后再写入。", en: "Copy the workspace to a local disk and write there."))
    }

    static func locked(_ path: String) -> Diagnostic {
        Diagnostic(
            "ledger_locked", .storage, Message(zh: "台账 \(path) 正被另一个程序占用。", en: "Another program holds the ledger \(path)."),
            hint: Message(zh: "等它完成后重试；台账没有改动。", en: "Try again when it has finished; the ledger is unchanged."))
    }

    static func full(_ path: String) -> Diagnostic {
        Diagnostic(
            "disk_full", .storage, Message(zh: "磁盘已满，无法写入 \(path)。", en: "The disk is full: \(path) could not be written."),
            hint: Message(zh: "腾出空间后重试；台账没有改动。", en: "Make room and try again; the ledger is unchanged."))
    }

    /// - Parameters:
    ///   - needed: how many bytes a copy of the ledger takes.
    ///   - free: how many are left.
    static func noRoom(_ path: String, needed: Int64, free: Int64) -> Diagnostic {
        let (needed, free) = ("\((needed + 1023) >> 10) KiB", "\(free >> 10) KiB")
        return Diagnostic(
            "disk_full", .storage,
            Message(
                zh: "磁盘空间不够：台账的副本 \(path) 要 \(needed)，那里还剩 \(free)。",
                en: "The disk is full: the copy \(path) of the ledger takes \(needed), and \(free) are left there."),
            hint: Message(zh: "在那块磁盘上腾出空间后重试；台账没有改动。", en: "Make room on that disk and try again; the ledger is unchanged."))
    }

    static func notOpened(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            "ledger_not_opened", .storage, Message(zh: "无法读取台账 \(path)。", en: "The ledger \(path) could not be read."),
            hint: Message(zh: "检查文件、文件夹的权限和磁盘，然后重试。", en: "Check the permissions of the file and its folder and the disk, then try again."),
            notes: [.system(reason)])
    }

    static func notCreated(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            "file_not_created", .storage, Message(zh: "无法新建 \(path)。", en: "\(path) could not be made."),
            hint: Message(zh: "检查文件夹是否存在、是否可写。", en: "Check that its folder exists and can be written to."), notes: [.system(reason)])
    }

    static func notWritten(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            "file_not_written", .storage, Message(zh: "无法写完 \(path)。", en: "\(path) could not be written to its end."),
            hint: Message(zh: "检查磁盘空间和权限后重试。", en: "Check the disk's space and the permissions, then try again."), notes: [.system(reason)])
    }

    static func closed(_ path: String) -> Diagnostic {
        Diagnostic(
            "ledger_closed", .storage, Message(zh: "台账 \(path) 已关闭。", en: "The ledger \(path) has been closed."),
            hint: Message(zh: "请重新打开台账。", en: "Open it again."))
    }

    static func failed(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            "ledger_failed", .storage,
            Message(zh: "台账 \(path) 拒绝了操作，没有改动。", en: "The ledger \(path) refused the operation and is unchanged."),
            hint: Message(zh: "运行 zhibu verify 检查台账。", en: "Check the ledger with zhibu verify."), notes: [.sqlite(reason)])
    }
}

extension Message {
    static func sqlite(_ detail: String) -> Message { Message(zh: "SQLite：\(detail)", en: "SQLite: \(detail)") }
    static func system(_ reason: String) -> Message { Message(zh: "系统：\(reason)", en: "System: \(reason)") }
}
