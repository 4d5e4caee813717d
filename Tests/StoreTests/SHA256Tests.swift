import Ledger
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    @Test(
        "the test vectors of FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
            (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
        ])
    func vectors(text: String, digest: String) {
        #expect(SHA256.hex(of: text) == digest)
    }

    @Test("a text in pieces has the digest of the whole", arguments: [1, 55, 56, 63, 64, 65, 119, 120, 128, 200])
    func pieces(length: Int) {
        let text = String((0..<length).map { "abcdefghij"[String.Index(utf16Offset: $0 % 10, in: "abcdefghij")] })
        for cut in [0, 1, length / 2, length - 1] {
            var hash = SHA256()
            hash.update(String(text.prefix(cut)))
            hash.update(String(text.dropFirst(cut)))
            #expect(hash.hex() == SHA256.hex(of: text))
        }
    }
}
