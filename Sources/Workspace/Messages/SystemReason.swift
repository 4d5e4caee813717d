import Foundation
public import Ledger

extension Message {
    /// Why the system refused, as people say it.
    public static func ofSystem(_ error: any Error) -> Message { number(error).map(ofSystem) ?? said(error.localizedDescription) }

    /// - Parameter number: an `errno`.
    static func ofSystem(_ number: Int32) -> Message { reasons[number] ?? said(String(cString: strerror(number))) }

    private static func said(_ text: String) -> Message { Message(zh: "系统：\(text)", en: text) }

    private static let reasons: [Int32: Message] = [
        ENOENT: Message(zh: "没有这个文件或文件夹", en: "there is no such file or folder"),
        EACCES: Message(zh: "没有权限", en: "the permission is lacking"),
        EPERM: Message(zh: "没有权限", en: "the permission is lacking"),
        EROFS: Message(zh: "磁盘是只读的", en: "the disk is read-only"),
        ENOSPC: Message(zh: "磁盘已满", en: "the disk is full"),
        EDQUOT: Message(zh: "磁盘配额已用完", en: "the disk quota is used up"),
        EFBIG: Message(zh: "文件超过允许的大小", en: "the file is larger than allowed"),
        EISDIR: Message(zh: "这是一个文件夹", en: "it is a folder"),
        ENOTDIR: Message(zh: "路径里有一段不是文件夹", en: "a part of the path is no folder"),
        EEXIST: Message(zh: "同名的文件已经存在", en: "a file of that name is there already"),
        ENAMETOOLONG: Message(zh: "名称太长", en: "the name is too long"),
    ]

    /// The system's number behind an error of Foundation.
    private static func number(_ error: any Error) -> Int32? {
        let error = error as NSError
        if error.domain == NSPOSIXErrorDomain { return Int32(error.code) }
        if let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError, let number = number(cause) { return number }
        guard error.domain == NSCocoaErrorDomain else { return nil }
        return switch CocoaError.Code(rawValue: error.code) {
        case .fileNoSuchFile, .fileReadNoSuchFile: ENOENT
        case .fileReadNoPermission, .fileWriteNoPermission: EACCES
        case .fileWriteOutOfSpace: ENOSPC
        case .fileWriteVolumeReadOnly: EROFS
        case .fileWriteFileExists: EEXIST
        default: nil
        }
    }
}
