import Pages
import Standards

/// Writes the clauses of a standard as Markdown. Words of the standard never become marks.
struct MarkdownText {
  private let book: StandardBook
  private var standard: Standard { book.standard }

  init(_ book: StandardBook) { self.book = book }

  /// Blocks with an empty line between them.
  var text: String {
    let cover = standard.cover.map { Self.escaped($0.printed) }
    let blocks = ["# " + Self.escaped(book.title)] + cover + clauses(standard.text, depth: 2)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func clauses(_ clauses: [Clause], depth: Int) -> [String] {
    clauses.flatMap { clause in
      var blocks = clause.body.flatMap { self.blocks(of: $0, in: clause, depth: depth + 1) }
      if let title = clause.title {
        blocks.insert(heading(clause.number?.value, title.printed, depth: depth), at: 0)
      } else if let number = clause.number?.value {
        let first = clause.startsWithParagraph ? " " + blocks.removeFirst() : ""
        blocks.insert("**" + Self.escaped(number) + "**" + first, at: 0)
      }
      return blocks + self.clauses(clause.clauses, depth: depth + 1)
    }
  }

  private func blocks(of block: ClauseBlock, in clause: Clause, depth: Int) -> [String] {
    switch block {
    case .paragraph(let text), .note(let text): [Self.escaped(text.printed)]
    case .contents(let lines): [list(lines.map { (nil, $0.text.printed) })]
    case .items(let items): [list(items.map { ($0.number?.value, $0.text.printed) })]
    case .table(let table):
      [self.table(.printed(table, id: "", of: clause))]
        + table.notes.map { Self.escaped($0.printed) }
    case .insert(let insert): inserted(insert.value, in: clause, depth: depth)
    }
  }

  private func inserted(_ insert: ClauseInsert, in clause: Clause, depth: Int) -> [String] {
    switch insert {
    case .occupationName: [Self.escaped(standard.occupation.name.printed)]
    case .occupationDefinition:
      [Self.escaped(standard.occupation.definition?.printed ?? "")]
    case .terms:
      standard.terms.flatMap { term in
        [
          heading(term.number?.value, term.name.printed, depth: depth),
          Self.escaped(term.definition.printed),
        ]
      }
    case .references: [list(standard.references.map { (nil, $0.printed) })]
    case .ethics: [list(standard.ethics.map(\.entry))]
    case .foundationKnowledge:
      standard.foundationKnowledge.flatMap { group in
        [
          heading(group.number?.value, group.title.printed, depth: depth),
          list(group.items.map(\.entry)),
        ]
      }
    case .ratings:
      standard.occupation.ratingTables.map { table(.ratings($0, id: "")) }
    case .level(let id, let track):
      standard.level(id).map { [table(book.requirements(of: $0, track: track))] } ?? []
    case .weights(let paper):
      standard.weightTables(paper, in: clause).map { table(book.weights($0)) }
    case .eligibility:
      standard.eligibility.flatMap { group in
        [
          heading(group.number?.value, group.title.printed, depth: depth),
          list(group.paths.map(\.entry)),
        ]
      }
        + standard.openLists.map { Self.escaped(($0.mark?.printed ?? "") + $0.text.printed) }
    }
  }

  /// What a cell covers is repeated, since Markdown joins no cells.
  private func table(_ table: DataTable) -> String {
    let rows =
      [heads(of: table)]
      + (table.grid(table.rows) + table.grid(table.foot)).map { row in
        row.map { cell($0) }
      }
    let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    let rule = "|" + String(repeating: " --- |", count: table.columns.count)
    let caption = table.caption.isEmpty ? "" : Self.escaped(table.caption) + "\n\n"
    return caption + ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }

  /// Markdown has one row of heads: what stands above one another stands behind one another.
  private func heads(of table: DataTable) -> [String] {
    let grid = table.grid(table.head)
    guard !grid.isEmpty else { return table.columns.map { cell(DataCell($0.title)) } }
    return table.columns.indices.map { column in
      let words = grid.map { cell($0[column]) }.filter { !$0.isEmpty }
      return words.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        .joined(separator: " ")
    }
  }

  private func cell(_ cell: DataCell?) -> String {
    (cell?.words ?? "").split(separator: "\n").map { Self.escaped(String($0)) }
      .joined(separator: "<br>")
  }

  private func heading(_ number: String?, _ title: String, depth: Int) -> String {
    String(repeating: "#", count: min(depth, 6)) + " "
      + [number, title].compactMap { $0 }.map(Self.escaped).joined(separator: " ")
  }

  private func list(_ entries: [(number: String?, text: String)]) -> String {
    entries.map { line($0.number, $0.text) }.joined(separator: "\n")
  }

  private func line(_ number: String?, _ text: String) -> String {
    "- " + [number, text].compactMap { $0 }.map(Self.escaped).joined(separator: " ")
  }

  /// Every sign that may be a mark is kept from being one; a line break becomes a blank.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var isFigure = true
    for scalar in text.unicodeScalars {
      // Numbers with a point, and strokes, open lists at the beginning of a line only.
      let opens = isFigure && ".)-+=".unicodeScalars.contains(scalar)
      if opens || "\\`*_{}[]<>#|~&$".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
      isFigure = isFigure && ("0"..."9").contains(scalar)
    }
    return result
  }
}

extension Statement {
  fileprivate var entry: (number: String?, text: String) { (number?.value, text.printed) }
}
