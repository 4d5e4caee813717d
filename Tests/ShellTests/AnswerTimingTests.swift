import Testing

@testable import Shell

@Suite("How long an answer took")
struct AnswerTimingTests {
    @Test(
        "is told as people say it",
        arguments: [
            (.microseconds(20), "1 ms"), (.milliseconds(12), "12 ms"), (.milliseconds(999), "999 ms"), (.milliseconds(1234), "1.23 s"),
            (.milliseconds(61_005), "61.01 s"), (.milliseconds(1999), "2.00 s"),
        ] as [(Duration, String)])
    func seconds(duration: Duration, text: String) { #expect(AnswerTiming.seconds(duration) == text) }
}
