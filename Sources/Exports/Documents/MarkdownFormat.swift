import Pages
import Standards

/// The text of a standard as Markdown, with what its clauses print in place.
struct MarkdownFormat: ExportFormat {
  let format = DownloadFormat.markdown

  func downloads(of book: StandardBook) -> [Download] {
    guard !book.standard.text.isEmpty else { return [] }
    return [Download(.text, format, of: book) { Array(MarkdownText($0).text.utf8) }]
  }
}
