import Pages
import Templating

/// What each template may use, as text.
package enum TemplateManual {
  /// As `explain page:` takes them: `layout`, `redirect`, and each page.
  package static var names: [String] { PageKinds.views.map { name($0.template) } }

  /// The views of a template, then all that can be reached from them; nothing without such a
  /// template.
  package static func text(of wanted: String) -> String? {
    guard let found = PageKinds.views.first(where: { name($0.template) == wanted }) else {
      return nil
    }
    let outermost = found.views.map(\.name).joined(separator: ", then ")
    let head = "\(found.template) sees \(outermost), and the strings of the locale as t.NAME."
    return ([head] + ViewShape.all(from: found.views).map(text)).joined(separator: "\n\n")
  }

  private static func name(_ template: String) -> String {
    String(template.trimmingPrefix("pages/"))
  }

  private static func text(_ shape: ViewShape) -> String {
    let width = shape.fields.map(\.name.count).max() ?? 0
    return ([shape.name] + shape.fields.map { "  " + line($0, width) }).joined(separator: "\n")
  }

  private static func line(_ field: ViewField, _ width: Int) -> String {
    let inner = field.inner.map { " → \($0.name)" } ?? ""
    return padded(field.name, width) + "  " + padded(field.kindName, 7) + "  "
      + field.sentence + inner
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
