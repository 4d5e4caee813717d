import Foundation
import Ledger
import Testing

@testable import Scripting

@Suite("What Lua says is said in Chinese too")
struct LuaPhraseTests {
    /// The texts that the C code of this house raises, as they are written there.
    static func written() throws -> [(file: String, text: String)] {
        let folder = ShippedPlugins.folder.deletingLastPathComponent().appending(path: "Sources/CLua")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { ["c", "h"].contains($0.pathExtension) }
        let raising = /(?:luaL_error|luaL_argcheck|luaL_argerror|luaL_checkstack|ZL_MATCHER_FAIL|lua_pushliteral)\s*\(([^;]*);/
        return try files.flatMap { file in
            let text = try String(contentsOf: file, encoding: .utf8).replacing(/#define[^\n]*/, with: "")
            return text.matches(of: raising).flatMap { call in
                // The first text is the form, what follows goes into its places.
                call.1.matches(of: /"((?:[^"\\]|\\.)*)"/).prefix(1).map { (file: file.lastPathComponent, text: String($0.1)) }
            }
        }.filter { $0.text.contains(" ") }
    }

    @Test("each text of the C sources has its Chinese")
    func complete() throws {
        let known = Set(LuaPhrases.all.map(\.written))
        let texts = try Self.written()
        #expect(texts.count > 40)
        for (file, text) in texts { #expect(known.contains(text), "\(file): \(text)") }
    }

    @Test(
        "the interpreter's own texts are read, with what stands in them",
        arguments: [
            ("attempt to perform 'n//0'", "除数是零"), ("attempt to perform 'n%0'", "除数是零"), ("attempt to add a 'string' with a 'string'", "文字和文字不能计算"),
            ("bad argument #1 to 'pairs' (table expected, got query)", "pairs 的第 1 个参数不对：要表 { … }，不是查询"),
            ("bad argument #2 to 'rep' (number has no integer representation)", "rep 的第 2 个参数不对：要整数，不能有小数"),
            ("bad argument #1 to 'insert' (table expected, got nil)", "insert 的第 1 个参数不对：要表 { … }，不是空值"),
            ("invalid value (at index 3) in table for 'concat'", "table.concat 的第 3 项不是文字或数"),
            ("malformed pattern (missing ']')", "模式里的 [ 没有成对的 ]"), ("a value of type table was raised as an error", "error 给出的是表 { … }，不是一句话"),
            ("'insert' cannot be set: this table belongs to everybody", "'insert' 不能改写：这个表由所有插件共用"), ("assertion failed!", "assert 的条件不成立"),
            ("invalid capture index %2 in replacement string", "替换文字里没有第 2 个括号"), ("'for' initial value must be a number", "for 的起始值要是数"),
            ("attempt to call a number value (local 'n')", "'n' 是数，不能当函数调用"), ("cannot resume dead coroutine", "协程已经结束，不能再继续"),
        ])
    func interpreter(text: String, zh: String) { #expect(InterpreterMessage.running(text).message.zh == zh) }

    @Test("what a plugin raises itself goes on as it is")
    func own() { #expect(InterpreterMessage.running("no lectures yet").message.zh == "运行出错：no lectures yet") }
}
