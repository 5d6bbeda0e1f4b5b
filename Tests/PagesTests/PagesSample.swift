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
    StandardBook(
      CheckInput(standard), site: .sample, strings: Strings(language: "zh-CN", strings: [:]),
      findings: [], rules: [])
  }
}
