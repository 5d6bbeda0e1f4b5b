import Standards
import Testing

@testable import Checking

@Suite struct GrowthTests {
  /// The sample with many more skills in one task, all alike but for a number.
  private func sample(_ count: Int) throws -> Standard {
    let skills = (1...count).map { number in
      """
                - id: x\(number)
                  number: "1.1.\(number + 2)"
                  text: 能按照第\(number)号要求控制泡茶的水温和时间

      """
    }
    let last = "            text: 能控制水温\n"
    return try EditedSample(["levels/basic.yaml": [(last, last + skills.joined())]]).standard
  }

  private func time(_ standard: Standard) -> Duration {
    (1...3).map { _ in ContinuousClock().measure { _ = Checker.check(standard) } }.min() ?? .zero
  }

  /// Pair by pair it would take 256 times as long.
  @Test func sixteenTimesTheRequirementsTakeAboutSixteenTimesAsLong() throws {
    let (small, large) = (try sample(100), try sample(1600))
    #expect(time(large) < time(small) * 64)
  }

  /// Word by word of any length it would take 512 times as long.
  @Test func eightTimesTheEqualCharactersTakeAboutEightTimesAsLong() throws {
    func text(_ count: Int) throws -> Standard {
      let characters = String(repeating: "水", count: count)
      return try EditedSample(["levels/basic.yaml": [("能控制水温", "能控制" + characters)]]).standard
    }
    let (small, large) = (try text(1000), try text(8000))
    #expect(time(large) < time(small) * 32)
  }
}
