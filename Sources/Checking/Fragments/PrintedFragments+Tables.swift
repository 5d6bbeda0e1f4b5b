import Standards

extension PrintedFragments {
  func fragments(of level: Level, _ track: String? = nil) -> [PrintedFragment] {
    let headings: [(String, PrintedText?)] = [
      ("function", level.headings?.function), ("task", level.headings?.task),
      ("skill", level.headings?.skill), ("knowledge", level.headings?.knowledge),
      ("weight", level.headings?.weight),
    ]
    let heads = headings.compactMap { key, text in
      text.map { PrintedFragment("\(level.id)/headings/\(key)", .cells, $0) }
    }
    return heads + level.functions(in: track).flatMap { fragments(of: $0, at: level) }
  }

  private func fragments(of row: FunctionRow, at level: Level) -> [PrintedFragment] {
    (level.printsFunctions
      ? [PrintedFragment(row.key(at: level), .cells, number: row.number, row.label)] : [])
      + row.tasks.flatMap { fragments(of: $0, at: level) }
  }

  private func fragments(of row: TaskRow, at level: Level) -> [PrintedFragment] {
    let subject = row.key(at: level)
    let statements = row.skills as [any Statement] + row.knowledge
    return [PrintedFragment(subject, .cells, number: row.number, row.label)]
      + statements.map { fragment("\(subject)/\($0.id)", $0) }
      + [row.weight].compactMap { $0 }.map { weight in
        PrintedFragment(
          "\(subject)/weight", .cells,
          PrintedText(printed: weight.value.printed, position: weight.position))
      }
  }

  func fragments(of table: WeightTable) -> [PrintedFragment] {
    let subject = standard.key(of: table)
    let headings = table.headings.enumerated().map { index, heading in
      PrintedFragment("\(subject)/heading-\(index + 1)", .cells, heading)
    }
    let notes = table.notes.enumerated().map { index, note in
      PrintedFragment("\(subject)/note-\(index + 1)", .cells, note)
    }
    let total = table.total.map {
      [PrintedFragment(standard.totalKey(of: table), .cells, $0.label, tail: cells($0.weights))]
    }
    return headings + columns(of: table) + rows(of: table) + (total ?? []) + notes
  }

  private func columns(of table: WeightTable) -> [PrintedFragment] {
    var fragments: [PrintedFragment] = []
    var group: String?
    for column in table.columns {
      // The merged cell above is printed once.
      if let label = column.group, label.printed != group {
        fragments.append(PrintedFragment(table.key(of: column) + "/group", .cells, label))
      }
      group = column.group?.printed
      fragments.append(PrintedFragment(table.key(of: column), .cells, column.label))
    }
    return fragments
  }

  private func rows(of table: WeightTable) -> [PrintedFragment] {
    var fragments: [PrintedFragment] = []
    var group: String?
    for row in table.rows {
      let key = standard.key(of: row, in: table)
      // The merged cell to the left is printed once.
      if let label = row.group, label.printed != group {
        fragments.append(PrintedFragment(key + "/group", .cells, label))
      }
      group = row.group?.printed
      fragments.append(PrintedFragment(key, .cells, row.label, tail: cells(row.weights)))
    }
    return fragments
  }

  private func cells(_ weights: [Located<Weight>]) -> String {
    weights.map(\.value.printed).joined(separator: " ")
  }

  /// The words and figures of a table that has no file of its own.
  func fragments(of table: ClauseTable, _ subject: String, in part: DocumentPart)
    -> [PrintedFragment]
  {
    let title = table.title.map {
      [PrintedFragment(subject, .title, in: part, number: table.number, $0)]
    }
    let cells = (table.head + table.rows).enumerated().flatMap { row, cells in
      cells.enumerated().filter { !$1.joinsCells && !$1.printed.isEmpty }.map { column, cell in
        PrintedFragment("\(subject)/row-\(row + 1)/\(column + 1)", .cells, in: part, cell)
      }
    }
    let notes = table.notes.enumerated().map { index, note in
      PrintedFragment("\(subject)/note-\(index + 1)", .sentence, in: part, note)
    }
    return (title ?? []) + cells + notes
  }

  var ratings: [PrintedFragment] {
    standard.occupation.ratingTables.enumerated().flatMap { index, table in
      let subject = "occupation/ratings-\(index + 1)"
      let scale = table.scale.enumerated().map { grade, text in
        PrintedFragment("\(subject)/scale-\(grade + 1)", .cells, text)
      }
      let labels = table.ratings.enumerated().map { row, rating in
        PrintedFragment("\(subject)/row-\(row + 1)", .cells, rating.label)
      }
      return [PrintedFragment(subject, .fact, table.title)] + scale + labels
    }
  }
}
