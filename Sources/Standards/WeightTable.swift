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
  /// Printed below the table.
  package let notes: [PrintedText]
  /// Whether the level's table of requirements prints the weights, beside the tasks.
  package let isInRows: Bool
  package let position: SourcePosition

  package init(
    paper: Located<Paper>,
    clause: Located<String>,
    headings: [PrintedText],
    columns: [WeightColumn],
    rows: [WeightRow],
    total: WeightTotal?,
    notes: [PrintedText] = [],
    isInRows: Bool = false,
    position: SourcePosition
  ) {
    self.paper = paper
    self.clause = clause
    self.headings = headings
    self.columns = columns
    self.rows = rows
    self.total = total
    self.notes = notes
    self.isInRows = isInRows
    self.position = position
  }

  /// Index of the column for a level and a track: a column of its own, or else one shared by all tracks.
  package func column(level: String, track: String?) -> Int? {
    let ofLevel = columns.indices.filter { columns[$0].level.value == level }
    return ofLevel.first { columns[$0].track?.value == track }
      ?? ofLevel.first { columns[$0].track == nil }
  }
}

/// A column of a weight table.
package struct WeightColumn: Hashable, Sendable {
  package let level: Located<String>
  package let track: Located<String>?
  /// Label of the merged cell above, such as 五级/初级工（%）.
  package let group: PrintedText?
  package let label: PrintedText
  package let position: SourcePosition

  package init(
    level: Located<String>,
    track: Located<String>?,
    group: PrintedText? = nil,
    label: PrintedText,
    position: SourcePosition
  ) {
    self.level = level
    self.track = track
    self.group = group
    self.label = label
    self.position = position
  }
}

/// A row of a weight table as printed, one weight per column.
package struct WeightRow: Hashable, Sendable {
  package let subject: Located<WeightSubject>
  /// Label of the merged cell to the left, such as 相关知识要求.
  package let group: PrintedText?
  package let label: PrintedText
  /// Ids of the tracks it belongs to; empty means all.
  package let tracks: [Located<String>]
  package let weights: [Located<Weight>]
  package let position: SourcePosition

  package init(
    subject: Located<WeightSubject>,
    group: PrintedText?,
    label: PrintedText,
    tracks: [Located<String>] = [],
    weights: [Located<Weight>],
    position: SourcePosition
  ) {
    self.subject = subject
    self.group = group
    self.label = label
    self.tracks = tracks
    self.weights = weights
    self.position = position
  }
}

/// What a weight is given to.
package enum WeightSubject: Hashable, Sendable {
  /// 职业道德
  case ethics
  /// 基础知识
  case foundationKnowledge
  /// 职业功能, by id.
  case function(String)
  /// 工作任务, by id.
  case task(String)
}

/// The printed total row (合计).
package struct WeightTotal: Hashable, Sendable {
  package let label: PrintedText
  package let weights: [Located<Weight>]

  package init(label: PrintedText, weights: [Located<Weight>]) {
    self.label = label
    self.weights = weights
  }
}

/// A cell of a weight table. A dash says "not at this level": it is neither 0 nor an empty cell.
package enum Weight: Hashable, Sendable {
  case percent(Int)
  case dash
  case empty

  /// The figure, if there is one.
  package var percent: Int? {
    if case .percent(let value) = self { value } else { nil }
  }

  /// As printed.
  package var printed: String {
    switch self {
    case .percent(let value): String(value)
    case .dash: "-"
    case .empty: ""
    }
  }
}
