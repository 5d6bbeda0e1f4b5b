/// A piece of a clause.
package enum ClauseBlock: Hashable, Sendable {
  /// The printed table of contents.
  case contents([ContentsLine])
  case paragraph(PrintedText)
  /// 注, below a paragraph, a list or a table.
  case note(PrintedText)
  case items([ClauseItem])
  case table(ClauseTable)
  /// Data of another file that is printed here.
  case insert(Located<ClauseInsert>)
}

/// A printed table that the model has no other place for.
package struct ClauseTable: Hashable, Sendable {
  /// Such as `表1` or `表A.1`.
  package let number: Located<String>?
  package let title: PrintedText?
  /// Rows above the body; never empty. `<` joins a cell to the one before it, `^` to the one above.
  package let head: [[PrintedText]]
  /// The body, in the same way.
  package let rows: [[PrintedText]]
  /// Printed below the table.
  package let notes: [PrintedText]
  package let position: SourcePosition

  package init(
    number: Located<String>?,
    title: PrintedText?,
    head: [[PrintedText]],
    rows: [[PrintedText]],
    notes: [PrintedText],
    position: SourcePosition
  ) {
    self.number = number
    self.title = title
    // The first row is the head where the print sets none apart.
    self.head = head.isEmpty ? Array(rows.prefix(1)) : head
    self.rows = head.isEmpty ? Array(rows.dropFirst()) : rows
    self.notes = notes
    self.position = position
  }

  package var width: Int { (head + rows).map(\.count).max() ?? 0 }
}

extension PrintedText {
  /// Whether it only says which cell of its table covers its place.
  package var joinsCells: Bool { printed == "<" || printed == "^" }
}
