/// A weight table (权重表).
package struct WeightTable: Hashable, Sendable {
  /// The paper whose points it divides.
  package let paper: Located<Paper>
  /// Number of the clause that prints the table and gives its title.
  package let clause: Located<String>
  /// Heads above the columns, such as 项目 and 职业能力等级.
  package let headings: [PrintedText]
  package let columns: [WeightColumn]
  package let rows: [WeightRow]
  package let total: WeightTotal?
  package let position: SourcePosition

  package init(
    paper: Located<Paper>,
    clause: Located<String>,
    headings: [PrintedText],
    columns: [WeightColumn],
    rows: [WeightRow],
    total: WeightTotal?,
    position: SourcePosition
  ) {
    self.paper = paper
    self.clause = clause
    self.headings = headings
    self.columns = columns
    self.rows = rows
    self.total = total
    self.position = position
  }

  /// Index of the column for a level and a track: a column of its own, or else one shared by all tracks.
  package func column(level: String, track: String?) -> Int? {
    let ofLevel = columns.indices.filter { columns[$0].level.value == level }
    return ofLevel.first { columns[$0].track?.value == track }
      ?? ofLevel.first { columns[$0].track == nil }
  }
}
