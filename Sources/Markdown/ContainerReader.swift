/// Reads what follows the `:::` of an opening line.
struct ContainerReader {
  let attributes: AttributeReader
  /// 0-based.
  let line: Int

  /// - Parameter spans: The line without its `:::`; the first is a text.
  func opening(from spans: [ParsedElement]) throws(MarkdownProblem) -> ContainerOpening {
    var spans = spans
    var list = try attributes.take(from: &spans, line: line)
    let text = spans.first?.literal ?? ""
    let name = text.prefix { !$0.isWhitespace }
    let rest = text[name.endIndex...].drop(while: \.isWhitespace)
    var parts = name.split(separator: ".", omittingEmptySubsequences: false)
    var element = "div"
    if let first = parts.first, ContainerOpening.elements.contains(String(first)) {
      element = String(first)
      parts.removeFirst()
    } else if parts.first?.isEmpty == true {
      parts.removeFirst()
    }
    var classes: [String] = []
    for part in parts { classes.append(try attributes.className(part, line: line)) }
    let isDetails = element == "details"
    let summary = isDetails ? try summary(text: rest, spans: spans) : []
    let words = isDetails ? ([], nil) : try words(in: rest, spans: spans)
    list.classes = classes + words.0 + list.classes
    return ContainerOpening(
      element: element,
      name: name.isEmpty ? element : attributes.values.text(of: String(name)) ?? element,
      attributes: list, label: words.1, summary: summary, line: line)
  }

  private func summary(
    text: Substring,
    spans: [ParsedElement]
  ) throws(MarkdownProblem) -> [ParsedElement] {
    var summary = Array(spans.dropFirst())
    if !text.isEmpty { summary.insert(ParsedElement(kind: .text(String(text)), line: line), at: 0) }
    guard !summary.isEmpty else {
      throw MarkdownProblem(
        "'::: details' without a summary",
        help: "write what it holds: '::: details Summary'",
        line: line)
    }
    return summary
  }

  /// The classes, and the label in straight quotes.
  private func words(
    in text: Substring,
    spans: [ParsedElement]
  ) throws(MarkdownProblem) -> ([String], String?) {
    guard spans.count <= 1 else {
      throw MarkdownProblem("only plain text can follow '::: name'", line: line)
    }
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 3 else {
      throw MarkdownProblem(
        "label of ':::' has no closing quote", help: "write '::: nav \"label\"'", line: line)
    }
    var classes: [String] = []
    for outside in [parts.first, parts.count == 3 ? parts[2] : nil].compactMap({ $0 }) {
      for word in outside.split(whereSeparator: \.isWhitespace) {
        classes.append(try attributes.className(word, line: line))
      }
    }
    guard parts.count == 3 else { return (classes, nil) }
    guard let label = attributes.values.text(of: String(parts[1])), !label.isEmpty else {
      throw MarkdownProblem("label of ':::' is empty or inserted HTML", line: line)
    }
    return (classes, label)
  }
}
