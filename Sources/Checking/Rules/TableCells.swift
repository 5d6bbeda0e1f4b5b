import Standards

struct TableCells: Rule {
  let name = "table-cells"
  let severity = Severity.error
  let summary = "rows of a table of the text are alike, and joined cells make rectangles"
  let explanation = """
    A table in the text is encoded cell by cell; `<` says that a place belongs to the cell before \
    it, `^` to the one above. A row with fewer cells than the others would end early on the page, \
    and a place that joins no whole cell would push the rest of its row aside.
    """
  let goodExamples = [
    RuleExample(
      file: "text.yaml", replacing: "title: 技能权重表\n",
      with: """
        title: 技能权重表
                body:
                  - table:
                      head: [[茶类, 水温, <], [^, 低, 高]]
                      rows: [[绿茶, "80", "85"], [^, "75", <]]

        """)
  ]
  let badExamples = [
    RuleExample(
      file: "text.yaml", replacing: "title: 技能权重表\n",
      with: """
        title: 技能权重表
                body:
                  - table:
                      rows: [[茶类, 水温], [↓绿茶]]

        """),
    RuleExample(
      file: "text.yaml", replacing: "title: 技能权重表\n",
      with: """
        title: 技能权重表
                body:
                  - table:
                      rows: [[茶类, 水温], [↓^, <]]

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let texts = [("text", standard.text), ("drafting-notes", standard.draftingNotes)]
    return texts.flatMap { file, clauses in
      clauses.flatMap(\.flattened).flatMap { clause in
        clause.tables.enumerated().flatMap { index, table in
          check(table, subject: "\(file)/\(clause.id)/table-\(index + 1)")
        }
      }
    }
  }

  private func check(_ table: ClauseTable, subject: String) -> [Diagnostic] {
    let short = (table.head + table.rows).filter { $0.count < table.width }.compactMap { row in
      row.first.map { cell in
        finding(
          "the row has {count} cells, others {width}",
          ["count": String(row.count), "width": String(table.width)], at: cell.position,
          subject: subject, help: "write \"\" for an empty cell, < or ^ for one that another covers"
        )
      }
    }
    guard short.isEmpty else { return short }
    return [table.head, table.rows].flatMap(strayJoins).prefix(1).map { cell in
      finding(
        "“{mark}” joins no whole cell", ["mark": cell.printed], at: cell.position,
        subject: subject,
        help: "joined cells make a rectangle: the first row holds <, the rows below ^",
        variant: "joined")
    }
  }

  /// Marks that belong to no rectangle of places below and beside a cell.
  private func strayJoins(_ rows: [[PrintedText]]) -> [PrintedText] {
    var owners = rows.map { Array(repeating: false, count: $0.count) }
    for row in rows.indices {
      for column in rows[row].indices where !rows[row][column].joinsCells {
        let width = rows[row][(column + 1)...].prefix { $0.printed == "<" }.count + 1
        let places = column..<column + width
        let below = rows[(row + 1)...].prefix {
          $0[places].allSatisfy(\.joinsCells) && $0[column].printed == "^"
        }
        for covered in row...row + below.count {
          for place in places { owners[covered][place] = true }
        }
      }
    }
    return zip(rows, owners).flatMap { cells, owned in zip(cells, owned).filter { !$1 }.map(\.0) }
  }
}
