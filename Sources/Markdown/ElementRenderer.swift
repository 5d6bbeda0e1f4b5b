/// Writes the HTML of one page. Its extensions hold one kind of Markdown each.
struct ElementRenderer {
  let values: ValueTable
  /// Of the expanded text; table rows are counted on them.
  let sourceLines: [Substring.UTF8View]
  var html = ""
  var headings: [RenderedHeading] = []
  var identifiers = IdentifierRegistry()
  /// Tables without an id so far.
  var tableNumber = 0

  init(text: String, values: ValueTable) {
    self.values = values
    sourceLines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  mutating func write(line: String) {
    html += line
    html += "\n"
  }
}
