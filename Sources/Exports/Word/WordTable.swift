import Pages

/// A table as XML: merged cells as they are, the head on every page anew.
struct WordTable {
  let table: DataTable
  let columns: WordColumns
  /// Of each column, in twentieths of a point.
  private let widths: [Int]

  /// - Parameter width: of the text, in twentieths of a point.
  init(_ table: DataTable, _ columns: WordColumns, width: Int) {
    self.table = table
    self.columns = columns
    let shares = table.columns.indices.map { index in
      columns.widths.indices.contains(index) ? columns.widths[index] : 1
    }
    let sum = max(1, shares.reduce(0, +))
    widths = shares.map { width * $0 / sum }
  }

  var xml: XML {
    .w(
      "tbl", [:],
      [properties, .w("tblGrid", [:], widths.map { .w("gridCol", ["w": String($0)]) })]
        + (columns.hasHead ? rows(head, .head) : []) + rows(table.rows, .body)
        + rows(table.foot, .foot))
  }

  private enum Part { case head, body, foot }

  private var head: [DataRow] {
    table.head.isEmpty ? [DataRow(table.columns.map { DataCell($0.title) })] : table.head
  }

  private var properties: XML {
    .w(
      "tblPr", [:],
      [
        .w("tblStyle", WordStyles.table),
        .w("tblW", ["w": String(widths.reduce(0, +)), "type": "dxa"]),
        .w("tblLayout", ["type": "fixed"]),
        .w("tblLook", ["val": "0620", "firstRow": columns.hasHead ? "1" : "0"]),
      ] + (table.caption.isEmpty ? [] : [.w("tblCaption", table.caption)]))
  }

  /// A place that a cell above covers holds an empty cell that says so.
  private func rows(_ rows: [DataRow], _ part: Part) -> [XML] {
    var cells = [[(column: Int, xml: XML)]](repeating: [], count: rows.count)
    table.place(rows) { cell, row, column in
      let end = min(row + cell.rows, rows.count)
      for place in row..<end {
        let merge = end - row < 2 ? nil : place == row ? "restart" : "continue"
        let content =
          place == row
          ? paragraphs(cell, column, part, isKept: isKept(place, part))
          : [WordBody.paragraph(.cell, "")]
        cells[place].append(
          (column, self.cell(content, column, span: cell.columns, merge, part)))
      }
    }
    return cells.map { row in
      .w("tr", [:], [rowProperties(part)] + row.sorted { $0.column < $1.column }.map(\.xml))
    }
  }

  /// Whether a row must stand on the page of the next one.
  private func isKept(_ row: Int, _ part: Part) -> Bool {
    columns.isWhole && part == .body && (row + 1 < table.rows.count || !table.foot.isEmpty)
  }

  private func rowProperties(_ part: Part) -> XML {
    .w(
      "trPr", [:],
      [.w("cantSplit")]
        + (columns.height.map { [.w("trHeight", ["val": String($0 * 20), "hRule": "atLeast"])] }
          ?? []) + (part == .head ? [.w("tblHeader")] : []))
  }

  private func cell(
    _ content: [XML], _ column: Int, span: Int, _ merge: String?, _ part: Part
  ) -> XML {
    let last = min(column + span, widths.count)
    let width = widths[column..<last].reduce(0, +)
    return .w(
      "tc", [:],
      [
        .w(
          "tcPr", [:],
          [.w("tcW", ["w": String(width), "type": "dxa"])]
            + (last - column > 1 ? [.w("gridSpan", String(last - column))] : [])
            + (merge.map { [.w("vMerge", $0)] } ?? [])
            + (part == .head
              ? [.w("shd", ["val": "clear", "color": "auto", "fill": "E7ECF2"])] : [])
            + [.w("vAlign", part == .head || columns.height != nil ? "center" : "top")])
      ] + content)
  }

  /// Statements stand in a paragraph each.
  private func paragraphs(
    _ cell: DataCell, _ column: Int, _ part: Part, isKept: Bool
  ) -> [XML] {
    let isFigure = cell.content.amount != nil
    let isHead = part == .head || part == .foot && !isFigure || !columns.hasHead && column % 2 == 0
    let style: WordStyle = isFigure ? .cellFigure : isHead ? .cellHead : .cell
    let lines = cell.words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (lines + [cell.tracks].compactMap { $0 }.filter { !$0.isEmpty })
      .map { WordBody.paragraph(style, $0, isDerived: cell.isDerived, isKept: isKept) }
  }
}
