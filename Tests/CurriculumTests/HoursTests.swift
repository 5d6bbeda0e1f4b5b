import Curriculum
import Standards
import Testing

@Suite struct HoursTests {
  @Test func textIsInHours() {
    #expect(Hours(units: 12, unit: .one).text == "12")
    #expect(Hours(units: 25, unit: .half).text == "12.5")
    #expect(Hours(units: 24, unit: .half).text == "12")
    #expect(Hours(units: 1, unit: .half).text == "0.5")
    #expect(Hours(units: 0, unit: .half).text == "0")
  }

  @Test func sumsKeepTheUnitOrTakeTheFinerOne() {
    let one = Hours(units: 3, unit: .one)
    let half = Hours(units: 3, unit: .half)
    #expect(one + one == Hours(units: 6, unit: .one))
    #expect(half + half == Hours(units: 6, unit: .half))
    #expect(one + half == Hours(units: 9, unit: .half))
  }
}
