import Standards

@testable import Markdown

/// Renders a template whose lines are those of `template.md`.
enum Rendering {
  static let file = "template.md"

  static func page(
    _ text: String,
    values: ValueTable = ValueTable()
  ) throws(MarkdownError) -> RenderedMarkdown {
    let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let lines = (1...count).map { SourcePosition(file: file, line: $0, column: 1) }
    return try MarkdownRenderer().render(
      MarkdownSource(text: text, lines: lines), values: values)
  }

  static func html(
    _ text: String,
    values: ValueTable = ValueTable()
  ) throws(MarkdownError) -> String {
    try page(text, values: values).html
  }

  /// Renders with the values in place of `@0`, `@1` and so on.
  static func html(_ text: String, _ values: InsertedValue...) throws(MarkdownError) -> String {
    try page(text, values).html
  }

  static func page(
    _ text: String,
    _ values: [InsertedValue]
  ) throws(MarkdownError) -> RenderedMarkdown {
    var table = ValueTable()
    var result = text
    for (index, value) in values.enumerated() {
      let parts = result.split(separator: "@\(index)", omittingEmptySubsequences: false)
      result = parts.joined(separator: table.token(for: value))
    }
    return try page(result, values: table)
  }

  /// The error of a template, or nil when it renders.
  static func error(_ text: String, _ values: InsertedValue...) -> MarkdownError? {
    do {
      _ = try page(text, values)
      return nil
    } catch {
      return error
    }
  }
}
