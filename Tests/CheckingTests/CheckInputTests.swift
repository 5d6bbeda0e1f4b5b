import Curriculum
import Reading
import Standards
import TestSupport
import Testing

@testable import Checking

@Suite struct CheckInputTests {
  @Test func oneCheckMakesEachPartOnce() throws {
    let standard = try #require(SampleContent("NationalSample").read().value)
    let log = DerivationLog()
    DerivationLog.$current.withValue(log) {
      let input = CheckInput(standard)
      #expect(Checker.check(input).count == 1)
      #expect(log.counts == ["PrintedFragments": 1, "Fidelity": 1])
      for level in input.derived.levels { _ = (level.hours, level.matrix, level.blueprint) }
      _ = (Checker.check(input), input.fragments, input.fidelity)
    }
    #expect(log.counts.values.allSatisfy { $0 == 1 }, "\(log.counts)")
    #expect(log.counts.keys.count { $0.hasPrefix("HourPlan ") } == 8)
  }
}
