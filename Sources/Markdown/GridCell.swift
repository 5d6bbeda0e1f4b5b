/// A cell of a table with the rows and columns it covers.
struct GridCell {
  let content: ParsedElement
  /// 0-based, of its upper left corner.
  let row: Int
  /// 0-based.
  let column: Int
  let rowSpan: Int
  let columnSpan: Int
}
