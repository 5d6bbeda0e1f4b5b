/// Turns expanded Markdown into HTML. Holds no state: one may serve many threads.
package struct MarkdownRenderer: Sendable {
  package init() {}

  /// Name and version of the library that parses Markdown.
  package static var linkedVersion: String { DocumentParser.linkedVersion }

  /// - Throws: the first fault, with its place in the template.
  package func render(
    _ source: MarkdownSource,
    values: ValueTable
  ) throws(MarkdownError) -> RenderedMarkdown {
    do {
      return try page(source.text, values: values)
    } catch {
      throw MarkdownError(
        message: error.message,
        help: error.help,
        position: source.position(ofLine: error.line))
    }
  }

  private func page(
    _ text: String,
    values: ValueTable
  ) throws(MarkdownProblem) -> RenderedMarkdown {
    try SourceGuard(values: values).check(text)
    let document = try DocumentParser.parse(EmphasisShield.shielded(text))
    var renderer = ElementRenderer(text: text, values: values)
    try renderer.write(blocks: document.children)
    return RenderedMarkdown(html: renderer.html, headings: renderer.headings)
  }
}
