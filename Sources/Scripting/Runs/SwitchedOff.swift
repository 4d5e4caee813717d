import Ledger
import LuaRuntime

/// A function used up its limits so often that it is not called again: the same fault as before, told with it.
struct SwitchedOff: Error {
    let cause: LuaError

    static let note = Message(
        zh: "用完限额 \(FunctionTable.patience) 次后，本次不再运行", en: "after using up its limits \(FunctionTable.patience) times it is not run again this time")
}
