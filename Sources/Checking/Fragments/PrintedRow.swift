import Standards

/// Cells that the print has side by side, one right after the other.
struct PrintedRow {
  let subject: String
  let cells: [PrintedText]
}
