import Pages

/// A table as comma-separated values: what a cell covers is repeated, so that each row stands alone.
enum CSVText {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func bytes(of table: DataTable) -> [UInt8] {
    let head = [table.columns.map { field(DataCell($0.title)) }]
    let rows = (table.grid(table.rows) + table.grid(table.foot)).map { $0.map(field) }
    let lines = (head + rows).map { $0.joined(separator: ",") + "\r\n" }
    return byteOrderMark + Array(lines.joined().utf8)
  }

  /// Figures stay figures; words never become formulas.
  private static func field(_ cell: DataCell?) -> String {
    guard let cell else { return "" }
    if let decimal = cell.decimal { return decimal }
    return quoted(harmless(cell.words))
  }

  /// Spreadsheets take words that begin like this for formulas; an apostrophe says they are words.
  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
