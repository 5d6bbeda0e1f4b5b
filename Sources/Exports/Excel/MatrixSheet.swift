import Curriculum
import Pages
import Standards

/// 能力矩阵: functions and tasks with merged cells as printed, their weights beside them.
struct MatrixSheet {
  let level: DerivedLevel
  let title: String
  let book: StandardBook

  init(_ level: DerivedLevel, title: String, _ book: StandardBook) {
    self.level = level
    self.title = title
    self.book = book
  }

  private static let widths: [Double] = [18, 12, 12, 18, 50, 50, 12]

  func write(to sheet: Sheet) {
    let words = book.strings
    let table = book.requirements(of: level)
    let heads = table.columns.map { $0.title.text ?? "" }
    let titles =
      [heads[0], words["words.knowledgeWeight"], words["words.skillWeight"]] + heads.dropFirst()
    sheet.merge(
      .words(title + " " + words["downloads.titles.matrix"]), rows: 0...0,
      columns: 0...titles.count - 1, .title)
    sheet.setHeight(0, lines: 2)
    for (column, head) in titles.enumerated() { sheet.write(.words(head), 1, column, .head) }
    sheet.setHeight(1, fitting: zip(titles, Self.widths).map { ($0, $1 - 1) })
    write(table, to: sheet)
    sheet.setWidths(Array(Self.widths.prefix(titles.count)))
    sheet.freeze(above: 2, from: 1)
    sheet.setLandscape()
  }

  private func write(_ table: DataTable, to sheet: Sheet) {
    var lines: [Int: Int] = [:]
    var functions = level.matrix.functions[...]
    table.place(table.rows) { cell, row, column in
      let (first, last) = (row + 2, row + 1 + cell.rows)
      let place = column == 0 ? 0 : column + 2
      sheet.merge(cell.sheetContent, rows: first...last, columns: place...place)
      if column == 0, let function = functions.popFirst() {
        writeWeights(of: function, rows: first...last, to: sheet)
      }
      if cell.rows == 1 {
        lines[first] = max(lines[first] ?? 1, cell.words.lines(width: Self.widths[place]))
      }
    }
    for (row, count) in lines { sheet.setHeight(row, lines: count) }
  }

  /// Of the function, or of each task where the table weighs tasks.
  private func writeWeights(
    of function: MatrixFunction, rows: ClosedRange<Int>, to sheet: Sheet
  ) {
    let columns = [
      (function.knowledgeWeight, function.tasks.map(\.knowledgeWeight)),
      (function.skillWeight, function.tasks.map(\.skillWeight)),
    ]
    for (column, (whole, tasks)) in zip(1..., columns) {
      if whole == nil, tasks.contains(where: { $0 != nil }) {
        for (row, weight) in zip(rows, tasks) {
          sheet.write(content(weight), row, column, .figure)
        }
      } else {
        sheet.merge(content(whole), rows: rows, columns: column...column, .figure)
      }
    }
  }

  private func content(_ weight: Weight?) -> Sheet.Content {
    guard let weight else { return .empty }
    return weight.percent.map { .figure(Double($0)) } ?? .words(weight.printed)
  }
}
