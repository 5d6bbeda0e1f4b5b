package import Pages
package import Standards

/// All formats.
package enum ExportFormats {
  /// In the order in which people see them.
  package static let all: [any ExportFormat] = [
    ExcelFormat(), CSVFormat(), MarkdownFormat(), JSONFormat(),
  ]

  /// The files of some formats that can be made of a standard.
  package static func downloads(
    of book: StandardBook, in formats: [DownloadFormat]
  ) -> [Download] {
    all.filter { formats.contains($0.format) }.flatMap { $0.downloads(of: book) }
  }
}
