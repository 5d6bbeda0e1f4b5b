import Checking
import Pages
import Reading
import Standards
import TestSupport
import Testing

/// A book of a standard of the tests, on a site of its own.
enum PagesSample {
  /// - Parameter name: folder below `Tests`.
  static func book(_ name: String) throws -> StandardBook {
    book(
      try #require(StandardReader.read(folder: "sample", files: SampleContent(name).files).value))
  }

  static func book(_ standard: Standard) -> StandardBook {
    let start = SourcePosition.start(of: "site.yaml")
    let site = Site(
      title: PrintedText(printed: "样例站", position: start),
      address: Located(value: "https://gangmu.example/", position: start),
      language: Located(value: "zh-CN", position: start), sourceAddress: nil,
      hours: HourDefaults(), questions: 50, position: start)
    return StandardBook(
      CheckInput(standard), site: site, strings: Strings(language: "zh-CN", strings: [:]),
      findings: [], rules: [])
  }
}
