import Foundation
import TestSupport
import Testing

/// What the tool says about templates that are wrong, word for word.
@Suite struct TemplateCaseTests {
  @Test(arguments: TemplateCase.all)
  func isReportedAsExpected(_ input: TemplateCase) throws {
    let report = try input.report()
    let difference = try GoldenFile.difference(input.expected, actual: report)
    #expect(difference == nil)
  }

  /// Every sentence of the rules of templates is among the expected reports, or in the tests of
  /// templates if only a very large template brings it.
  @Test(arguments: try RuleSource.all().flatMap(\.findings))
  func everySentenceIsReached(_ finding: RuleSource.Finding) throws {
    let cases = try TemplateCase.all.map { try Self.text("Tests/" + $0.expected) }
    let tests = try FileManager.default.contentsOfDirectory(
      atPath: TestPaths.tests + "/TemplatingTests"
    ).map { try Self.text("Tests/TemplatingTests/" + $0) }
    let sentence = try Regex(finding.pattern)
    #expect((cases + tests).contains { $0.contains(sentence) }, "\(finding.message)")
  }

  @Test func casesAreFound() {
    #expect(TemplateCase.all.count >= 18)
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: TestPaths.root + "/" + path, encoding: .utf8)
  }
}
