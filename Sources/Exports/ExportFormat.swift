package import Pages
package import Standards

/// A format of files that people take away. One file per format; `ExportFormats.all` lists them.
package protocol ExportFormat: Sendable {
  var format: DownloadFormat { get }
  /// The files that can be made of a standard, in the order in which people see them.
  func downloads(of book: StandardBook) -> [Download]
}
