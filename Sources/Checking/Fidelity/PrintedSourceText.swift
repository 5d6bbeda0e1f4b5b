import Standards

/// `source.txt` prepared for comparison: no white space, each table row whole, cells in order.
struct PrintedSourceText {
  let file: String
  let scalars: [SourceScalar]

  init(_ source: PrintedSource) {
    file = source.file
    var found: [SourceScalar] = []
    var open: SourceRow?
    let lines = source.text.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let row = SourceRow(line, line: index + 1)
      if row.isBlank || row.isRule { continue }
      if row.isContinuation, open?.isTable == true {
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
