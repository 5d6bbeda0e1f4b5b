import Curriculum
import Pages
import Standards

/// Tables as comma-separated values (RFC 4180), in UTF-8 with a byte order mark, by which Excel
/// knows the encoding.
struct CSVFormat: ExportFormat {
  let format = DownloadFormat.csv

  func downloads(of book: StandardBook) -> [Download] {
    whole(book) + book.derived.levels.flatMap { level($0, book) }
  }

  private func whole(_ book: StandardBook) -> [Download] {
    let standard = book.standard
    let files: [(Download.Content, isThere: Bool, @Sendable (StandardTables) -> DataTable)] = [
      (.statements, !standard.statements.isEmpty, { $0.statements }),
      (.weights, !standard.weightTables.isEmpty, { $0.weights }),
      (.findings, !book.findings.isEmpty, { $0.findings }),
    ]
    return files.filter(\.isThere).map { content, _, table in
      Download(content, format, of: book) { CSVText.bytes(of: table(StandardTables($0))) }
    }
  }

  private func level(_ level: DerivedLevel, _ book: StandardBook) -> [Download] {
    let hasPoints = level.blueprint.papers.contains { !$0.rows.isEmpty }
    let files: [(Download.Content, isThere: Bool, @Sendable (LevelTables) -> DataTable?)] = [
      (.hours, (try? level.hours.get()) != nil, { $0.hours }),
      (.matrix, !level.functions.isEmpty, { $0.matrix }), (.blueprint, hasPoints, { $0.blueprint }),
    ]
    return files.filter(\.isThere).map { content, _, table in
      Download(content, format, of: book, level: level) { book in
        table(LevelTables(level, book)).map(CSVText.bytes) ?? []
      }
    }
  }
}
