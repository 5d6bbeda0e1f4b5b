import Checking
import Reading
import Standards
import TestSupport
import Testing

/// What reading says about files that are broken, word for word.
@Suite struct BrokenInputTests {
  /// Set it to write the expected reports anew, then read their diff.
  static let isRecording = false

  @Test(arguments: BrokenInput.all)
  func isReportedAsExpected(_ input: BrokenInput) throws {
    let result = StandardReader.read(folder: "sample", files: input.files)
    let report = ReportText.of(result.diagnostics)
    if Self.isRecording { try input.record(report) }
    #expect(report == input.expected)
    #expect(!report.contains("{"), "an argument was left unfilled")
    for diagnostic in result.diagnostics { #expect(diagnostic.standard == "sample") }
    _ = result.value.map { Checker.check($0) }
  }

  @Test func casesAreFoundAndNotBeingRecorded() {
    #expect(BrokenInput.all.count > 40)
    #expect(!Self.isRecording, "recorded; set isRecording to false")
  }
}
