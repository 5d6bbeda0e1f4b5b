import Pages

/// What stands one below the other in a document.
enum WordBlock: Sendable {
  /// The name of the document.
  case title(String)
  /// - number: as printed; such a heading is not numbered by Word.
  case heading(Int, WordNumber, String)
  case paragraph(WordStyle, String)
  /// Links to all headings of the levels 1 and 2, as a field that Word can renew.
  case contents
  /// With its caption, unless that is empty.
  case table(DataTable, WordColumns)
}

/// The number of a heading.
enum WordNumber: Hashable, Sendable {
  /// Word counts.
  case counted
  /// As the standard prints it.
  case printed(String)
  case none

  init(printed number: String?) { self = number.map(WordNumber.printed) ?? .none }
}

/// How a table is laid out.
struct WordColumns: Sendable {
  /// Shares of the width of the text.
  let widths: [Int]
  /// Number of columns that name their row.
  var headers = 1
  /// Whether the titles of the columns stand above, on every page anew.
  var hasHead = true
  /// Least height of a row, in points, where people write by hand.
  var height: Int?
  /// Whether all of it stands on one page.
  var isWhole = false
}
