/// The paragraph `Table: …` before a table.
struct TableCaption {
  static let keys: Set<String> = ["foot", "headers"]
  private static let sign = "Table:"

  let spans: [ParsedElement]
  let attributes: AttributeList

  /// Columns that name their row.
  var headers: Int { attributes.numbers["headers"] ?? 1 }
  /// Rows at the end that sum up.
  var foot: Int { attributes.numbers["foot"] ?? 0 }

  static func starts(_ block: ParsedElement) -> Bool {
    guard block.kind == .paragraph, let first = block.children.first?.literal else { return false }
    return first == sign || first.hasPrefix(sign + " ")
  }

  init(_ paragraph: ParsedElement, values: ValueTable) throws(MarkdownProblem) {
    var spans = paragraph.children
    let text = (spans.first?.literal ?? "").dropFirst(Self.sign.count)
      .drop(while: \.isWhitespace)
    spans[0] = ParsedElement(kind: .text(String(text)), line: paragraph.line)
    attributes = try AttributeReader(values: values, keys: Self.keys)
      .take(from: &spans, line: paragraph.line)
    guard spans.contains(where: { $0.literal?.isEmpty != true }) else {
      throw MarkdownProblem(
        "table caption is empty", help: "say what the table shows", line: paragraph.line)
    }
    self.spans = spans
  }
}
