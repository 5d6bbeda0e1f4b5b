extension ElementRenderer {
  mutating func inline(
    _ spans: [ParsedElement],
    use: InlineUse = .page
  ) throws(MarkdownProblem) -> String {
    var writer = InlineWriter(use: use)
    try write(spans: spans, to: &writer)
    return writer.output
  }

  mutating func write(
    spans: [ParsedElement],
    to writer: inout InlineWriter
  ) throws(MarkdownProblem) {
    for span in spans { try write(span: span, to: &writer) }
  }

  private mutating func write(
    span: ParsedElement,
    to writer: inout InlineWriter
  ) throws(MarkdownProblem) {
    switch span.kind {
    case .text(let literal): write(literal: literal, to: &writer)
    case .softBreak: writer.writeSoftBreak()
    case .lineBreak: writer.writeLineBreak("<br>\n")
    case .code(let literal):
      writer.write(code: try text(of: literal, in: "code", line: span.line))
    case .htmlInline(let html):
      guard Self.isLineBreak(html) else { throw Self.rawHTML(html, line: span.line) }
      writer.writeLineBreak("<br>")
    case .emphasis: try write(spans: span.children, in: "em", to: &writer)
    case .strong: try write(spans: span.children, in: "strong", to: &writer)
    case .link(let address, let title):
      try write(link: span, address: address, title: title, to: &writer)
    case .image(let address, let title):
      try write(image: span, address: address, title: title, to: &writer)
    default: throw MarkdownProblem("this Markdown cannot stand inside a line", line: span.line)
    }
  }

  private func write(literal: String, to writer: inout InlineWriter) {
    for piece in values.pieces(of: literal) {
      switch piece {
      case .text(let text): writer.write(text: text)
      case .html(let html): if writer.use != .outline { writer.write(html: html) }
      }
    }
  }

  mutating func write(
    spans: [ParsedElement],
    in name: String,
    attributes: String = "",
    to writer: inout InlineWriter
  ) throws(MarkdownProblem) {
    writer.tag("<\(name)\(attributes)>")
    try write(spans: spans, to: &writer)
    writer.tag("</\(name)>")
  }

  /// A literal with its tokens replaced, where only text can stand.
  func text(of literal: String, in place: String, line: Int) throws(MarkdownProblem) -> String {
    guard let text = values.text(of: literal) else {
      throw MarkdownProblem(
        "inserted HTML cannot stand in \(place)", help: "insert it as text", line: line)
    }
    return text
  }

  static func isLineBreak(_ html: String) -> Bool {
    html == "<br>" || html == "<br/>" || html == "<br />"
  }

  static func rawHTML(_ html: String, line: Int) -> MarkdownProblem {
    let first = html.split(whereSeparator: \.isNewline).first.map(String.init) ?? html
    let shown = first.unicodeScalars.filter { !ReservedScalars.contains($0) }.prefix(40)
    return MarkdownProblem(
      "raw HTML is not allowed: \(String(String.UnicodeScalarView(shown)))",
      help: "write Markdown, a '::: name' block, or '&lt;' for the sign itself",
      line: line)
  }
}
