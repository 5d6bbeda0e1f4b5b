import Checking
import Reading
import Standards
import TestSupport
import Testing

@Suite struct RuleExampleTests {
  /// Every rule of the manual, whoever enforces it.
  static let manuals: [any RuleManual] = ReadingRules.all + Rules.all + [UnusedAcknowledgement()]

  static let badExamples = manuals.flatMap { rule in
    rule.badExamples.map { NamedExample(rule: rule.name, example: $0) }
  }
  static let goodExamples = manuals.flatMap { rule in
    rule.goodExamples.map { NamedExample(rule: rule.name, example: $0) }
  }

  private func findings(_ content: SampleContent) -> [Diagnostic] {
    let result = content.read()
    return result.diagnostics + (result.value.map { Checker.check($0) } ?? [])
  }

  @Test func theSampleItselfIsFaultless() {
    #expect(findings(SampleContent()).map(\.message.text) == [])
  }

  @Test(arguments: badExamples)
  func badExampleIsReportedAtItsMarkOnly(_ named: NamedExample) throws {
    let content = try SampleContent(named.example)
    let found = findings(content).filter { $0.rule == named.rule }
    let marked = try #require(content.marked, "a bad example marks the reported character with ↓")
    #expect(found.map(\.position) == [marked])
    for diagnostic in found { #expect(!diagnostic.message.text.contains(/\{\w+\}/)) }
  }

  @Test(arguments: goodExamples)
  func goodExampleIsAccepted(_ named: NamedExample) throws {
    let found = findings(try SampleContent(named.example)).filter { $0.rule == named.rule }
    #expect(found.map(\.message.text) == [])
  }

  @Test func everyRuleHasABadExampleOrATestOfItsOwn() {
    let without = Self.manuals.filter(\.badExamples.isEmpty).map(\.name)
    #expect(without == ["folder-name", "outside-link", "too-large", "unreadable-file"])
  }

  @Test func everyRuleShowsWhatIsRight() {
    let without = Self.manuals.filter(\.accepted.isEmpty).map(\.name)
    #expect(
      without == [
        "empty-file", "folder-name", "outside-link", "too-large", "unknown-file", "unreadable-file",
        "published-id",
      ], "whole files")
  }

  @Test func rulesAreListedInAlphabeticalOrder() {
    #expect(Rules.all.map(\.name) == Rules.all.map(\.name).sorted())
    #expect(ReadingRules.all.map(\.name) == ReadingRules.all.map(\.name).sorted())
  }
}

/// An example with its rule, so that a failing case names both.
struct NamedExample: CustomTestStringConvertible, Sendable {
  let rule: String
  let example: RuleExample

  var testDescription: String { "\(rule): \(example.with)" }
}
