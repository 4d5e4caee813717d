import Ledger
import TestKit
import Testing

@Suite("The digest of a ledger")
struct DigestTests {
    private static func ledger(_ title: String = "第1次", hours: String = "2.5") -> TestLedger {
        TestLedger().unit("一支部").member("李示例").activity("study_forum", "2021-03-05", title: title, hours: hours, present: ["李示例"])
    }

    @Test("is the same for the same records, however their texts came in")
    func same() {
        let digest = Self.ledger().snapshot().digest
        #expect(digest == Self.ledger().snapshot().digest)
        #expect(digest.count == 64)
        // Texts that no record holds any more do not matter.
        let builder = SnapshotBuilder()
        _ = builder.pool.intern("旧名")
        #expect(builder.build().digest == SnapshotBuilder().build().digest)
    }

    @Test("is another one for every other value")
    func other() {
        let digests = [
            Self.ledger(), Self.ledger("第2次"), Self.ledger(hours: "2"), Self.ledger().member("王样本"), Self.ledger().group("一组"), TestLedger(),
        ].map { $0.snapshot().digest }
        #expect(Set(digests).count == digests.count)
    }
}
