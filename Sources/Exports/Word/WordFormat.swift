import Curriculum
import Pages
import Standards

/// Documents of word processors (DOCX): for each level and track the syllabus to hand in, for the
/// standard a form for comments on its print, filled from the findings.
struct WordFormat: ExportFormat {
  let format = DownloadFormat.docx

  func downloads(of book: StandardBook) -> [Download] {
    let form = Download(.feedback, format, of: book) { try FeedbackDocument($0).document.bytes() }
    return [form]
      + book.derived.levels.map { level in
        let hours = (try? level.hours.get()).map { _ in ["downloads.holds.syllabusHours"] } ?? []
        return Download(.syllabus, format, of: book, level: level, holding: hours) {
          try SyllabusDocument(level, $0).document.bytes()
        }
      }
  }
}

extension WordDocument {
  /// In the words and with the date of a standard.
  init(_ title: String, of book: StandardBook, isLandscape: Bool = false, _ blocks: [WordBlock]) {
    self.init(
      title: title + " " + book.title,
      header: [book.standard.designation, book.title].joined(separator: " "),
      language: book.strings.language, contentsTitle: book.strings["contents"],
      date: book.standard.document.changed.value, isLandscape: isLandscape, blocks: blocks)
  }
}

extension DataTable {
  /// Names with room to write behind them, two in a row.
  static func fields(_ names: [String]) -> DataTable {
    let rows = stride(from: 0, to: names.count, by: 2).map { index in
      DataRow(
        names[index..<min(index + 2, names.count)].flatMap {
          [DataCell(.words($0)), DataCell(.empty)]
        })
    }
    return DataTable(
      id: "fields", caption: "",
      columns: (0..<4).map { _ in DataColumn(title: .empty) }, rows: rows)
  }

  /// The same without its last column.
  var withoutLastColumn: DataTable {
    func shorter(_ rows: [DataRow]) -> [DataRow] {
      rows.map { DataRow(Array($0.cells.dropLast())) }
    }
    return DataTable(
      id: id, caption: caption, columns: Array(columns.dropLast()), head: shorter(head),
      rows: shorter(rows), foot: shorter(foot))
  }
}

extension WordColumns {
  static let fields = WordColumns(widths: [20, 30, 20, 30], hasHead: false, height: 26)
  static let facts = WordColumns(widths: [25, 75], hasHead: false, isWhole: true)
}
