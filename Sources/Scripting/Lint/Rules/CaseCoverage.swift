import Ledger
import LuaSyntax

/// Declarations that no case shows, and checks that no case shows to be broken.
enum CaseCoverage: LintRule {
    static func findings(_ pass: LintPass) -> [LintFinding] {
        pass.file.nodes.compactMap { node in
            guard node.isDeclaration, DeclarationReference.spec(node.word)?.holds.contains("case") == true else { return nil }
            // What is worked out may hold cases.
            guard !node.hasUnread(in: pass.file.tree) else { return nil }
            let cases = node.children(in: pass.file.tree).filter { $0.word == "case" }
            if cases.isEmpty {
                return pass.file.finding(
                    .noCases, at: node.start, Message(zh: "\(node.title) 没有例子", en: "\(node.title) has no case"),
                    hint: Message(zh: "加上 case \"…\" { …, expect { … } }", en: "add case \"…\" { …, expect { … } }"))
            }
            guard node.word == "check", !cases.contains(where: { showsMiss($0, pass) }) else { return nil }
            return pass.file.finding(
                .neverNotMet, at: node.start, Message(zh: "\(node.title) 没有一个例子是 not_met", en: "no case of \(node.title) is not_met"),
                hint: Message(zh: "加一个没有做到的例子：expect { …, not_met }", en: "add a case of a miss: expect { …, not_met }"))
        }
    }

    private static func showsMiss(_ node: WrittenNode, _ pass: LintPass) -> Bool {
        guard !node.hasUnread(in: pass.file.tree) else { return true }
        return node.children(in: pass.file.tree).contains { expectation in
            expectation.word == "expect"
                && (expectation.hasUnread(in: pass.file.tree)
                    || expectation.values.contains { if case .name("not_met") = $0.bare.kind { true } else { false } })
        }
    }
}
