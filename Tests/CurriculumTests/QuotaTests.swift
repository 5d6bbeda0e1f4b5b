import Curriculum
import Testing

@Suite struct QuotaTests {
  @Test func fractionsAreReduced() {
    let quota = Quota(numerator: 640, denominator: 100)
    #expect(quota.numerator == 32)
    #expect(quota.denominator == 5)
    #expect(quota == Quota(numerator: 32, denominator: 5))
  }

  @Test(arguments: [
    (640, 100, "6.4"), (107, 100, "1.07"), (16, 15, "1.07"), (300, 100, "3"), (0, 7, "0"),
    (1, 8, "0.13"), (1, 200, "0.01"), (1, 201, "0"), (1999, 1000, "2"), (7, 3, "2.33"),
  ])
  func textRoundsHalvesUpToTwoPlaces(numerator: Int, denominator: Int, text: String) {
    #expect(Quota(numerator: numerator, denominator: denominator).text == text)
  }

  @Test func nonsenseIsZero() {
    #expect(Quota(numerator: 3, denominator: 0) == Quota(numerator: 0, denominator: 1))
    #expect(Quota(numerator: -3, denominator: 2).text == "0")
  }

  @Test func hugeFractionsDoNotOverflow() {
    #expect(Quota(numerator: .max, denominator: 1).text == "9223372036854775807")
  }
}
