import Checking
import Pages
import Reading
import Standards
import TestSupport
import Testing

@testable import Exports

/// A standard of the tests with all its files, on a site of its own.
enum ExportsSample {
  static let shipped = "../Content/standards/rural-live-streaming-operator"
  static let standards = ["Sample", "NationalSample", shipped]

  /// - Parameter name: folder below `Tests`.
  static func book(_ name: String) throws -> StandardBook {
    let files = SampleContent(name).files
    let standard = try #require(StandardReader.read(folder: "sample", files: files).value)
    return StandardBook(
      CheckInput(standard), site: .sample, strings: Strings(language: "zh-CN", strings: [:]),
      findings: [], rules: []
    ) { ExportFormats.downloads(of: $0, in: DownloadFormat.allCases) }
  }
}
