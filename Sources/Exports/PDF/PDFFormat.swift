import Curriculum
import Pages
import Standards

/// Print editions as files whose layout stays (PDF): of the standard, and of each level and track.
struct PDFFormat: ExportFormat {
  let format = DownloadFormat.pdf
  /// Nothing where its program is missing.
  let printer: PagePrinter?

  func downloads(of book: StandardBook) -> [Download] {
    guard let printer, printer.fault == nil else { return [] }
    return ([nil] + book.derived.levels).map { level in
      Download(.print, format, of: book, level: level, program: printer.program) { book in
        // Pages know the list of files, which is being made here.
        try printer.pdf(of: book.printEdition(of: level), in: book)
      }
    }
  }
}
