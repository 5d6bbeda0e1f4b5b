import Curriculum
import Pages
import Standards

/// 考核细目表: points and questions of each paper, with live sums.
struct BlueprintSheet {
  let level: DerivedLevel
  let title: String
  let book: StandardBook
  private var words: Strings { book.strings }

  init(_ level: DerivedLevel, title: String, _ book: StandardBook) {
    self.level = level
    self.title = title
    self.book = book
  }

  private static let widths: [Double] = [44, 12, 12, 12]

  func write(to sheet: Sheet) {
    sheet.merge(
      .words(title + " " + words["downloads.titles.blueprint"]), rows: 0...0, columns: 0...3, .title
    )
    sheet.merge(.words(words["exports.blueprint.lead"]), rows: 1...1, columns: 0...3, .note)
    sheet.setHeight(0, lines: 2)
    sheet.setHeight(1, fitting: [(words["exports.blueprint.lead"], Self.widths.reduce(0, +))])
    var row = 3
    for paper in level.blueprint.papers where !paper.rows.isEmpty {
      let table = DataTable.blueprint(paper, id: "blueprint", at: level.level, strings: words)
      row = write(table, at: row, to: sheet) + 2
    }
    sheet.setWidths(Self.widths)
  }

  /// - Returns: the last row of the table.
  private func write(_ table: DataTable, at top: Int, to sheet: Sheet) -> Int {
    sheet.merge(
      .words(table.caption), rows: top...top, columns: 0...table.columns.count - 1, .sumLabel)
    for (column, each) in table.columns.enumerated() {
      sheet.write(.words(each.title.text ?? ""), top + 1, column, .head)
    }
    let first = top + 2
    let last = first + table.rows.count
    table.place(table.rows) { cell, row, column in
      if column == 0 { sheet.setHeight(first + row, fitting: [(cell.words, Self.widths[0])]) }
      sheet.write(cell.sheetContent, first + row, column, column == 0 ? .plain : .figure)
    }
    sheet.write(.words(words["words.sum"]), last, 0, .sumLabel)
    for column in table.columns.indices.dropFirst() {
      let cells = Sheet.name(first, column) + ":" + Sheet.name(last - 1, column)
      let figures = table.rows.compactMap { $0.cells[column].decimal.flatMap(Double.init) }
      sheet.write(.formula("=SUM(\(cells))", figures.reduce(0, +)), last, column, .sum)
    }
    return last
  }
}
