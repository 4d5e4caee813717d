import Foundation
public import Ledger

extension Diagnostics {
    /// What any error has to say: what it tells itself, or that something was not done, where nobody has foreseen it.
    public init(telling error: any Error) {
        switch error {
        case let problems as Diagnostics: self = problems
        case let problem as Diagnostic: self.init([problem])
        default:
            let why = Message.ofSystem(error)
            self.init([Diagnostic("system", .storage, Message(zh: "没有完成：\(why.zh)", en: "not done: \(why.en)"))])
        }
    }
}
