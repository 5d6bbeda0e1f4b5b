import Pages
import Standards

/// A standard as a framework of CASE (Competencies and Academic Standards Exchange, 1EdTech), by
/// which systems for learning hand competences on: version 1.1, and 1.0 for those who read no other.
struct CaseFormat: ExportFormat {
  let format = DownloadFormat.case

  func downloads(of book: StandardBook) -> [Download] {
    [
      download(.framework, .v1p1, of: book),
      download(.formerFramework, .v1p0, of: book),
    ]
  }

  private func download(
    _ content: Download.Content, _ version: CaseVersion, of book: StandardBook
  ) -> Download {
    Download(content, format, of: book) { book in
      Array((CaseFramework(book).package(version).text + "\n").utf8)
    }
  }
}
