import Pages
import Standards
import Templating

/// What each template may use, as text.
package enum TemplateManual {
  /// As `explain page:` takes them: `layout`, `redirect`, and each page.
  package static var names: [String] { PageKinds.views.map { name($0.template) } }

  /// The views of a template, then all that can be reached from them; nothing without such a
  /// template.
  package static func text(of wanted: String, _ phrases: Phrasebook) -> String? {
    guard let found = PageKinds.views.first(where: { name($0.template) == wanted }) else {
      return nil
    }
    let views = found.views.map(\.name).joined(separator: ", ")
    let head = phrases(
      "the template \(found.template) sees \(views), and the strings of the locale as t.NAME")
    let all = ViewShape.all(from: found.views).map { text($0, phrases) }
    return ([head] + all).joined(separator: "\n\n")
  }

  private static func name(_ template: String) -> String {
    String(template.trimmingPrefix("pages/"))
  }

  private static func text(_ shape: ViewShape, _ phrases: Phrasebook) -> String {
    let width = shape.fields.map(\.name.count).max() ?? 0
    let lines = shape.fields.map { field in
      "  " + line(field, phrases.sentence(of: field, in: shape), width)
    }
    return ([shape.name] + lines).joined(separator: "\n")
  }

  private static func line(_ field: ViewField, _ sentence: String, _ width: Int) -> String {
    let inner = field.inner.map { " → \($0.name)" } ?? ""
    return padded(field.name, width) + "  " + padded(field.kindName, 7) + "  "
      + sentence + inner
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
