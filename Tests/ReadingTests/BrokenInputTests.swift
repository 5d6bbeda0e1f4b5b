import Checking
import Reading
import Standards
import TestSupport
import Testing

/// What reading says about files that are broken, word for word.
@Suite struct BrokenInputTests {
  @Test(arguments: BrokenInput.all)
  func isReportedAsExpected(_ input: BrokenInput) throws {
    let result = StandardReader.read(folder: "sample", files: input.files)
    let report = ReportText.of(result.diagnostics)
    let difference = try GoldenFile.difference(input.expected, actual: report)
    #expect(difference == nil)
    #expect(!report.contains(/\{[a-z]/), "an argument was left unfilled")
    for diagnostic in result.diagnostics { #expect(diagnostic.standard == "sample") }
    _ = result.value.map { Checker.check($0) }
  }

  @Test func casesAreFound() {
    #expect(BrokenInput.all.count > 40)
  }
}
