import Curriculum
import Pages
import Standards

/// Tables as comma-separated values (RFC 4180), in UTF-8 with a byte order mark, by which Excel
/// knows the encoding.
struct CSVFormat: ExportFormat {
  let format = DownloadFormat.csv

  func downloads(of book: StandardBook) -> [Download] {
    let tables = StandardTables(book)
    let whole: [(Download.Content, DataTable?)] = [
      (.statements, tables.statements), (.weights, tables.weights), (.findings, tables.findings),
    ]
    return whole.compactMap { download($0.0, of: book, table: $0.1) }
      + book.derived.levels.flatMap { level in
        let tables = LevelTables(level, book)
        let own: [(Download.Content, DataTable?)] = [
          (.hours, tables.hours), (.matrix, tables.matrix), (.blueprint, tables.blueprint),
        ]
        return own.compactMap { download($0.0, of: book, level: level, table: $0.1) }
      }
  }

  /// Nothing for a table without rows.
  private func download(
    _ content: Download.Content, of book: StandardBook, level: DerivedLevel? = nil,
    table: DataTable?
  ) -> Download? {
    guard let table, !table.rows.isEmpty else { return nil }
    return Download(content, format, of: book, level: level) { _ in CSVText.bytes(of: table) }
  }
}
