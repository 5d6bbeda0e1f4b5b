/// What a template may insert.
package enum TemplateValue: Sendable {
  /// Words, shown as themselves whatever characters they hold.
  case text(String)
  /// HTML made by the tool itself, such as a picture.
  case html(String)
  case flag(Bool)
  case list([TemplateValue])
  case object([String: TemplateValue])
  /// An object in which an unknown name is always a mistake; only these are reached by a dot.
  case namespace([String: TemplateValue])
  /// Known, but absent: false in a section, nothing elsewhere.
  case none

  /// Text, or `none` where there is no text.
  package static func optional(_ text: String?) -> TemplateValue {
    text.map { .text($0) } ?? .none
  }

  package static func number(_ value: Int) -> TemplateValue { .text(String(value)) }

  package static func objects(_ objects: [[String: TemplateValue]]) -> TemplateValue {
    .list(objects.map { .object($0) })
  }
}
