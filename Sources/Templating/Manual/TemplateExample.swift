/// A construct of the template language, shown by an example. Each is in the manual and a test.
package struct TemplateExample: Sendable {
  /// Its anchor in the manual, and its key in the locales.
  package let name: String
  /// What the construct is for.
  package let sentence: String
  package let template: String
  /// By file, such as `partials/entry.md`.
  package let partials: [(name: String, text: String)]
  /// What comes out.
  package let html: String

  init(
    _ name: String, _ sentence: String, template: String,
    partials: [(name: String, text: String)] = [], html: String
  ) {
    self.name = name
    self.sentence = sentence
    self.template = template
    self.partials = partials
    self.html = html
  }

  package static let all = words + blocks + tables + links
}
