import Standards

/// A tag of a template, such as `{{#rows}}`.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Hashable {
    case value
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{> name}}`
    case partial
    /// Stands where a partial with faults is left out.
    case leftOut
  }

  let kind: Kind
  /// Such as `label`, `word.task`, `first()` or `any(rows)`.
  let name: String
  let position: SourcePosition

  var opens: Bool { kind == .section || kind == .inverted }

  /// Whether it looks at the ends of the list around.
  var asksForEnd: Bool { name == "first()" || name == "last()" }

  /// As written.
  var written: String {
    switch kind {
    case .value: "{{\(name)}}"
    case .section: "{{#\(name)}}"
    case .inverted: "{{^\(name)}}"
    case .close: "{{/\(name)}}"
    case .partial, .leftOut: "{{> \(name)}}"
    }
  }
}

/// A piece of a template: words, or a tag.
enum TemplatePiece: Hashable {
  /// May hold line ends.
  case text(String, SourcePosition)
  case tag(TemplateTag)
}
