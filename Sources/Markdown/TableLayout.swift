/// What the cells of one table have in common.
struct TableLayout {
  let alignments: [ColumnAlignment]
  /// Columns that name their row.
  let headers: Int
  /// The plain text above each column, not escaped.
  let labels: [String]

  /// Class and spans, each with a space before it.
  func attributes(of cell: GridCell) -> String {
    var result = ""
    if let name = alignments[cell.column].className { result += HTMLText.attribute("class", name) }
    if cell.rowSpan > 1 { result += " rowspan=\"\(cell.rowSpan)\"" }
    if cell.columnSpan > 1 { result += " colspan=\"\(cell.columnSpan)\"" }
    return result
  }

  /// The label that narrow screens show beside the cell; none under an empty head.
  func label(of cell: GridCell) -> String {
    let label = labels[cell.column]
    return label.isEmpty ? "" : HTMLText.attribute("data-label", label)
  }
}
