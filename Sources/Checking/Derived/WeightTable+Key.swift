import Curriculum
import Standards

extension WeightTable {
  /// Subject of findings about a row; the clause tells tables of one paper apart.
  func key(of row: WeightRow) -> String {
    "weights/\(paper.value.rawValue)/\(clause.value)/\(row.subject.value.key)"
  }

  /// Subject of findings about the total row.
  var totalKey: String { "weights/\(paper.value.rawValue)/\(clause.value)/total" }

  /// Subject of findings about a column, such as `weights/knowledge/basic`.
  func key(of column: WeightColumn) -> String {
    (["weights", paper.value.rawValue, column.level.value] + [column.track?.value].compactMap { $0 })
      .joined(separator: "/")
  }
}

extension ColumnWeights {
  /// Subject of findings about the column.
  var key: String { table.key(of: column) }
}
