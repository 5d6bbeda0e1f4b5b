extension ElementRenderer {
  mutating func write(heading: ParsedElement, level: Int) throws(MarkdownProblem) {
    var spans = heading.children
    let attributes = try AttributeReader(values: values).take(from: &spans, line: heading.line)
    if let id = attributes.id { try identifiers.register(id, line: heading.line) }
    let content = try inline(spans)
    var permalink = ""
    if let id = attributes.id {
      let outline = try inline(spans, use: .outline)
      let text = try inline(spans, use: .plain)
      headings.append(RenderedHeading(level: level, id: id, html: outline, text: text))
      if (2...4).contains(level) { permalink = Self.permalink(to: id) }
    }
    write(line: "<h\(level)\(attributes.html)>\(content)\(permalink)</h\(level)>")
  }

  /// For the mouse only: screen readers and the tab key pass it by.
  private static func permalink(to id: String) -> String {
    let href = HTMLText.attribute("href", "#" + id)
    return " <a class=\"permalink\"\(href) aria-hidden=\"true\" tabindex=\"-1\">#</a>"
  }
}
