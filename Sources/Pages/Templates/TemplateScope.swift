import Markdown

/// What one rendering collects: inserted values, and names that nobody knew.
///
/// A class, because Mustache asks for values through copies of the objects it was given.
final class TemplateScope {
  /// How text enters the output: as a placeholder for Markdown, or as itself for the HTML layout.
  enum Mode { case markdown, html }

  let mode: Mode
  var values = ValueTable()
  private(set) var unknown: [String] = []

  init(mode: Mode) {
    self.mode = mode
  }

  func miss(_ name: String) {
    if !unknown.contains(name) { unknown.append(name) }
  }

  /// The value in the form that Mustache understands.
  func represent(_ value: TemplateValue) -> Any {
    switch value {
    case .text(let text) where text.isEmpty: AbsentValue()
    case .text(let text): mode == .markdown ? values.token(for: .text(text)) : text
    case .html(let html): mode == .markdown ? values.token(for: .html(html)) : html
    case .flag(let flag): flag
    case .list(let items): items.map(represent)
    case .object(let fields): TemplateObject(fields: fields, name: nil, scope: self)
    case .namespace(let fields): TemplateObject(fields: fields, name: "", scope: self)
    case .none: AbsentValue()
    }
  }
}
