package import Pages
package import Standards

/// All formats.
package enum ExportFormats {
  /// In the order in which people see them.
  ///
  /// - Parameter printer: nothing where no browser is installed.
  package static func all(printer: PagePrinter? = nil) -> [any ExportFormat] {
    [
      ExcelFormat(), WordFormat(), PDFFormat(printer: printer), CSVFormat(), MarkdownFormat(),
      JSONFormat(), CaseFormat(),
    ]
  }

  /// The files of some formats that can be made of a standard.
  package static func downloads(
    of book: StandardBook, in formats: [DownloadFormat], printer: PagePrinter? = nil
  ) -> [Download] {
    all(printer: printer).filter { formats.contains($0.format) }
      .flatMap { $0.downloads(of: book) }
  }

  /// What keeps some formats from being made.
  ///
  /// - Parameter printer: nothing where no browser is installed.
  package static func obstacles(
    to formats: [DownloadFormat], printer: PagePrinter?
  ) -> [EnvironmentError] {
    guard formats.contains(.pdf) else { return [] }
    guard let printer else { return [PagePrinter.missing] }
    return printer.fault.map { [$0] } ?? []
  }
}
