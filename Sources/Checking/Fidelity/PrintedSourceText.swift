import Standards

/// `source.txt` prepared for comparison: no white space, each table row whole, cells in order.
struct PrintedSourceText {
  let file: String
  let scalars: [SourceScalar]

  /// - Parameter joinsRows: whether a row that lacks its first two cells goes on with the row above,
  ///   cell by cell. The lower row of a head looks the same.
  init(_ source: PrintedSource, joinsRows: Bool = true) {
    file = source.file
    var found: [SourceScalar] = []
    var open: SourceRow?
    let lines = source.text.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let row = SourceRow(line, line: index + 1)
      if row.isBlank || row.isRule { continue }
      if joinsRows, row.isContinuation, open?.isTable == true {
        open?.join(row)
      } else {
        found += open?.cells.joined().map { $0 } ?? []
        open = row
      }
    }
    scalars = found + (open?.cells.joined().map { $0 } ?? [])
  }

  func position(at index: Int) -> SourcePosition {
    SourcePosition(file: file, line: scalars[index].line, column: scalars[index].column)
  }
}

/// A line of the printed source, cut into table cells at its tabs.
private struct SourceRow {
  private(set) var cells: [[SourceScalar]]
  let isTable: Bool

  init(_ scalars: some Sequence<Unicode.Scalar>, line: Int) {
    var cells: [[SourceScalar]] = [[]]
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\t" {
        cells.append([])
      } else if PrintedScalars.isKept(scalar) {
        let kept = SourceScalar(scalar: scalar, line: line, column: index + 1)
        cells[cells.count - 1].append(kept)
      }
    }
    self.cells = cells.map(SourceRow.withPlainDash)
    isTable = cells.count > 1
    if !isTable { dropListDash() }
  }

  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// A rule line of a table, such as `--  --  ----`.
  var isRule: Bool {
    isTable && !isBlank
      && cells.allSatisfy { cell in
        cell.count != 1 && cell.allSatisfy { $0.scalar == "-" }
      }
  }

  /// Whether it is the rest of a row that a page break cut in two.
  var isContinuation: Bool { cells.count > 2 && cells[0].isEmpty && cells[1].isEmpty }

  /// Joins the rest of the row, cell by cell.
  mutating func join(_ rest: SourceRow) {
    for (index, cell) in rest.cells.enumerated() {
      if index < cells.count { cells[index] += cell } else { cells.append(cell) }
    }
  }

  /// The `- ` before a list item is not printed.
  private mutating func dropListDash() {
    guard let first = cells[0].first, first.scalar == "-", cells[0].count > 1 else { return }
    if cells[0][1].column > first.column + 1 { cells[0].removeFirst() }
  }

  // Printed dashes of empty cells come in all lengths; the encoding knows one.
  private static func withPlainDash(_ cell: [SourceScalar]) -> [SourceScalar] {
    let dashes: Set<Unicode.Scalar> = ["-", "‐", "–", "—", "―", "─", "－"]
    guard let first = cell.first, cell.count <= 2,
      cell.allSatisfy({ dashes.contains($0.scalar) }), cell.count == 1 || first.scalar != "-"
    else { return cell }
    return [SourceScalar(scalar: "-", line: first.line, column: first.column)]
  }
}

/// A scalar of the printed source and its place there, both counted from 1.
struct SourceScalar: Hashable, Sendable {
  let scalar: Unicode.Scalar
  let line: Int
  let column: Int
}
