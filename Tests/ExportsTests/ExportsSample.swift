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
    let start = SourcePosition.start(of: "site.yaml")
    let site = Site(
      title: PrintedText(printed: "样例站", position: start),
      address: Located(value: "https://gangmu.example/", position: start),
      language: Located(value: "zh-CN", position: start), sourceAddress: nil,
      hours: HourDefaults(), questions: 50, position: start)
    return StandardBook(
      CheckInput(standard), site: site, strings: Strings(language: "zh-CN", strings: [:]),
      findings: [], rules: []
    ) { ExportFormats.downloads(of: $0, in: DownloadFormat.allCases) }
  }
}
